import { type Block, makeBlocks } from './make-blocks.ts';
import { createRandom } from './random.ts';
import { TERMS } from './terms.ts';

/** What an article is to be like. */
export interface ArticleWish {
  /** Characters of HTML, without the terms; the article ends with the section that reaches it. */
  size: number;
  /** How many back-pain terms stand in it, spread evenly. */
  terms: number;
  /** The same seed gives the same article. */
  seed: number;
}

/** The title of a page whose last byte has been read; before that it has another. */
export const LOADED_TITLE = 'A town by the river';

/**
 * An article as a large reference work serves it: navigation, nested sections, paragraphs with links and emphasis,
 * lists, tables, quotations, figures. No style sheet, no image, no script but the last line, which gives it its title:
 * what is measured on it is the extension.
 */
export function makeArticle({ size, terms, seed }: ArticleWish): string {
  const random = createRandom(seed);
  const sections: Block[][] = [];
  for (let length = 0; length < size; ) {
    const blocks = makeBlocks(random, sections.length);
    length += blocks.reduce((sum, block) => sum + htmlOf(block).length + 1, 60);
    sections.push(blocks);
  }
  addTerms(
    sections.flat().filter((block) => block.isProse),
    terms,
  );
  const body = sections
    .map(
      (blocks) =>
        `<section><div class="column"><div class="text">\n${blocks.map(htmlOf).join('\n')}\n</div></div></section>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Loading</title></head>
<body>
<header><nav><ul>
<li><a href="/">Home</a></li>
<li><a href="/news">News</a></li>
<li><a href="/about">About</a></li>
</ul></nav></header>
<main><article>
<h1>${LOADED_TITLE}</h1>
${body}
</article></main>
<footer><p>Text of no particular town, made for measuring.</p></footer>
<script>document.title = '${LOADED_TITLE}'</script>
</body>
</html>
`;
}

const htmlOf = ({ before, text, after }: Block): string => before + text + after;

function addTerms(blocks: readonly Block[], count: number): void {
  for (let index = 0; index < count; index++) {
    const block = blocks[Math.floor((index * blocks.length) / count)];
    if (!block) throw new Error('the article is too short for its terms');
    const term = TERMS[index % TERMS.length];
    block.text += ` After the winter the village doctor wrote about ${term} in a letter.`;
  }
}
