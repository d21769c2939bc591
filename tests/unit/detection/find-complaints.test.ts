import { describe, expect, it } from 'vitest';
import { createPagePatterns } from '../../../components/reading/dom/page-patterns.ts';
import { marksIn, REAL_LEXICON } from './real-vocabulary.ts';

describe('what people say of their backs', () => {
  it.each([
    ['My back still aches.', 'low-back-pain: back still aches'],
    ['my back has been really sore', 'low-back-pain: back has been really sore'],
    ['His back was sore and stiff.', 'low-back-pain: back was sore and stiff'],
    ['My lower back hurts.', 'low-back-pain: lower back hurts'],
    ['My lower back is stiff as a board.', 'lumbar-spine: lower back'],
    ['If your back goes into spasm, move.', 'muscle-spasm: back goes into spasm'],
    ['Her lower back went into a full spasm.', 'muscle-spasm: lower back went into a full spasm'],
    ['My back is in spasm.', 'muscle-spasm: back is in spasm'],
    ['His back seized up on the stairs.', 'muscle-spasm: back seized up'],
    ['My back keeps locking up.', 'muscle-spasm: back keeps locking up'],
    ['Her back gave way.', 'acute-back-pain: back gave way'],
    ['My mid back is in agony.', 'low-back-pain: back is in agony'],
    ['My back has been playing up.', 'low-back-pain: back has been playing up'],
    ['His back just locked.', 'muscle-spasm: back just locked'],
    ['I threw my lower back out.', 'low-back-pain: threw my lower back out'],
    ['He put his back out again.', 'low-back-pain: put his back out'],
    ['It did my back in, the pain.', 'low-back-pain: did my back in'],
    ['I pulled my lower back.', 'muscle-strain: pulled my lower back'],
    ['She fractured her tailbone; her lower back hurts.', 'coccydynia: fractured her tailbone'],
    ['I slipped two discs in my lower back.', 'herniated-disc: slipped two discs'],
    ['a herniated L5-S1 disc', 'herniated-disc: herniated L5-S1 disc'],
    ['a bulging L4/5 disc and sciatica', 'bulging-disc: bulging L4/5 disc'],
    ['I herniated my L5/S1 disc.', 'intervertebral-disc: L5/S1 disc'],
    ['Both S1 roots and the L4 nerve root; sciatica.', 'nerve-root: S1 roots'],
  ])('%j', (text, mark) => {
    expect(marksIn(text)).toContain(mark);
  });

  it.each([
    'He went back sore and stiff.',
    'His back was in the way, and he went into the house. Spasms of laughter.',
    'The engine at the back seized up; he gave his back way to the crowd.',
    'He locked his back door and went up in pain.',
    'The back is stiff and the seat is deep.',
    'Hurt your back? No: turn your back. Sore losers leave.',
    'She put it back out on the shelf.',
    'I bruised two apples and broke a disc of wax.',
  ])('not %j', (text) => {
    expect(marksIn(text)).toEqual([]);
  });

  it('a page is stopped at wherever one may stand', () => {
    const { mayHoldForm } = createPagePatterns(REAL_LEXICON);
    for (const text of [
      'my back still aches',
      'threw his back out',
      'our low back is aching',
      'her back gave way',
      'your back goes into spasm',
    ]) {
      expect(mayHoldForm(text), text).toBe(true);
    }
  });
});
