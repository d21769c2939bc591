import { browser } from 'wxt/browser';

interface ClosedRootAccess {
  dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
}

/** The shadow root of an element, closed ones too: `dom.openOrClosedShadowRoot` (Chrome 88), a property in Firefox 63. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const own = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null })
    .openOrClosedShadowRoot;
  if (own !== undefined) return own;
  if (!(element instanceof HTMLElement)) return element.shadowRoot;
  try {
    const ask = (browser as ClosedRootAccess).dom?.openOrClosedShadowRoot;
    return ask ? ask(element) : element.shadowRoot;
  } catch {
    // An update has taken the browser's help away, and what is under way ends in a moment.
    return element.shadowRoot;
  }
}
