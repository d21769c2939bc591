import { useState } from 'preact/hooks';
import type { Translate } from '../../strings/translate.ts';
import type { SyncState } from '../../sync/sync-state.ts';
import { SettingSwitch } from './setting-switch.tsx';
import { SyncStatus } from './sync-status.tsx';

/** The browser's own sync: its switch, its state in words, and a button for who does not want to wait. */
export function BrowserSync(props: {
  on: boolean;
  state: SyncState | null;
  locale: string;
  onChange: (on: boolean) => void;
  /** Resolves with whether the background has answered. */
  syncNow: () => Promise<boolean>;
  translate: Translate;
}) {
  const { on, state, locale, onChange, syncNow, translate } = props;
  const [running, setRunning] = useState(false);
  const [unanswered, setUnanswered] = useState(false);
  const run = async (): Promise<void> => {
    if (running) return;
    setRunning(true);
    setUnanswered(false);
    const answered = await syncNow();
    setRunning(false);
    setUnanswered(!answered);
  };
  return (
    <>
      <SettingSwitch
        id="browser-sync"
        label={translate('sync_browser')}
        hint={translate('sync_browser_hint')}
        on={on}
        onChange={onChange}
      />
      <SyncStatus state={state} locale={locale} translate={translate} />
      {on && state?.kind !== 'off' && (
        <div class="buttons">
          {/* Not disabled while it runs, so that the focus stays where the reader put it. */}
          <button type="button" aria-disabled={running} onClick={() => void run()}>
            {translate(running ? 'sync_now_running' : 'sync_now')}
          </button>
          <p class="problem" role="alert">
            {unanswered && translate('sync_now_failed')}
          </p>
        </div>
      )}
    </>
  );
}
