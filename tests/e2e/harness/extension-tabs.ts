import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser.ts';

/** What tells an extension its own tabs: `getContexts` in Chromium, `getViews` in Firefox. */
interface ViewsApi {
  runtime: { getContexts?: (what: object) => Promise<{ documentUrl?: string }[]> };
  extension: { getViews(what: object): Window[] };
}

/** The addresses of the tabs that show a page of the extension. */
export function extensionTabs(browser: ExtensionBrowser): Promise<string[]> {
  return browser.runInExtension(async () => {
    const holder = globalThis as unknown as { browser?: ViewsApi; chrome: ViewsApi };
    const api = holder.browser ?? holder.chrome;
    if (!api.runtime.getContexts) {
      return api.extension.getViews({ type: 'tab' }).map((view) => view.location.href);
    }
    const contexts = await api.runtime.getContexts({ contextTypes: ['TAB'] });
    return contexts.map(({ documentUrl }) => documentUrl ?? '');
  });
}
