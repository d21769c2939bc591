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
const ARTICLE = `<p style="margin:80px 0 0 100px">A <b id="disc" data-note="disc">herniated disc</b> and
  <a id="link" href="#followed"><span data-note="sciatica">sciatica</span></a>.</p>
  <p id="away" style="margin-top:600px">Something else.</p>`;

async function openArticle(html = ARTICLE, options = {}) {
  const page = await openPage(html);
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.evaluate((given) => void bundle.setUp(given), options);
  return { page, errors };
}

test('rest on a term, its card shows; leave, it goes; the page is as it was', async () => {
  const { page, errors } = await openArticle();
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await rest(page, '#disc');
  expect(await shownTitle(page)).toBe('Herniated disc');
  await page.mouse.move(900, 700);
  await hidden(page);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(errors).toEqual([]);
  await page.close();
});

test('the way from the term to the far corner of the card is safe, however slow', async () => {
  const { page } = await openArticle();
  await rest(page, '#disc');
  await shownTitle(page);
  const from = await middleOf(page, '#disc');
  const card = await boxOf(page);
  const to = { x: card.x + card.width - 20, y: card.y + 20 };
  for (let step = 1; step <= 10; step += 1) {
    await page.mouse.move(
      from.x + ((to.x - from.x) * step) / 10,
      from.y + ((to.y - from.y) * step) / 10,
    );
    await pause(80);
  }
  await pause(500);
  expect(await titleOf(page)).toBe('Herniated disc');
  await page.close();
});

test('Escape closes the card only; the next one is the page’s', async () => {
  const { page } = await openArticle();
  await page.evaluate(() => {
    document.addEventListener('keydown', (event) => {
      document.title += event.key;
    });
    document.addEventListener('keyup', (event) => {
      document.title += event.key;
    });
  });
  await rest(page, '#disc');
  await shownTitle(page);
  await page.keyboard.press('a');
  expect(await page.title()).toBe('aa');
  await page.keyboard.press('Escape');
  await hidden(page);
  expect(await page.title()).toBe('aa');
  await page.keyboard.press('Escape');
  expect(await page.title()).toBe('aaEscapeEscape');
  const { x, y } = await middleOf(page, '#disc');
  await page.mouse.move(x + 3, y);
  await pause(300);
  expect(await titleOf(page)).toBeNull();
  await page.close();
});

test('a click on a term in a link is the page’s; on a plain term it shows the card', async () => {
  const { page } = await openArticle(ARTICLE, { hoverDelay: 60_000 });
  const link = await middleOf(page, '#link');
  await page.mouse.click(link.x, link.y);
  expect(await page.evaluate(() => location.hash)).toBe('#followed');
  expect(await titleOf(page)).toBeNull();
  const disc = await middleOf(page, '#disc');
  await page.mouse.click(disc.x, disc.y);
  expect(await shownTitle(page)).toBe('Herniated disc');
  await page.close();
});

test('text over a term can be selected, and no card comes while a button is down', async () => {
  const { page } = await openArticle();
  const { x, y } = await middleOf(page, '#disc');
  const left = await page.evaluate(
    () => document.querySelector('#disc')?.getBoundingClientRect().x ?? 0,
  );
  // From beside the term: on it, a slow machine would show the card before the button is down.
  await page.mouse.move(left - 6, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y, { steps: 5 });
  await pause(300);
  expect(await titleOf(page)).toBeNull();
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(3);
  await page.close();
});

test('a press elsewhere closes it; a press in the card does not', async () => {
  const { page } = await openArticle();
  await rest(page, '#disc');
  await shownTitle(page);
  const lead = await middleInCard(page, '#lead');
  await page.mouse.click(lead.x, lead.y);
  await pause(100);
  expect(await titleOf(page)).toBe('Herniated disc');
  await page.mouse.click(900, 300);
  await hidden(page);
  await page.close();
});

test('a page that moves under a still pointer opens nothing', async () => {
  const { page } = await openArticle(`<div id="gap" style="height:300px"></div>${ARTICLE}`);
  await page.mouse.move(150, 90);
  // The move is looked at in the next frame; only after that does the page move.
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => setTimeout(seen))));
  await page.evaluate(() => document.querySelector('#gap')?.remove());
  const { x, y } = await middleOf(page, '#disc');
  expect(Math.abs(y - 90)).toBeLessThan(20);
  expect(Math.abs(x - 150)).toBeLessThan(60);
  await pause(400);
  expect(await titleOf(page)).toBeNull();
  await page.close();
});

test('at most one hit test a frame, and none on a page without mentions', async () => {
  const storm = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        bundle.probe.hits = 0;
        for (let x = 0; x < 500; x += 1) {
          const init = { bubbles: true, clientX: x, clientY: 90, screenX: x, screenY: 90 };
          document.body.dispatchEvent(new PointerEvent('pointermove', init));
        }
        requestAnimationFrame(() => resolve(bundle.probe.hits));
      });
    });
  const { page } = await openArticle();
  expect(await page.evaluate(storm)).toBe(1);
  await page.close();
  const { page: quiet } = await openArticle(ARTICLE, { hasMentions: false });
  expect(await quiet.evaluate(storm)).toBe(0);
  await quiet.close();
});

test('a page that stops every event does not stop the card', async () => {
  const page = await openPage(ARTICLE);
  await page.evaluate(() => {
    for (const name of ['pointermove', 'pointerover', 'pointerdown', 'keydown', 'mousemove'])
      window.addEventListener(name, (event) => event.stopPropagation(), true);
    bundle.setUp();
  });
  await rest(page, '#disc');
  await shownTitle(page);
  await page.keyboard.press('Escape');
  await hidden(page);
  await page.close();
});

test('the page does not hear clicks, keys and focus inside the card', async () => {
  const { page } = await openArticle();
  await page.evaluate(() => {
    for (const name of ['click', 'pointerdown', 'mousedown', 'keydown', 'focusin'])
      document.addEventListener(name, () => {
        document.title += name;
      });
  });
  await rest(page, '#disc');
  await shownTitle(page);
  const pin = await middleInCard(page, '.control');
  await page.mouse.click(pin.x, pin.y);
  await page.keyboard.press('ArrowDown');
  expect(await page.title()).toBe('');
  await page.close();
});

test('a pointer that goes into a frame of the page has left the term', async () => {
  const { page } = await openArticle(
    `${ARTICLE}<iframe title="x" srcdoc="<p>inside" style="position:fixed;left:600px;top:0;width:300px;height:60px"></iframe>`,
  );
  await rest(page, '#disc');
  await shownTitle(page);
  await page.mouse.move(700, 30);
  await page.mouse.move(710, 30);
  await hidden(page);
  await page.close();
});
