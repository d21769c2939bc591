import type { Stretch } from './stretches-of.ts';

/** The numbers of stretches, beginning with the one in the middle of the window, then onward, then those before. */
export function viewportFirst(stretches: readonly Stretch[]): number[] {
  const all = stretches.map((_, index) => index);
  const document = stretches[0]?.ownerDocument;
  const window = document?.defaultView;
  if (stretches.length < 2 || !window) return all;
  const seen = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2);
  const inView = seen ? stretches.findIndex((stretch) => stretch.contains(seen)) : 0;
  return inView <= 0 ? all : [...all.slice(inView), ...all.slice(0, inView)];
}
