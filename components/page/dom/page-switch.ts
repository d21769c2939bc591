import { whenTimeComes } from '../../controls/dom/when-time-comes.ts';
import { pauseEnd } from '../../controls/pause-end.ts';
import type { Settings } from '../../settings/settings.ts';
import { isOnHere } from '../is-on-here.ts';

/** A part of the page that lives while Backnotes is on. */
export interface Session {
  applySettings(settings: Settings): void;
}

export interface PageSwitchParts<S extends Session> {
  host: string;
  /** Makes the session; the signal ends it and leaves no trace. */
  start: (settings: Settings, signal: AbortSignal) => S;
  /** Told each time settings were applied, or a pause has ended, whether the session runs. */
  onSwitch?: (on: boolean) => void;
  signal: AbortSignal;
}

/** Starts the session when settings say that Backnotes is on here, and ends it when they say it is not. */
export interface PageSwitch<S extends Session> {
  apply(settings: Settings): void;
  /** Null while Backnotes is off here. */
  session(): S | null;
}

export function createPageSwitch<S extends Session>(parts: PageSwitchParts<S>): PageSwitch<S> {
  let running: { session: S; abort: AbortController } | null = null;
  let endWait = (): void => {};
  const stop = (): void => {
    running?.abort.abort();
    running = null;
  };
  const apply = (settings: Settings): void => {
    endWait();
    if (parts.signal.aborted) return;
    const now = Date.now();
    if (!isOnHere(settings, parts.host, now)) {
      stop();
      const end = pauseEnd(settings.pausedUntil, now);
      if (end > 0) endWait = whenTimeComes(end, () => apply(settings));
    } else if (running) running.session.applySettings(settings);
    else {
      const abort = new AbortController();
      running = { session: parts.start(settings, abort.signal), abort };
    }
    parts.onSwitch?.(running !== null);
  };
  parts.signal.addEventListener('abort', () => {
    endWait();
    stop();
  });
  return { apply, session: () => running?.session ?? null };
}
