import type { Translate } from '../../strings/translate.ts';
import type { SyncState } from '../../sync/sync-state.ts';

/** How the browser's own sync is doing, in words; null while nothing is known yet. */
export function SyncStatus(props: {
  state: SyncState | null;
  locale: string;
  translate: Translate;
}) {
  const { state, locale, translate } = props;
  if (!state) return <p class="sync-state">{translate('sync_state_waiting')}</p>;
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const troubled = state.kind !== 'ok';
  return (
    <div class={troubled ? 'sync-state troubled' : 'sync-state'}>
      <p>{translate(`sync_state_${state.kind.replace('-', '_')}`)}</p>
      <p class="hint">
        {translate('sync_state_time', moment.format(state.time))}
        {state.retryAt !== null &&
          ` ${translate('sync_state_retry', moment.format(state.retryAt))}`}
      </p>
    </div>
  );
}
