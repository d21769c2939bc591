import type { Browser, Page } from 'puppeteer-core';
import { bidiConnection } from './bidi-connection.ts';

/** A node as WebDriver BiDi describes it, as far as it matters here. */
interface RemoteNode {
  sharedId?: string;
  value?: { shadowRoot?: RemoteNode | null; children?: RemoteNode[] };
}

/**
 * Runs a self-contained function on the shadow root that holds the card, which is closed to the page.
 * WebDriver BiDi hands out closed roots when it is asked to describe a node with its shadow trees.
 * @returns what the function gives (plain data), or null where no card is shown
 */
export async function readFirefoxCard<Result>(
  browser: Browser,
  page: Page,
  code: (root: ShadowRoot) => Result,
): Promise<Awaited<Result> | null> {
  const connection = bidiConnection(browser);
  // Puppeteer keeps the protocol's name of the tab to itself.
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const host = await connection.run<RemoteNode>('script.evaluate', {
    // One that is not to be seen yet is inert.
    expression: "document.querySelector('backnotes-card:not([inert])')",
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 4, includeShadowTree: 'all' },
  });
  const root = innermostRoot(host);
  if (root?.sharedId === undefined) return null;
  const { value } = await connection.run<{ value?: string }>('script.callFunction', {
    functionDeclaration: `async (root) => JSON.stringify(await (${code})(root))`,
    arguments: [{ sharedId: root.sharedId }],
    target: { context },
    awaitPromise: true,
  });
  return value === undefined ? (undefined as Awaited<Result>) : JSON.parse(value);
}

function innermostRoot(node: RemoteNode): RemoteNode | null {
  const root = node.value?.shadowRoot;
  for (const child of [...(root?.value?.children ?? []), ...(node.value?.children ?? [])]) {
    const deeper = innermostRoot(child);
    if (deeper) return deeper;
  }
  return root ?? null;
}
