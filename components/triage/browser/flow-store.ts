import { browser } from 'wxt/browser';
import type { FlowState } from '../flow-state.ts';
import type { StoredFlow } from '../resume-flow.ts';

/** Keeps the check while the popup is closed. Answers about health stay in memory, never on disk. */
export interface FlowStore {
  /** What was kept, unchecked: `resumeFlow` judges it. Undefined when there is nothing. */
  read(): Promise<unknown>;
  /** Never rejects: a check that cannot be kept still goes on. */
  write(state: FlowState, now: number): Promise<void>;
}

const KEY = 'triage-flow';

/** Opens the store on `storage.session`, which the browser forgets when it closes. */
export function createFlowStore(): FlowStore {
  let lastKnown: unknown;
  let isRefused = false;
  return {
    async read() {
      if (isRefused) return lastKnown;
      try {
        return (await browser.storage.session.get(KEY))[KEY];
      } catch {
        return lastKnown;
      }
    },
    async write(state, now) {
      const stored: StoredFlow = { savedAt: now, state };
      lastKnown = stored;
      try {
        await browser.storage.session.set({ [KEY]: stored });
        isRefused = false;
      } catch {
        // No session storage, or it is full: this window still remembers.
        isRefused = true;
      }
    },
  };
}
