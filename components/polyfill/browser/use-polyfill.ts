import polyfill from 'webextension-polyfill';

// `wxt/browser` takes `globalThis.browser` where there is one, when it is first imported. With this line above all other
// imports, background and pages get promises in every browser; the content script goes without: it would cost each page.
Object.assign(globalThis, { browser: polyfill });
