import { describe, expect, test } from 'vitest';
import { FIGURE_CHANGES } from '../../../components/figure/figure-change.ts';
import { FIGURE_PARTS } from '../../../components/figure/figure-part.ts';
import { planFigure } from '../../../components/figure/plan-figure.ts';
import { SpineFigure } from '../../../components/figure/view/spine-figure.tsx';
import { NOTE_VOCABULARY } from '../../../content/build/note-vocabulary.ts';
import { drawnElements } from './drawn-elements.ts';
import { FIGURE } from './figure-words.ts';

type Request = Parameters<typeof SpineFigure>[0];
const draw = (request: Partial<Request>) =>
  drawnElements(<SpineFigure parts={[]} size="card" title="A back." {...request} />);
const shape = (request: Partial<Request>) =>
  JSON.stringify(
    draw(request)
      .slice(1)
      .map(({ props: { d, transform, class: name } }) => [d, transform, name]),
  );

test('a note may name what the drawing knows, and nothing else', () => {
  expect(FIGURE_PARTS).toEqual(NOTE_VOCABULARY.parts);
  expect(FIGURE_CHANGES).toEqual(NOTE_VOCABULARY.changes);
});

describe.each(['side', 'back'] as const)('from the %s', (view) => {
  test.each(FIGURE_PARTS)('%s lights up alone, in both sizes', (part) => {
    for (const size of ['card', 'page'] as const) {
      const lit = draw({ parts: [part], size, view }).filter(
        ({ tag, classes }) => tag !== 'g' && classes.includes('lit'),
      );
      expect(lit.length).toBeGreaterThan(0);
      for (const { classes } of lit) expect(classes).toContain(part);
    }
  });

  test('nothing lights up that was not asked for', () => {
    expect(draw({ view }).filter(({ classes }) => classes.includes('lit'))).toEqual([]);
    expect(shape({ view, parts: ['liver'], change: 'explode' })).toBe(shape({ view }));
  });
});

describe('a change', () => {
  test.each(FIGURE_CHANGES)(
    '%s is seen, in every part that figure.yaml has words for',
    (change) => {
      for (const { about } of FIGURE.words?.changes[change] ?? []) {
        for (const size of ['card', 'page'] as const) {
          const { view } = planFigure({ parts: about, change, size });
          expect(shape({ parts: about, change, size })).not.toBe(
            shape({ parts: about, view, size }),
          );
        }
      }
    },
  );

  test('is drawn at one level, and lights up only that', () => {
    const discs = (change?: string) =>
      draw({ parts: ['disc'], change }).filter(
        ({ tag, classes }) =>
          tag === 'g' && classes.at(-2) === 'cushion' && classes.at(-1) === 'lit',
      ).length;
    expect(discs()).toBeGreaterThan(4);
    expect(discs('bulge')).toBe(1);
  });
});

test('a card looks closer than a page', () => {
  const card = planFigure({ parts: ['disc'], change: 'herniate', size: 'card' });
  const page = planFigure({ parts: ['disc'], change: 'herniate', size: 'page' });
  expect(card.frame.width).toBeLessThan(page.frame.width);
  expect(draw({ parts: ['disc'], size: 'card' }).some(({ tag }) => tag === 'text')).toBe(false);
  expect(draw({ parts: ['disc'], size: 'page' }).some(({ tag }) => tag === 'text')).toBe(true);
});

test.each([
  [['disc', 'nerve-root'], undefined, 'side'],
  [['spinal-canal', 'spinal-cord'], undefined, 'side'],
  [['muscles', 'skin'], undefined, 'side'],
  [['muscles'], undefined, 'back'],
  [['nerve-root', 'sciatic-nerve'], undefined, 'back'],
  [['sacrum', 'coccyx'], undefined, 'back'],
  [['vertebra', 'sacroiliac-joint'], 'inflame', 'back'],
  [['vertebra'], 'curve-side', 'back'],
  [['vertebra'], 'curve-forward', 'side'],
  [['muscles'], 'tear', 'back'],
  [['ligaments'], 'tear', 'side'],
])('%j with %s is seen best from the %s', (parts, change, view) => {
  expect(planFigure({ parts, change, size: 'card' }).view).toBe(view);
});
