import { expect, test } from 'vitest';
import { breachesOf } from '../../harness/ring-breaches.ts';

test('an import that points inward is no breach', () => {
  expect(breachesOf('components/card/view/x.tsx', "import { a } from '../card-state.ts';")).toEqual(
    [],
  );
  expect(breachesOf('components/card/card-state.ts', "import * as v from 'valibot';")).toEqual([]);
  expect(breachesOf('entrypoints/popup/main.tsx', "import x from 'virtual:backnotes/x';")).toEqual(
    [],
  );
});

test.each([
  ['components/card/card-state.ts', "import { x } from './dom/open-card.ts';"],
  ['components/card/card-state.ts', "import type { X } from './dom/open-card.ts';"],
  ['components/card/card-state.ts', "import { render } from 'preact';"],
  ['components/card/card-state.ts', "export { x } from '../reading/dom/run.ts';"],
  ['components/card/view/x.tsx', "import {\n  a,\n  b,\n} from '../browser/x.ts';"],
  ['components/card/view/x.tsx', "import { browser } from 'wxt/browser';"],
  ['components/card/dom/x.ts', "const x = await import('webextension-polyfill');"],
  ['components/card/x.ts', "import { readFileSync } from 'node:fs';"],
  ['components/card/browser/x.ts', "import x from '../../../scripts/x.ts';"],
  ['components/card/x.ts', "import x from '../../entrypoints/popup/main.tsx';"],
  ['components/card/x.ts', 'const y = document.body;'],
  ['components/card/x.ts', "window.addEventListener('x', f);"],
  ['components/card/dom/x.ts', 'void browser.storage.local.get();'],
  ['components/card/view/x.tsx', 'chrome.runtime.id;'],
])('%s may not say %s', (path, source) => {
  expect(breachesOf(path, source)).toHaveLength(1);
});

test('comments and property names are no breach', () => {
  const source =
    '// document.body is not used\nconst x = { window: 1 };\nconst y = run.document;\n';
  expect(breachesOf('components/card/x.ts', source)).toEqual([]);
});
