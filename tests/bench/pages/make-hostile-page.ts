import { LOADED_TITLE } from './make-article.ts';

/** Pages that no author means, and some have: each is made by its own script, with terms at its end or all over it. */
export type HostileKind = 'deep' | 'many-texts' | 'one-text' | 'many-words';

/** Sentences of the page of many words; each has a herniated disc and an ibuprofen. */
export const MANY_SENTENCES = 1000;

const SCRIPTS: Record<HostileKind, (levels: number) => string> = {
  // Elements, one in another.
  deep: (levels) => `
let innermost = place;
for (let level = 0; level < ${levels}; level++) {
  const next = document.createElement('div');
  if (level % 1000 === 0) next.append('Level ' + level + '. ');
  innermost.append(next);
  innermost = next;
}
innermost.append('At the bottom: low back pain.');`,
  // 1,000,000 text nodes in one paragraph.
  'many-texts': (levels) => `
const paragraph = document.createElement('p');
const parts = document.createDocumentFragment();
for (let index = 0; index < ${levels * 10}; index++) parts.append(document.createTextNode('word '));
parts.append('and low back pain.');
paragraph.append(parts);
place.append(paragraph);`,
  // One text node of 20 MB, lone surrogates in it.
  'one-text': () => `
const paragraph = document.createElement('p');
paragraph.append('The keeper \\ud800 wrote \\udfff it down. '.repeat(600000) + 'Low back pain.');
place.append(paragraph);`,
  // One paragraph of 11,000 words, each in an element, as transcripts have that follow a voice.
  'many-words': () => `
const paragraph = document.createElement('p');
const sentence = 'Then the herniated disc was treated with ibuprofen and some rest.'.split(' ');
for (let index = 0; index < ${MANY_SENTENCES}; index++) {
  for (const word of sentence) {
    const element = document.createElement('span');
    element.append(word);
    paragraph.append(element, ' ');
  }
}
place.append(paragraph);`,
};

/**
 * The page, built by its own script. It is not displayed: to lay it out would take longer than anything of ours, and
 * 100,000 levels crash Chromium without any extension.
 * @param levels of a deep page, and a tenth of many texts; Firefox alone takes a quarter of a minute to make 100,000
 */
export function makeHostilePage(kind: HostileKind, levels = 100_000): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Loading</title></head>
<body>
<h1>A page that nobody means</h1>
<p>One term is easy to see: sciatica.</p>
<div id="place" style="display: none"></div>
<script>
const place = document.querySelector('#place');
${SCRIPTS[kind](levels)}
document.title = '${LOADED_TITLE}';
</script>
</body>
</html>
`;
}
