import type { ListedTerm } from '../messages/message.ts';

/**
 * Where a mention stands in a list that was asked for anew: pages change while the popup is open. The same one of its
 * note, from the top; the last one where there are fewer now.
 * @param index of the mention in the list `before`
 * @returns its index in the list `now`; null when its note is no longer there
 */
export function placeNow(
  before: readonly ListedTerm[],
  index: number,
  now: readonly ListedTerm[],
): number | null {
  const wanted = before[index];
  const isSame = ({ note }: ListedTerm): boolean => note === wanted?.note;
  const above = before.slice(0, index).filter(isSame).length;
  const places = [...now.keys()].filter((at) => now[at] && isSame(now[at]));
  return places[above] ?? places.at(-1) ?? null;
}
