import { DEFAULT_SETTINGS } from '../../../components/settings/default-settings.ts';
import { pollUntil } from '../../browsers/poll-until.ts';
import type { BenchLab } from '../bench-lab.ts';
import type { BenchPage } from '../bench-page.ts';
import { cardTimes, FRAMES } from '../card-times.ts';
import type { DevtoolsSession } from '../devtools-pipe.ts';
import type { Figure } from '../figure.ts';
import { goToMark, isCardGone, isCardSeen, layoutShift, watchHovers } from '../hover-page.ts';
import { openLoaded } from '../load-page.ts';
import { HANDLERS, longestHandler } from '../longest-handler.ts';
import { measureStretch, stretchOf } from '../measure-load.ts';
import { startTrace } from '../start-trace.ts';
import { round, summarize } from '../summarize.ts';
import { waitUntilQuiet } from '../wait-until-quiet.ts';

const HOVERS = 15;
/** Hovers whose handlers are looked at. */
const HANDLED = 5;
/** Milliseconds of a frame at 60 Hz. */
const FRAME = 16.7;
/** Longer than the 32 ms after which a movement counts as a new one, so the move onto the mark is a slow one. */
const PAUSE = 150;
/** Milliseconds after the pointer came to rest at which a card that is not late has been seen for a while. */
const SEEN = DEFAULT_SETTINGS.hoverDelay + 250;
/** A handler may take this long: a quarter of a frame. */
const HANDLER = 4;

/** The page of the aim, and one as people read them. */
const PAGES: BenchPage[] = ['page-4m', 'article-200-terms'];

/**
 * A real pointer comes to rest on 15 marks of a page: how much later than the chosen delay each card is painted, what
 * moves on the page, and what our handlers take.
 */
export async function hover(lab: BenchLab): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const page of PAGES) figures.push(...(await hoverOn(lab, page)));
  return figures;
}

async function hoverOn(lab: BenchLab, name: BenchPage): Promise<Figure[]> {
  const browser = await lab.browser('ours');
  const trace = await startTrace(browser.session, [FRAMES]);
  const tab = await openLoaded(browser, lab.urlOf(name));
  await waitUntilQuiet(browser.session, { least: 4800 });
  const page = await browser.attach(tab);
  await call(page, watchHovers);
  for (let turn = 0; turn < HOVERS; turn++) {
    await trace.mark(`begin hover ${turn}`);
    await hoverOne(page, (turn + 0.5) / HOVERS);
    await trace.mark(`end hover ${turn}`);
    lab.say(`hover ${turn + 1}`);
  }
  const shift = await call(page, layoutShift);
  const events = await trace.stop();
  const handlers = await startTrace(browser.session, [HANDLERS]);
  for (let turn = 0; turn < HANDLED; turn++) await hoverOne(page, (turn + 0.25) / HANDLED);
  const handler = longestHandler(await handlers.stop());
  await browser.closeTab(tab);
  const turns = Array.from(
    { length: HOVERS },
    (_, turn) => [`begin hover ${turn}`, `end hover ${turn}`] as const,
  );
  const calls = turns.map(([begin, end]) => measureStretch(events, begin, end).longestCall);
  const delay = DEFAULT_SETTINGS.hoverDelay;
  const times = turns.map(([begin, end]) => cardTimes(stretchOf(events, begin, end), delay));
  const beyond = times.map(({ seen }) => (seen - delay) / FRAME);
  const frames = summarize(beyond);
  return [
    {
      figure: `hover/to-card/${name}`,
      value: frames.median,
      unit: 'frames',
      against: `16.7 ms, beyond the delay of ${delay} ms; the aim is 1`,
      detail: { frames, fromRestToPaintedMs: summarize(times.map(({ painted }) => painted)) },
    },
    {
      figure: `hover/layout-shift/${name}`,
      value: shift,
      unit: 'ratio',
      against: 'cumulative layout shift of all hovers; the aim is 0',
      detail: { hovers: HOVERS },
    },
    {
      figure: `hover/longest-handler/${name}`,
      value: round(handler / HANDLER),
      unit: 'ratio',
      against: '4 ms; the longest that an event of the pointer waits for handlers, ours among them',
      detail: { hovers: HANDLED, handlerMs: round(handler) },
    },
    {
      figure: `hover/longest-call/${name}`,
      value: round(Math.max(...calls) / HANDLER),
      unit: 'ratio',
      against: '4 ms; the longest call of ours while hovering, be it handler, timer or frame',
      detail: { firstHoverMs: round(calls[0] ?? 0), laterHoversMs: summarize(calls.slice(1)) },
    },
  ];
}

async function hoverOne(page: DevtoolsSession, share: number) {
  const point = await call(page, goToMark, share);
  if (!point) throw new Error('the page has no marks to hover');
  const move = (x: number, y: number) =>
    page.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));
  await move(2, 2);
  await pause();
  await pause();
  await move(point.x, point.y);
  await pollUntil('the card', () => call(page, isCardSeen, SEEN));
  await move(2, 2);
  await pollUntil('the card to go', () => call(page, isCardGone));
}

/** Runs a function in the page's own world, without the Runtime domain, which would make the page slower. */
async function call<Inputs extends unknown[], Result>(
  page: DevtoolsSession,
  code: (...inputs: Inputs) => Result,
  ...inputs: Inputs
): Promise<Result> {
  const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
    expression: `(${code})(...${JSON.stringify(inputs)})`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value as Result;
}
