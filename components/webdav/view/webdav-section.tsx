import { useEffect, useRef, useState } from 'preact/hooks';
import { saveAsFile } from '../../settings/dom/save-as-file.ts';
import { ConfirmButton } from '../../settings/view/confirm-button.tsx';
import { Section } from '../../settings/view/section.tsx';
import type { Translate } from '../../strings/translate.ts';
import type { WebdavControls } from '../webdav-controls.ts';
import type { WebdavStatus } from '../webdav-status.ts';
import { WebdavForm } from './webdav-form.tsx';
import { WebdavStateLine } from './webdav-state-line.tsx';

/** States of a connection in which the reader has to give something anew. */
const NEEDS_FORM = ['wrong-password', 'locked', 'no-consent', 'not-a-folder', 'redirect'];

/** Sync by a file on the reader's own server: connect, how it stands, sync now, disconnect. */
export function WebdavSection(props: {
  /** Null until it has been read. */
  status: WebdavStatus | null;
  controls: WebdavControls;
  locale: string;
  translate: Translate;
}) {
  const { status, controls, locale, translate: t } = props;
  const [missing, setMissing] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const isConnected = status?.connection != null;
  const wasConnected = useRef(isConnected);
  useEffect(() => {
    // The form goes when the server has accepted it, and the buttons go with the connection.
    const focusIsLost = document.activeElement === document.body;
    if (wasConnected.current !== isConnected && focusIsLost) line.current?.focus();
    wasConnected.current = isConnected;
  }, [isConnected]);
  if (!status) return null;
  const { connection, state } = status;
  const busy = state.kind === 'connecting';
  const download = async (): Promise<void> => {
    const text = await controls.readFile();
    setMissing(text === null);
    if (text !== null) saveAsFile('backnotes-from-server.json', text);
  };
  return (
    <Section id="webdav" title={t('webdav_title')} hint={t('webdav_hint')}>
      {connection && (
        <dl class="webdav-where">
          <dt>{t('webdav_address')}</dt>
          <dd>{connection.address}</dd>
          <dt>{t('webdav_user')}</dt>
          <dd>{connection.user}</dd>
          {connection.isLocked && <dt>{t('webdav_passphrase')}</dt>}
          {connection.isLocked && <dd>{t('webdav_passphrase_set')}</dd>}
        </dl>
      )}
      <WebdavStateLine status={status} line={line} locale={locale} translate={t} />
      {connection && state.kind === 'unreadable' && (
        <div class="webdav-buttons">
          <button type="button" onClick={() => void download()}>
            {t('webdav_download')}
          </button>
          <button type="button" class="danger" onClick={() => void controls.replaceFile()}>
            {t('webdav_replace')}
          </button>
          {missing && (
            <p class="problem" role="alert">
              {t('webdav_download_failed')}
            </p>
          )}
        </div>
      )}
      {(!connection || NEEDS_FORM.includes(state.kind)) && (
        <WebdavForm connection={connection} busy={busy} controls={controls} translate={t} />
      )}
      {connection && (
        <ConfirmButton
          id="webdav"
          label={t('webdav_disconnect')}
          question={t('webdav_disconnect_question')}
          no={t('webdav_disconnect_no')}
          answers={[
            {
              label: t('webdav_disconnect_keep'),
              onPress: () => void controls.disconnect('keep'),
            },
            {
              label: t('webdav_disconnect_delete'),
              isDanger: true,
              onPress: () => void controls.disconnect('delete'),
            },
          ]}
        >
          <button
            type="button"
            aria-disabled={busy}
            onClick={() => void (busy || controls.syncNow())}
          >
            {t('webdav_sync_now')}
          </button>
        </ConfirmButton>
      )}
    </Section>
  );
}
