import type { CardState } from './card-state.ts';

/** The mentions that a state speaks of, by token. */
export function tokensOf(state: CardState): Set<string> {
  const tokens = new Set<string>();
  if ('token' in state) tokens.add(state.token);
  if ('next' in state && state.next !== null) tokens.add(state.next);
  return tokens;
}
