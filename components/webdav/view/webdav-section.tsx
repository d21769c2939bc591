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
/** States in which what was given has done. In all others the form stays as it was, and what is typed with it. */
const NEEDS_NOTHING = ['in-sync', 'unreadable', 'newer', 'busy', 'off', 'not-deleted'];

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
  const kind = status?.state.kind ?? 'off';
  const givesAnew = useRef(false);
  if (NEEDS_FORM.includes(kind)) givesAnew.current = true;
  if (NEEDS_NOTHING.includes(kind)) givesAnew.current = false;
  /** The reader has pressed what may go when it is done. */
  const pressed = useRef(false);
  useEffect(() => {
    // The form goes when the server has accepted it, and the buttons go with the connection.
    const hasGone = pressed.current || wasConnected.current !== isConnected;
    if (hasGone && document.activeElement === document.body) line.current?.focus();
    wasConnected.current = isConnected;
    if (kind !== 'connecting') pressed.current = false;
  }, [isConnected, kind]);
  if (!status) return null;
  const { connection } = status;
  const busy = kind === 'connecting';
  const pressing = <Done,>(work: Promise<Done>): Promise<Done> => {
    pressed.current = true;
    return work;
  };
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
      {connection && kind === 'unreadable' && (
        <div class="webdav-buttons">
          <button type="button" onClick={() => void download()}>
            {t('webdav_download')}
          </button>
          <button
            type="button"
            class="danger"
            onClick={() => void pressing(controls.replaceFile())}
          >
            {t('webdav_replace')}
          </button>
          {missing && (
            <p class="problem" role="alert">
              {t('webdav_download_failed')}
            </p>
          )}
        </div>
      )}
      {(!connection || givesAnew.current) && (
        <WebdavForm
          // After Disconnect nothing typed is left.
          key={connection ? 'anew' : 'first'}
          connection={connection}
          busy={busy}
          onConnect={(typed) => pressing(controls.connect(typed))}
          translate={t}
        />
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
