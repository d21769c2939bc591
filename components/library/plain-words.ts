import type { GuideText } from './guide.ts';

/** The words of a run of the guide, without what they lead to. */
export function plainWords(text: readonly GuideText[]): string {
  return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
