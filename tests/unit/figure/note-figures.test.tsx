import { expect, test } from 'vitest';
import { describeFigure } from '../../../components/figure/describe-figure.ts';
import type { FigureWords } from '../../../components/figure/figure-words.ts';
import { NoteFigure } from '../../../components/figure/view/note-figure.tsx';
import type { FigureHint } from '../../../components/knowledge/note.ts';
import { compileContent } from '../../../content/build/compile-content.ts';
import { readContent } from '../../../content/build/read-content.ts';
import { drawnElements } from './drawn-elements.ts';
import { FIGURE } from './figure-words.ts';

const { knowledge } = compileContent(readContent(), '2026-11-22');
const hints = Object.values(knowledge.notes).flatMap(({ id, figure }) =>
  figure ? [[id, figure] as const] : [],
);
const words = FIGURE.words as FigureWords;
const draw = (hint: FigureHint, size: 'card' | 'page') =>
  drawnElements(<NoteFigure hint={hint} size={size} words={words} />);

test('most notes ask for a drawing', () => {
  expect(hints.length).toBeGreaterThan(70);
});

test.each(hints)('%s lights up every part that it names, in both sizes', (_id, hint) => {
  for (const size of ['card', 'page'] as const) {
    const lit = draw(hint, size).filter(({ classes }) => classes.includes('lit'));
    for (const part of hint.parts) {
      const pieces = lit.filter(({ tag, classes }) => tag !== 'g' && classes.includes(part));
      expect(pieces.length, `${part} (${size})`).toBeGreaterThan(0);
    }
  }
});

test.each(hints)(
  '%s is a picture with a name, numbers that are numbers, and no ids',
  (_id, hint) => {
    for (const size of ['card', 'page'] as const) {
      const [picture, ...pieces] = draw(hint, size);
      expect(picture?.tag).toBe('svg');
      expect(picture?.props).toMatchObject({
        role: 'img',
        'aria-label': expect.stringMatching(/\.$/),
      });
      expect(picture?.props.viewBox).toMatch(/^-?[\d.]+ -?[\d.]+ [\d.]+ [\d.]+$/);
      for (const { props } of pieces) {
        expect(props).not.toHaveProperty('id');
        expect(`${props.d ?? 'M'} ${props.transform ?? ''}`).not.toMatch(
          /NaN|undefined|Infinity|e-/,
        );
        if (props.d !== undefined) expect(props.d).toMatch(/^M[-\d. MLHVCSQTAZmlhvcsqtaz]+$/);
      }
    }
  },
);

test.each(hints)('%s is drawn with few pieces on a card', (_id, hint) => {
  // A card that is slow to open is a worse card; the library has time.
  expect(draw(hint, 'card').length).toBeLessThan(110);
});

test.each(hints)(
  '%s is put into words that name each of its parts or what happens to it',
  (_id, hint) => {
    const said = describeFigure(words, { ...hint, size: 'card' });
    expect(said).toMatch(/^The lower back from (the side|behind)\. \S/);
    expect(said).not.toMatch(/[{}]|undefined/);
    const change = words.changes[hint.change ?? '']?.find(({ about }) =>
      about.some((part) => hint.parts.includes(part)),
    );
    if (hint.change) expect(said).toContain(change?.says);
    for (const part of hint.parts) {
      const isPiriformis = part === 'muscles' && hint.parts.includes('sciatic-nerve');
      if (change?.about.includes(part)) continue;
      expect(said).toContain(words.parts[isPiriformis ? 'piriformis' : part]);
    }
  },
);
