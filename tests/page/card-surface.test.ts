import { expect, test } from 'vitest';
import {
  boxOf,
  hidden,
  middleInCard,
  middleOf,
  pause,
  rest,
  shownTitle,
  titleOf,
} from './card-page.ts';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./card-fixture.ts');

const openPage = useModulePage('tests/page/card-fixture.ts');
const TERM = '<b id="disc" data-note="disc" style="display:inline-block">herniated disc</b>';
const ARTICLE = `<p style="margin:80px 0 0 100px">A ${TERM} hurts.</p>`;

async function openCard(html: string) {
  const page = await openPage(html);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.evaluate(() => void bundle.setUp());
  await rest(page, '#disc');
  expect(await shownTitle(page)).toBe('Herniated disc');
  return { page, errors };
}

/** How the card looks, as computed: whatever a page's rules could reach. */
const looks = () => {
  const of = (selector: string) => {
    const element = bundle.inCard(selector);
    if (!element) throw new Error(`nothing at ${selector}`);
    const style = getComputedStyle(element);
    return [
      'color background-color font-family font-size text-shadow text-transform letter-spacing',
      'display visibility opacity filter direction writing-mode zoom',
    ].flatMap((names) => names.split(' ').map((name) => style.getPropertyValue(name)));
  };
  const width = bundle.inCard('.frame')?.offsetWidth;
  const height = bundle.inCard('.card')?.scrollHeight;
  return [of('.frame'), of('.title'), of('.chip'), of('.level-now'), width, height];
};

test('no rule of the page reaches the card, not even an important one', async () => {
  const { page: plain } = await openCard(ARTICLE);
  await pause(300);
  const expected = await plain.evaluate(looks);
  await plain.close();
  const hostile = `<!doctype html><html dir="rtl" style="font-size:30px;filter:invert(0);transform:none;
    writing-mode:horizontal-tb"><head><style>
    * { color: red !important; text-shadow: 2px 2px lime !important; --ink: red !important;
        --paper: yellow !important; letter-spacing: 5px; text-transform: uppercase !important;
        font-family: cursive !important; opacity: .5; visibility: visible !important }
    backnotes-card, div, section { display: block !important; opacity: 0 !important;
        position: static !important; width: 5px !important; animation: x 1s infinite !important }
    *::before, *::after { content: "x" !important; display: block !important }
    *::backdrop { background: red !important; display: block !important }
    </style></head><body>${ARTICLE}</body></html>`;
  const { page } = await openCard(hostile);
  await pause(300);
  expect(await page.evaluate(looks)).toEqual(expected);
  const host = await page.evaluate(() => {
    const card = document.querySelector('backnotes-card');
    if (!card) return null;
    return [getComputedStyle(card, '::before').display, getComputedStyle(card).opacity];
  });
  expect(host).toEqual(['none', '1']);
  await page.close();
});

test('under a content policy that forbids all styles it looks the same', async () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'none'">`;
  const body = `<p>A <b id="disc" data-note="disc">herniated disc</b></p>`;
  const { page } = await openCard(`<!doctype html><html><head>${policy}</head><body>${body}`);
  const style = await page.evaluate(() => {
    const frame = bundle.inCard('.frame');
    return frame && [getComputedStyle(frame).position, getComputedStyle(frame).width];
  });
  expect(style).toEqual(['fixed', '340px']);
  await page.close();
});

test.each([
  ['a dark page', '<body style="background:#111;color:#eee">', 'dark'],
  ['a light page', '<body style="background:#fffbe6">', 'light'],
  ['bare canvas', '<body>', 'light'],
  ['a dark colour scheme', '<html style="color-scheme:dark"><body>', 'dark'],
  [
    'light text over a picture',
    '<body style="color:#fff;background:linear-gradient(#123,#000)">',
    'dark',
  ],
  [
    'a light box on a dark page',
    '<body style="background:#000"><div style="background:#fff">',
    'light',
  ],
])('on %s it follows', async (_, start, scheme) => {
  const { page } = await openCard(`<!doctype html>${start}${ARTICLE}`);
  const found = await page.evaluate(() => {
    const root = bundle.inCard('.frame')?.getRootNode();
    return root instanceof ShadowRoot ? (root.host as HTMLElement).dataset.scheme : undefined;
  });
  expect(found).toBe(scheme);
  await page.close();
});

test('inside an open modal dialog it can be read and used, and Escape leaves the dialog open', async () => {
  const { page } = await openCard(
    `<dialog id="d" style="width:400px;height:200px;overflow:hidden;transform:rotate(0)">A ${TERM}</dialog>
     <script>d.showModal()</script>`,
  );
  const { x, y } = await middleInCard(page, '.chip');
  const box = await boxOf(page);
  expect(y).toBeLessThan(box.y + box.height);
  await page.mouse.click(x, y);
  expect(await titleOf(page)).toBe('Sciatica');
  await page.keyboard.press('Escape');
  await hidden(page);
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  await page.close();
});

test('above an element in fullscreen', async () => {
  const page = await openPage(
    `<div id="full" style="background:#fff"><button id="go">Go</button>${ARTICLE}</div>`,
  );
  await page.evaluate(() => {
    bundle.setUp();
    document.querySelector('#go')?.addEventListener('click', () => {
      void document.querySelector('#full')?.requestFullscreen();
    });
  });
  const go = await middleOf(page, '#go');
  await page.mouse.click(go.x, go.y);
  await page.waitForFunction(() => document.fullscreenElement !== null, { timeout: 5_000 });
  await pause(300);
  await rest(page, '#disc');
  await shownTitle(page);
  const { x, y } = await middleInCard(page, '.title');
  const top = await page.evaluate((a, b) => document.elementFromPoint(a, b)?.localName, x, y);
  expect(top).toBe('backnotes-card');
  await page.close();
});

test('it stands above a popover and the highest z-index of the page', async () => {
  const { page } = await openCard(
    `${ARTICLE}<div style="position:fixed;inset:120px 0 0;z-index:2147483647;background:red"></div>
     <div id="pop" popover="manual" style="inset:120px 0 0;margin:0;background:lime">x</div>
     <script>pop.showPopover()</script>`,
  );
  const { x, y } = await middleInCard(page, '.title');
  const top = await page.evaluate((a, b) => document.elementFromPoint(a, b)?.localName, x, y);
  expect(top).toBe('backnotes-card');
  await page.close();
});

test('a page that closes every popover does not close the card', async () => {
  const { page, errors } = await openCard(ARTICLE);
  await page.evaluate(() => {
    for (const popover of document.querySelectorAll<HTMLElement>('[popover]'))
      popover.hidePopover();
  });
  await pause(100);
  const { x, y } = await middleInCard(page, '.title');
  const top = await page.evaluate((a, b) => document.elementFromPoint(a, b)?.localName, x, y);
  expect(top).toBe('backnotes-card');
  expect(errors).toEqual([]);
  await page.close();
});

test('a page that removes the card’s host is left alone, and a new card can be shown', async () => {
  const { page, errors } = await openCard(ARTICLE);
  await page.evaluate(() => document.querySelector('backnotes-card')?.remove());
  await pause(400);
  expect(await page.evaluate(() => document.querySelector('backnotes-card'))).toBeNull();
  await page.mouse.move(800, 700);
  await rest(page, '#disc');
  expect(await shownTitle(page)).toBe('Herniated disc');
  expect(errors).toEqual([]);
  await page.close();
});

test('a term that leaves the page takes its card along, a pinned card stays', async () => {
  const { page } = await openCard(ARTICLE);
  await page.evaluate(() => document.querySelector('#disc')?.remove());
  await hidden(page);
  await page.close();
  const { page: pinned } = await openCard(ARTICLE);
  await pinned.evaluate(() => bundle.inCard('.control')?.click());
  await pinned.evaluate(() => document.querySelector('#disc')?.remove());
  await pause(600);
  expect(await titleOf(pinned)).toBe('Herniated disc');
  await pinned.close();
});

test('the card goes where its term goes: page scrolled, text moved', async () => {
  const { page } = await openCard(`${ARTICLE}<div style="height:3000px"></div>`);
  const gap = async () => (await boxOf(page)).y - (await middleOf(page, '#disc')).y;
  await pause(300);
  const before = await gap();
  await page.evaluate(() => scrollTo(0, 60));
  await pause(300);
  expect(await gap()).toBeCloseTo(before, 0);
  await page.evaluate(() => {
    document.body.style.paddingTop = '90px';
  });
  await pause(500);
  expect(await gap()).toBeCloseTo(before, 0);
  await page.evaluate(() => scrollTo(0, 2000));
  await hidden(page);
  await page.close();
});

test('a term scrolled out of sight inside a box closes its card', async () => {
  const { page } = await openCard(
    `<div id="box" style="height:200px;overflow:auto;margin-top:100px"><p>A ${TERM}</p>
     <div style="height:2000px"></div></div>`,
  );
  await page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 80));
  await hidden(page);
  await page.close();
});

test('it is not printed', async () => {
  const { page } = await openCard(ARTICLE);
  const withCard = (await page.pdf()).length;
  expect(await titleOf(page)).toBe('Herniated disc');
  await page.evaluate(() => bundle.inCard('.control')?.click());
  const withPinned = (await page.pdf()).length;
  await page.keyboard.press('Escape');
  await hidden(page);
  const without = (await page.pdf()).length;
  // Two prints of the same differ by a few bytes, as their dates do.
  expect(Math.abs(withCard - without)).toBeLessThan(50);
  expect(Math.abs(withPinned - without)).toBeLessThan(50);
  // That a card would be seen there, if it were a thing of the page.
  await page.evaluate(() => document.body.append('Herniated disc: what helps, and what does not.'));
  expect((await page.pdf()).length - without).toBeGreaterThan(500);
  await page.close();
});

test('destroyed, it leaves no trace and hears nothing', async () => {
  const page = await openPage(ARTICLE);
  const same = await page.evaluate(() => {
    const before = document.documentElement.outerHTML;
    const { card, lifetime } = bundle.setUp();
    card.show(bundle.targetAt('#disc'), 'list');
    const shown = document.querySelector('backnotes-card') !== null;
    lifetime.abort();
    bundle.probe.hits = 0;
    return shown && document.documentElement.outerHTML === before;
  });
  expect(same).toBe(true);
  await rest(page, '#disc');
  await pause(400);
  expect(await titleOf(page)).toBeNull();
  expect(await page.evaluate(() => bundle.probe.hits)).toBe(0);
  await page.close();
});
