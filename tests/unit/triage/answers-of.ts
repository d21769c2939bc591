import type { Answers } from '../../../components/triage/answers.ts';

/** A reader without any warning sign whose pain is short, steady and new; `given` changes that. */
export function answersOf(
  given: Record<string, string[]> = {},
  more: Partial<Answers> = {},
): Answers {
  return {
    given: {
      emergency: [],
      urgent: [],
      duration: ['under-1-week'],
      trend: ['same'],
      'same-spot': ['first-time'],
      'how-far': ['back-only'],
      'about-you': [],
      ...given,
    },
    startDate: null,
    somethingWrong: false,
    ...more,
  };
}
