import type { Level } from '../../../components/knowledge/note.ts';

/**
 * The decision table as the facts give it, written out a second time by hand: the tests hold
 * content/en/triage.yaml against it, so that a slip of the pen in either shows.
 * Choices run from mildest to worst; "not sure" stands with the answer that it counts as.
 */
export const DECISION_TABLE = {
  emergency: {
    now: [
      'saddle-numb',
      'pee',
      'poo',
      'sex',
      'both-legs',
      'leg-failing',
      'accident',
      'chest-pain',
      'tearing-pain',
      'throbbing-belly',
      'fever-worse',
      'thinner-numb',
    ],
  },
  urgent: {
    today: [
      'fall-at-50',
      'fall-weak-bones',
      'fever',
      'infection-risk',
      'cancer',
      'weight-loss',
      'night-pain',
      'upper-back',
      'lump',
      'pregnant-urgent',
      'thinner-fall',
      'cannot-stand',
    ],
  },
  aboutYou: {
    days: ['under-18', 'pregnant', 'weak-bones', 'daily-life', 'cough'],
    routine: ['first-at-50', 'stiff-mornings'],
  },
  duration: [
    ['under-1-week'],
    ['1-to-2-weeks'],
    ['2-to-6-weeks'],
    ['6-to-12-weeks'],
    ['over-12-weeks', 'not-sure'],
  ],
  trend: [['better'], ['same'], ['worse', 'not-sure']],
  grid: [
    ['care', 'care', 'days'],
    ['care', 'routine', 'days'],
    ['care', 'routine', 'days'],
    ['routine', 'routine', 'days'],
    ['routine', 'routine', 'days'],
  ],
  sameSpot: [
    { ids: ['first-time'], level: 'care' },
    { ids: ['same-spot', 'not-sure'], level: 'routine' },
  ],
  howFar: [
    { ids: ['back-only'], level: 'care' },
    { ids: ['above-knee'], level: 'care' },
    { ids: ['below-knee'], level: 'routine' },
    { ids: ['below-knee-numb'], level: 'days' },
    { ids: ['weak-leg', 'not-sure'], level: 'today' },
  ],
} as const satisfies Record<string, unknown> & { grid: readonly (readonly Level[])[] };
