import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Begins each new screen at its heading (`data-triage-heading`), for the eye and for the screen reader.
 * The first one after opening leaves the focus where the browser put it.
 * @param screen names what is shown; another name is another screen
 * @param fromElsewhere the first screen, too, was led to from another part of the popup
 */
export function useScreenFocus(
  container: RefObject<HTMLElement | null>,
  screen: string,
  fromElsewhere = false,
): void {
  const shown = useRef(fromElsewhere ? null : screen);
  useLayoutEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    container.current?.scrollTo(0, 0);
    // Where it is not the container that scrolls, but the page: on a phone that lies on its side.
    container.current?.scrollIntoView();
    container.current
      ?.querySelector<HTMLElement>('[data-triage-heading]')
      ?.focus({ preventScroll: true });
  }, [container, screen]);
}
