/** Elements looked at between two chances for the page to have its turn. */
const BATCH = 300;

/** Elements of HTML that may have a shadow root (DOM, "attach a shadow root"). */
const HOSTS =
  'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span'.split(
    ',',
  );
/** The usual ones with nothing of their own in them, which is how a page writes a host. */
const EMPTY_HOSTS = 'div:empty,section:empty,span:empty';
/**
 * Custom elements. XPath finds them without making an object of every element for us, which is what costs: it takes
 * a fifth of the time of asking each for its name from here.
 */
const CUSTOM_ELEMENTS = './/*[contains(local-name(),"-")]';

/** How hard to look: `likely` asks the elements that look like hosts, `every` all that can be one. */
export type ShadowSearch = 'likely' | 'every';

/**
 * Finds the shadow roots under a root, those inside others included; null now and then, to have a break.
 * @param shadowRootOf sees closed roots too, where the browser lets an extension
 */
export function* findShadowRoots(
  root: Element | ShadowRoot,
  shadowRootOf: (element: Element) => ShadowRoot | null,
  search: ShadowSearch,
): Generator<ShadowRoot | null> {
  let count = 0;
  for (const element of candidates(root, search)) {
    const shadow = element.localName.includes('-') ? shadowRootOf(element) : element.shadowRoot;
    if (shadow) {
      yield shadow;
      yield* findShadowRoots(shadow, shadowRootOf, 'every');
    } else if (++count % BATCH === 0) yield null;
  }
}

function candidates(root: Element | ShadowRoot, search: ShadowSearch): Element[] {
  // XPath does not start in a shadow root; what is in one is small.
  if (root instanceof ShadowRoot) return [...root.querySelectorAll('*')];
  const others = root.querySelectorAll(search === 'every' ? HOSTS.join(',') : EMPTY_HOSTS);
  return [root, ...customElements(root), ...others];
}

function customElements(root: Element): Element[] {
  const type = XPathResult.ORDERED_NODE_SNAPSHOT_TYPE;
  const result = root.ownerDocument.evaluate(CUSTOM_ELEMENTS, root, null, type, null);
  const hosts: Element[] = [];
  for (let index = 0; index < result.snapshotLength; index++) {
    const node = result.snapshotItem(index);
    if (node instanceof Element) hosts.push(node);
  }
  return hosts;
}
