import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./marks-fixture.ts');

const openPage = useModulePage('tests/page/marks-fixture.ts');

/** Pages with one term each, inside `#term`; `scroll` before it is looked for. */
const PAGES: { name: string; html: string; scroll?: string }[] = [
  { name: 'plain text', html: 'A <i id="term">herniated disc</i>.' },
  {
    name: 'text that cannot be selected',
    html: '<p style="user-select:none;-webkit-user-select:none">A <i id="term">herniated disc</i>',
  },
  { name: 'a link', html: '<a href="#x">On <i id="term">herniated disc</i></a>' },
  { name: 'a button', html: '<button>About <i id="term">herniated disc</i></button>' },
  {
    name: 'a label of a field',
    html: '<label>Have you <i id="term">sciatica</i>? <input type="checkbox"></label>',
  },
  {
    name: 'a rotated block',
    html: '<div style="transform:rotate(25deg);margin:150px;width:300px">A <i id="term">herniated disc</i></div>',
  },
  {
    name: 'a scaled block',
    html: '<div style="transform:scale(1.7) translate(60px, 40px);width:300px">A <i id="term">herniated disc</i></div>',
  },
  {
    name: 'a mirrored block',
    html: '<div style="transform:scaleX(-1);width:400px">A <i id="term">herniated disc</i></div>',
  },
  { name: 'a zoomed block', html: '<div style="zoom:1.8">A <i id="term">herniated disc</i></div>' },
  {
    name: 'a page that is zoomed',
    html: '<style>html { zoom: 0.7 }</style>A <i id="term">herniated disc</i>',
  },
  {
    name: 'vertical writing',
    html: '<p style="writing-mode:vertical-rl;height:300px">A <i id="term">herniated disc</i></p>',
  },
  {
    name: 'a scroller',
    html: '<div id="box" style="height:150px;overflow:auto"><p style="height:500px">x</p>A <i id="term">herniated disc</i><p style="height:500px">y</p></div>',
    scroll: '#box',
  },
  {
    name: 'a page scrolled far',
    html: '<p style="height:5000px">x</p>A <i id="term">herniated disc</i><p style="height:5000px">y</p>',
    scroll: 'html',
  },
  {
    name: 'an element without a box',
    html: 'A <i id="term"><b style="display:contents">herniated disc</b></i>.',
  },
  {
    name: 'text that a component shows in its slot',
    html: '<div><template shadowrootmode="open"><b><slot></slot></b></template>A <i id="term">herniated disc</i></div>',
  },
  {
    name: 'three elements',
    html: '<p>A <span id="term"><i>spinal</i> <b>canal</b> <u>stenosis</u></span></p>',
  },
  {
    name: 'two columns',
    html: '<p style="columns:2;width:500px">Words before a <i id="term">herniated disc</i> and after it, so many that they take two columns at least.</p>',
  },
];

async function openMarked(html: string): Promise<Page> {
  const page = await openPage(
    `<!doctype html><html lang="en"><body style="margin:30px;font:18px/1.6 sans-serif">${html}`,
  );
  await page.evaluate(async () => {
    globalThis.probe = bundle.setUp();
    await bundle.markedIn(globalThis.probe);
  });
  return page;
}

/** The text of the mention at some points, relative to the lines of an element: from 0 to 1. */
const textAt = (page: Page, selector: string, points: [number, number][], line = 0) =>
  page.evaluate(
    (at, all, number) => {
      const rect = document.querySelector(at)?.getClientRects()[number];
      if (!rect) throw new Error(`nothing at ${at}`);
      return all.map(
        ([x, y]) =>
          globalThis.probe.highlights.mentionAt(rect.x + rect.width * x, rect.y + rect.height * y)
            ?.mention.text ?? null,
      );
    },
    selector,
    points,
    line,
  );

test.each(PAGES)('a term is found in $name', async ({ html, scroll }) => {
  const page = await openMarked(html);
  if (scroll)
    await page.evaluate(() => document.querySelector('#term')?.scrollIntoView({ block: 'center' }));
  const [middle] = await textAt(page, '#term', [[0.5, 0.5]]);
  expect(middle).toMatch(/^(herniated disc|sciatica|spinal canal stenosis)$/);
  const away = await page.evaluate(() => {
    const rect = document.querySelector('#term')?.getBoundingClientRect() ?? new DOMRect();
    return [
      [rect.right + 30, rect.bottom + 30],
      [rect.left - 30, rect.top - 30],
    ].map(([x = 0, y = 0]) => globalThis.probe.highlights.mentionAt(x, y)?.mention.text ?? null);
  });
  expect(away).toEqual([null, null]);
  await page.close();
});

const TEASER = `<style>
    article { position: relative; margin: 40px; padding: 20px; background: #eee }
    .after::after, .empty, .inner { content: ""; position: absolute; inset: 0 }
    .painted::after { background: #fff }
  </style>`;
const covered = '<p>A <i id="term">herniated disc</i> hurts.</p>';

test.each([
  ['its pseudo-element', `<h3><a href="#x" class="after">More</a></h3>${covered}`, true],
  ['an empty link', `${covered}<a href="#x" class="empty"></a>`, true],
  [
    'a link with an empty part',
    `<h3><a href="#x">More<span class="inner"></span></a></h3>${covered}`,
    true,
  ],
  ['a button', `<button class="after">More</button>${covered}`, true],
  ['what is no link', `<h3><span class="after">More</span></h3>${covered}`, null],
  ['a link that covers it', `<h3><a href="#x" class="after painted">More</a></h3>${covered}`, null],
])(
  'a link over a whole teaser, by %s, lets its terms be found or hides them',
  async (_, html, isUnderLink) => {
    const page = await openMarked(`${TEASER}<article>${html}</article>`);
    const hit = await page.evaluate(() => {
      const { x, y, width, height } =
        document.querySelector('#term')?.getBoundingClientRect() ?? new DOMRect();
      const at = globalThis.probe.highlights.mentionAt(x + width / 2, y + height / 2);
      return at && { words: at.mention.text, isUnderLink: at.isUnderLink };
    });
    expect(hit).toEqual(isUnderLink && { words: 'herniated disc', isUnderLink });
    await page.close();
  },
);

test('a term on two lines is found on both, and not in the box around them', async () => {
  const page = await openMarked(
    '<p style="width:22ch;font-family:monospace">Words before <i id="term">spinal stenosis</i> and words that follow it</p>',
  );
  const found = await Promise.all([0, 1].map((line) => textAt(page, '#term', [[0.5, 0.5]], line)));
  expect(found.flat()).toEqual(['spinal stenosis', 'spinal stenosis']);
  const beside = await page.evaluate(() => {
    const [first, second] = document.querySelector('#term')?.getClientRects() ?? [];
    if (!first || !second) return 'one line';
    return globalThis.probe.highlights.mentionAt(second.x + 3, first.y + first.height / 2);
  });
  expect(beside).toBeNull();
  await page.close();
});

test('a term in a shadow tree is found, and one under something else is not', async () => {
  const page = await openMarked(
    `<div id="host"><template shadowrootmode="open"><p>A <i>herniated disc</i></p></template></div>
       <p id="under">A <i id="term">prolapsed disc</i></p>
       <div id="over" style="position:fixed;inset:80px 0 0;background:#fff">Something else</div>`,
  );
  const inTree = () =>
    page.evaluate(() => {
      const rect = document
        .querySelector('#host')
        ?.shadowRoot?.querySelector('i')
        ?.getBoundingClientRect();
      if (!rect) throw new Error('no tree');
      return globalThis.probe.highlights.mentionAt(rect.x + 20, rect.y + rect.height / 2)?.mention
        .text;
    });
  await page.evaluate(() => {
    const top = document.querySelector('#term')?.getBoundingClientRect().top;
    document.querySelector<HTMLElement>('#over')?.style.setProperty('top', `${(top ?? 0) - 4}px`);
  });
  expect(await inTree()).toBe('herniated disc');
  expect(await textAt(page, '#term', [[0.5, 0.5]])).toEqual([null]);
  await page.evaluate(() => document.querySelector('#over')?.remove());
  expect(await textAt(page, '#term', [[0.5, 0.5]])).toEqual(['prolapsed disc']);
  await page.close();
});

test('text right in a shadow root is found, all of it', async () => {
  const page = await openMarked(
    '<div id="host"><template shadowrootmode="open">Sciatica, a herniated <b>disc</b></template></div>',
  );
  const found = await page.evaluate(() =>
    globalThis.probe.highlights.mentions().map(({ range }) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { x, y, width, height } = live.getBoundingClientRect();
      return [2, width - 2].map(
        (along) => globalThis.probe.highlights.mentionAt(x + along, y + height / 2)?.mention.text,
      );
    }),
  );
  expect(found).toEqual([
    ['Sciatica', 'Sciatica'],
    ['herniated disc', 'herniated disc'],
  ]);
  await page.close();
});

test('among a thousand terms on a screen the right one is found', async () => {
  const words = ['sciatica', 'herniated disc', 'spinal stenosis', 'lumbago'];
  const page = await openMarked(
    `<p style="font:7px/8px sans-serif;margin:0">${Array.from(
      { length: 1000 },
      (_, index) => `<i id="t${index}">${words[index % words.length]}</i>`,
    ).join(' ')}</p>`,
  );
  const wrong = await page.evaluate(() =>
    // Every seventh: each question costs this page 20 ms and more.
    [...document.querySelectorAll('i:nth-child(7n)')].flatMap((term) => {
      const { x, y, width, height, bottom } = term.getClientRects()[0] ?? new DOMRect();
      if (bottom >= innerHeight) return [];
      const found = globalThis.probe.highlights.mentionAt(x + width / 2, y + height / 2)?.mention
        .text;
      return found === term.textContent ? [] : [`${term.id}: ${found}`];
    }),
  );
  expect(await page.evaluate(() => globalThis.probe.highlights.mentions().length)).toBe(1000);
  expect(wrong).toEqual([]);
  await page.close();
});
