import type { RefObject } from 'preact';
import type { Translate } from '../../strings/translate.ts';
import type { WebdavStatus } from '../webdav-status.ts';

/** How things stand with the reader's own server: one sentence, what is not sent yet, and the last time. */
export function WebdavStateLine(props: {
  status: WebdavStatus;
  /** Takes the focus when what had it is gone. */
  line: RefObject<HTMLDivElement | null>;
  locale: string;
  translate: Translate;
}) {
  const { status, locale, translate: t } = props;
  const { state, connection, last, unsent } = status;
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const calm = state.kind === 'connecting' || state.kind === 'off';
  const troubled = !calm && state.kind !== 'in-sync';
  const look = calm ? 'calm' : troubled ? 'troubled' : '';
  // Saved here is not the same as sent.
  const waits = unsent && state.kind === 'in-sync';
  const sentence = waits
    ? t('webdav_state_waiting')
    : t(
        `webdav_state_${state.kind.replaceAll('-', '_')}`,
        state.kind === 'server-trouble' ? String(state.status) : '',
      );
  const device = (id: string): string => {
    if (id === status.ownDevice) return t('webdav_this_device');
    const name = status.deviceNames.get(id);
    return name ?? t('webdav_other_device', id);
  };
  return (
    <div class={`sync-state ${look}`} ref={props.line} tabIndex={-1}>
      <p role="status">{sentence}</p>
      {connection && troubled && unsent && <p>{t('webdav_unsent')}</p>}
      {connection && last && (
        <p class="hint">
          {t('webdav_last', moment.format(last.time))}
          {last.device !== null && ` ${t('webdav_last_device', device(last.device))}`}
        </p>
      )}
    </div>
  );
}
