import type { CDPSession, Page, Protocol } from 'puppeteer-core';

type DomNode = Protocol.DOM.Node;

/**
 * Runs a self-contained function on the shadow root that holds the card, which is closed to the page.
 * The developer tools' protocol sees through closed roots.
 * @returns what the function gives (plain data), or null where no card is shown
 */
export async function readChromiumCard<Result>(
  page: Page,
  code: (root: ShadowRoot) => Result,
): Promise<Awaited<Result> | null> {
  const session = await page.createCDPSession();
  try {
    const root = await cardRoot(session);
    if (!root) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    if (object.objectId === undefined) return null;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return (${code})(this); }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  } finally {
    await session.detach();
  }
}

/** The innermost shadow root below the card's host, the browser's own (as in `<details>`) left aside. */
async function cardRoot(session: CDPSession): Promise<DomNode | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const host = find(root, isShownCard);
  let inner: DomNode | null = null;
  for (let node = host; node; ) {
    const next = ownRoot(node);
    if (!next) break;
    inner = next;
    node = find(next, (each) => ownRoot(each) !== undefined);
  }
  return inner;
}

/** One that is not to be seen yet is inert. */
const isShownCard = ({ localName, attributes = [] }: DomNode): boolean =>
  localName === 'backnotes-card' && !attributes.includes('inert');

function ownRoot(node: DomNode): DomNode | undefined {
  return node.shadowRoots?.find(({ shadowRootType }) => shadowRootType !== 'user-agent');
}

function find(node: DomNode, matches: (node: DomNode) => boolean): DomNode | null {
  if (matches(node)) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = find(child, matches);
    if (found) return found;
  }
  return null;
}
