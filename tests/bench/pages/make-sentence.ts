import type { Random } from './random.ts';

type Words = readonly [string, ...string[]];

const list = (words: string): Words => words.split('|') as unknown as Words;

/** What a word in braces may become. None of these, and no sentence made of them, is about backs. */
const WORDS: Record<string, Words> = {
  place: list(
    'the harbour|the old town|the valley|the northern coast|the market square|the river delta|the capital|the island|the university|the railway station|the museum quarter|the eastern provinces|the botanical garden|the mill|the monastery|the border region|the observatory|the shipyard|the city council|the mountain pass',
  ),
  person: list(
    'the architect|a young engineer|the mayor|her grandmother|the chief editor|a travelling merchant|the composer|an amateur astronomer|the governor|a local historian|the head gardener|the expedition leader|his former teacher|the printer|a fisherman|the committee|the museum director|an American visitor|the librarian|the owner of the mill',
  ),
  thing: list(
    'the manuscript|a new bridge|the lighthouse|the first edition|a steam engine|the annual festival|the water supply|a collection of maps|the railway line|the recording|an unfinished novel|the town archive|the telescope|the glass roof|a wooden boat|the city wall|the reading room|the power plant|the ferry|a series of letters',
  ),
  quality: list(
    'unusual|remarkable|modest|expensive|fragile|popular|controversial|temporary|well documented|surprisingly large|hard to reach|almost forgotten|carefully restored|poorly lit|widely admired|profitable|very quiet|open to the public|nearly complete|difficult to date',
  ),
  did: list(
    'described|rebuilt|sold|photographed|inherited|studied|abandoned|restored|published|measured|painted|designed|financed|visited|catalogued|repaired|moved|opened|demolished|translated',
  ),
  when: list(
    'in the spring of 1874|after the long war|during the dry summer|in the following decade|before the election|at the end of the century|in October 1931|within a few weeks|on a Sunday morning|shortly after midnight|for almost forty years|since the last census|in the early nineteen-sixties|until the funding ran out|over several seasons',
  ),
  reason: list(
    'because the harvest had failed|since nobody else was willing to pay|although the weather was against it|so that children could walk to school|while the newspapers looked elsewhere|as the population grew|even though the plans were incomplete|because trade with the south had stopped|once the permits were granted|in spite of loud complaints',
  ),
  field: list(
    'music|geology|trade|agriculture|weather records|navigation|politics|cooking|printing|astronomy|forestry|education|public transport|theatre|football|journalism|photography|law|tourism|software',
  ),
};

const SENTENCES: Words = [
  '{person} {did} {thing} {when}, {reason}.',
  'Visitors who come to {place} today find it {quality}, and most of them stay longer than they planned.',
  'When {person} came back from {place} {when}, {thing} was {quality}.',
  'It took years before anybody {did} {thing} again.',
  'In {place}, people still talk about how {person} {did} {thing} {reason}.',
  'The records on {field} are {quality}: they were kept by hand and {did} only {when}.',
  'According to {person}, nothing in {place} has changed {when}.',
  'There were 214 households then, 61 shops, and a school for about 340 pupils.',
  '{thing} cost roughly $12,500, which was {quality} for the time.',
  'Much of what is known about {field} in {place} goes back to notes that {person} {did} {when}.',
  'Back then, {thing} stood next to {place}, and both were {quality}.',
  'Some readers may ask why {person} never {did} {thing}; the answer is probably {field}.',
  'The results were {quality}, but the method was not, and it was {did} {when}.',
  'Three of the five proposals dealt with {field}; the other two were about {place}.',
  'A letter from {place}, dated {when}, mentions {thing} twice.',
  'By then {person} had already {did} {thing}, {reason}.',
  'Most of the roof, the windows and the floor were replaced {when}.',
  'It would be wrong to call {thing} {quality}; it was simply built for another purpose.',
  'The route leads past {place}, through a short tunnel and along the shore to {place}.',
  'Since then, {field} and {field} have been taught side by side in {place}.',
  'What remains is {thing}, {quality} and easy to miss.',
  '“Nobody told us,” said {person}, “that {thing} would be {quality}.”',
  'Temperatures fall below zero on about forty days a year, and snow lies {when}.',
  'The debate about {field} went on {when}, with {person} on one side and the press on the other.',
];

/** One sentence of plain English about towns, trades and travels, some 80 characters long. */
export function makeSentence(random: Random): string {
  const filled = random
    .pick(SENTENCES)
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => random.pick(WORDS[name] ?? ['it']));
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
