/** Milliseconds after which the clock is looked at again. */
const LOOK_AGAIN = 60_000;

/**
 * Calls back when the clock says that a time has come: while a computer sleeps its timers stand still, and one alone
 * would come late by as long as it slept. Not later than the time left now, should the clock be set back.
 * @param time milliseconds since 1970
 * @returns ends the waiting
 */
export function whenTimeComes(time: number, callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const latest = performance.now() + time - Date.now();
  const look = (): void => {
    const left = Math.min(time - Date.now(), latest - performance.now());
    if (left <= 0) callback();
    else timer = setTimeout(look, Math.min(left, LOOK_AGAIN));
  };
  look();
  return () => clearTimeout(timer);
}
