import { customElementsUnder } from '../../components/reading/dom/custom-elements-under.ts';

/** A tree of some elements, a third of them custom, that is wide or deep as the numbers have it. */
function randomTree(random: () => number): Element {
  const root = document.createElement('main');
  const places: Element[] = [root];
  const width = 1 + Math.floor(random() * 12);
  for (let count = Math.floor(random() * 120); count > 0; count--) {
    const name = random() < 0.3 ? 'x-host' : 'div';
    const element = document.createElement(name);
    const parent = places[Math.max(0, places.length - 1 - Math.floor(random() * width))];
    parent?.append('text', element);
    places.push(element);
  }
  return root;
}

/** Compares, on many trees, what is found in pieces with what a look at every element finds. @returns the trees that differ */
export function compare(seed: number): string[] {
  let state = seed;
  const random = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  const wrong: string[] = [];
  for (let turn = 0; turn < 300; turn++) {
    const root = randomTree(random);
    const all = [...root.querySelectorAll('x-host')];
    for (const most of [0, 3, 10, 40]) {
      const found = [...customElementsUnder(root, most)].flat();
      const isSame = found.length === all.length && all.every((one) => found.includes(one));
      if (!isSame) wrong.push(`${most}: ${root.outerHTML}`);
    }
  }
  return wrong;
}
