import { makeSentence } from './make-sentence.ts';
import type { Random } from './random.ts';

/** A piece of an article. */
export interface Block {
  before: string;
  text: string;
  after: string;
  /** Whether one more sentence could stand behind the text. */
  isProse: boolean;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;' };
const escapeText = (text: string): string =>
  text.replaceAll(/[&<]/g, (sign) => ESCAPES[sign] ?? sign);

const sentence = (random: Random): string => escapeText(makeSentence(random));

/** Wraps some stretches of a sentence in links and emphasis, as edited text has them. */
function markUp(text: string, random: Random): string {
  const words = text.split(' ');
  const from = random.below(Math.max(1, words.length - 4));
  const to = from + 1 + random.below(3);
  const inner = words.slice(from, to).join(' ');
  const wrapped = random.pick([
    `<a href="/wiki/${random.below(9999)}" title="Further reading">${inner}</a>`,
    `<em>${inner}</em>`,
    `<a href="/wiki/${random.below(9999)}"><i>${inner}</i></a>`,
    `<strong>${inner}</strong>`,
    `<span class="nowrap">${inner}</span>`,
    `${inner}<sup><a href="#note-${random.below(300)}">[${random.below(300)}]</a></sup>`,
  ]);
  return [...words.slice(0, from), wrapped, ...words.slice(to)].join(' ');
}

function prose(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () =>
    random.next() < 0.55 ? markUp(sentence(random), random) : sentence(random),
  ).join(' ');
}

const some = (count: number, make: () => string): string =>
  Array.from({ length: count }, make).join('\n');

const paragraph = (random: Random): Block => ({
  before: '<p>',
  text: prose(random, 2 + random.below(5)),
  after: '</p>',
  isProse: true,
});

const listBlock = (random: Random): Block => ({
  before: '<ul class="plain">\n<li>',
  text: prose(random, 1),
  after: `</li>\n${some(2 + random.below(4), () => `<li>${prose(random, 1)}</li>`)}\n</ul>`,
  isProse: true,
});

const table = (random: Random): Block => ({
  before:
    '<table><thead><tr><th>Year</th><th>Visitors</th><th>Remarks</th></tr></thead>\n<tbody>\n',
  text: some(
    3 + random.below(5),
    () =>
      `<tr><td>${1800 + random.below(220)}</td><td>${random.below(90_000)}</td><td>${sentence(random)}</td></tr>`,
  ),
  after: '\n</tbody></table>',
  isProse: false,
});

const quotation = (random: Random): Block => ({
  before: '<blockquote><div><p>',
  text: sentence(random),
  after: `</p></div><footer>— <cite>${sentence(random)}</cite></footer></blockquote>`,
  isProse: true,
});

const figure = (random: Random): Block => ({
  before: '<figure><div class="frame" role="img" aria-label="A drawing"></div><figcaption>',
  text: prose(random, 1),
  after: '</figcaption></figure>',
  isProse: true,
});

/**
 * The blocks of one section: a heading, then paragraphs and what stands among them.
 * @param number of the section, for its address
 */
export function makeBlocks(random: Random, number: number): Block[] {
  const heading: Block = {
    before: `<h2 id="part-${number}"><span class="headline">`,
    text: sentence(random).split(' ').slice(0, 6).join(' '),
    after: '</span><span class="edit">[<a href="/edit">edit</a>]</span></h2>',
    isProse: false,
  };
  const kinds = [
    paragraph,
    paragraph,
    paragraph,
    paragraph,
    listBlock,
    table,
    quotation,
    figure,
  ] as const;
  return [heading, ...Array.from({ length: 6 }, () => random.pick(kinds)(random))];
}
