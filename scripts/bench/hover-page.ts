/** What one hover came to, in milliseconds of the page's clock. */
export interface HoverTimes {
  /** When the pointer came to rest. */
  rested: number;
  /** When the card was in the document. */
  opened: number;
}

interface HoverBench {
  times: HoverTimes;
  shift: number;
}

type BenchWindow = Window & { bench: HoverBench };

/** Runs in the page: starts to watch pointer, card and layout shifts. The page's own world sees the card's host come. */
export function watchHovers(): void {
  const bench: HoverBench = { times: { rested: 0, opened: 0 }, shift: 0 };
  (window as unknown as BenchWindow).bench = bench;
  addEventListener(
    'pointermove',
    (event) => {
      bench.times.rested = event.timeStamp;
    },
    { capture: true, passive: true },
  );
  const isCard = (node: Node) => node instanceof Element && node.localName === 'backnotes-card';
  new MutationObserver((records) => {
    if (!records.some(({ addedNodes }) => [...addedNodes].some(isCard))) return;
    bench.times.opened = performance.now();
    for (const [name, startTime] of Object.entries(bench.times)) {
      performance.mark(`hover ${name}`, { startTime });
    }
  }).observe(document.documentElement, { childList: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      bench.shift += (entry as PerformanceEntry & { value: number }).value;
    }
  }).observe({ type: 'layout-shift' });
}

/** Runs in the page: scrolls to the mark at `share` of all marks. @returns a point on it, in client px */
export function goToMark(share: number): { x: number; y: number } | null {
  const ranges = [...CSS.highlights]
    .filter(([name]) => name.startsWith('backnotes'))
    .flatMap(([, highlight]) => [...highlight]);
  const mark = ranges[Math.floor(share * ranges.length)];
  if (!mark) return null;
  mark.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const range = document.createRange();
  range.setStart(mark.startContainer, mark.startOffset);
  range.setEnd(mark.endContainer, mark.endOffset);
  const box = range.getClientRects()[0];
  const { times } = (window as unknown as BenchWindow).bench;
  Object.assign(times, { rested: 0, opened: 0 });
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** Runs in the page: whether a card has come since `goToMark`, and had `wait` ms since the pointer rested to be seen. */
export function isCardSeen(wait: number): true | undefined {
  const { opened, rested } = (window as unknown as BenchWindow).bench.times;
  return (opened > 0 && performance.now() > Math.max(opened, rested + wait)) || undefined;
}

/** Runs in the page. */
export function isCardGone(): true | undefined {
  return document.querySelector('backnotes-card') === null || undefined;
}

/** Runs in the page: the layout shifts since the watch began. */
export function layoutShift(): number {
  return (window as unknown as BenchWindow).bench.shift;
}
