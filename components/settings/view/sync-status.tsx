import type { Translate } from '../../strings/translate.ts';
import type { SyncState } from '../../sync/sync-state.ts';

/** States in which something does not reach the reader's other devices, and should. */
const TROUBLED: readonly SyncState['kind'][] = ['quota', 'rate-limited', 'unavailable'];

/** How the browser's own sync is doing, in words; null while nothing is known yet. */
export function SyncStatus(props: {
  state: SyncState | null;
  locale: string;
  translate: Translate;
}) {
  const { state, locale, translate } = props;
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const kind = state?.kind ?? 'none';
  const calm = kind === 'none' || kind === 'off';
  const look = calm ? 'calm' : TROUBLED.some((one) => one === kind) ? 'troubled' : '';
  return (
    <div class={`sync-state ${look}`} role="status">
      <p>{translate(`sync_state_${kind.replaceAll('-', '_')}`)}</p>
      {state && kind !== 'off' && kind !== 'waiting' && (
        <p class="hint">
          {translate('sync_state_time', moment.format(state.time))}
          {state.retryAt !== null &&
            ` ${translate('sync_state_retry', moment.format(state.retryAt))}`}
        </p>
      )}
    </div>
  );
}
