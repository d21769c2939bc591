/** How far the places in the tab's history were scrolled when the reader went on from them. */
export interface EntryScrolls {
  /**
   * Call when the address has changed, before anything is drawn.
   * @returns the pixels by which the place was scrolled when the reader left it, for who comes back to it; else null
   */
  arrive(): number | null;
}

/** Remembers what the browser forgets: it brings a place back before the place is drawn, while it is too short. */
export function createEntryScrolls(window: Window): EntryScrolls {
  const { history } = window;
  const tops = new Map<string, number>();
  const known = (): string | null => (typeof history.state === 'string' ? history.state : null);
  const named = (): string => {
    const id = crypto.randomUUID();
    history.replaceState(id, '');
    return id;
  };
  let here = known() ?? named();
  return {
    arrive() {
      const again = known();
      // A way back or forth may have scrolled already; a link has not.
      if (again === null) tops.set(here, window.scrollY);
      here = again ?? named();
      return again === null ? null : (tops.get(again) ?? null);
    },
  };
}
