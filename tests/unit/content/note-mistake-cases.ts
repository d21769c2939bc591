/** Name, what is replaced, by what, and every complaint that follows. */
export const NOTE_MISTAKE_CASES: [
  name: string,
  from: string | RegExp,
  to: string,
  complaints: string[],
][] = [
  // The file
  [
    'no front matter',
    '---\nid',
    'id',
    ['1 begin the file with front matter: fields between two lines of `---`'],
  ],
  // Fields
  ['a missing field', 'title: Herniated disc\n', '', ['2 add `title:` to the front matter']],
  [
    'an unknown field',
    'group: condition\n',
    'group: condition\ncolour: red\n',
    ['5 `colour` is not a field of the front matter; remove it; content/README.md has the list'],
  ],
  [
    'a misspelt field in a field',
    'near-back:',
    'near-bakc:',
    ['7 `near-bakc` is not a field of `terms`; did you mean `near-back`?'],
  ],
  [
    'a field of the wrong kind',
    '[herniated disc, HNP]',
    'herniated disc',
    ['6 `terms.always` must be a list: `always: [one, two]`'],
  ],
  ['a form that is no text', '- herniation', '- 5', ['8 a form must be text; put it in quotes']],
  [
    'an id that is not the name of the file',
    'id: herniated-disc',
    'id: hernia',
    ['2 `id: hernia` must be the name of the file; write `id: herniated-disc`'],
  ],
  [
    'an unknown group',
    'condition',
    'conditon',
    ['4 `conditon` is not a group; did you mean `condition`?'],
  ],
  [
    'an unknown part',
    'parts: [disc]',
    'parts: [disk]',
    ['10 `disk` is not a part of the drawing; did you mean `disc`?'],
  ],
  [
    'an unknown change',
    'change: bulge',
    'change: explode',
    [
      '10 `explode` is not a change of the drawing; choose one of bulge, herniate, thin, narrow, wedge, slip, crack, wear, curve-side, curve-forward, curve-in, fuse, inflame, spasm, tear',
    ],
  ],
  ['a code that is none', 'D007405', 'M54', ['12 `M54` is no MeSH id (D007405)']],
  // Sources
  [
    'a misspelt source',
    'nhs-back',
    'nhs-bakc',
    ['13 `nhs-bakc` is not in content/sources.yaml; did you mean `nhs-back`?'],
  ],
  [
    'an unknown source',
    'nhs-back',
    'zzzzzzzz',
    ['13 `zzzzzzzz` is not in content/sources.yaml; add it there, or cite another'],
  ],
  [
    'another name of a source',
    'nhs-back',
    'nhs-bp',
    ['13 warning: `nhs-bp` is another name of `nhs-back`; write `nhs-back`'],
  ],
  [
    'one source under two names',
    'nhs-back,',
    'nhs-back, nhs-bp,',
    ['13 `nhs-bp` and `nhs-back` are the same source; remove one'],
  ],
  [
    'weak sources only',
    'nhs-back, patient-info',
    'blog',
    [
      '13 warning: only one source; cite a second where the facts have one',
      '13 warning: only weak sources; cite a stronger one beside them',
    ],
  ],
  // Related
  [
    'a related note that there is not',
    'discectomy, mri',
    'discektomy, mri',
    ['11 there is no note `discektomy`; did you mean `discectomy`?'],
  ],
  [
    'itself and a note twice',
    'sciatica, discectomy, mri',
    'mri, mri, herniated-disc',
    [
      '11 `mri` is named twice; remove one',
      '11 `herniated-disc` is this note itself; remove it from `related`',
    ],
  ],
  ['too few related', 'sciatica, ', '', ['11 `related` names 2 notes; name three to seven']],
  // Reviewed
  ['no day', '2026-11-01', 'last week', ['14 `reviewed: last week` is not a day as YYYY-MM-DD']],
  [
    'no day of the calendar',
    '2026-11-01',
    '2026-02-31',
    ['14 `reviewed: 2026-02-31` is no day of the calendar; write the day it was read'],
  ],
  [
    'a day to come',
    '2026-11-01',
    '2026-12-01',
    ['14 `reviewed: 2026-12-01` is in the future; write the day it was read'],
  ],
  ['two years ago', '2026-11-01', '2024-11-22', []],
  [
    'more than two years ago',
    '2026-11-01',
    '2024-11-21',
    [
      '14 warning: herniated-disc was last reviewed on 2024-11-21, more than two years ago; read it against its sources',
    ],
  ],
  // Headings and blocks
  ['no lead', /The soft core.*\n/, '', ['17 begin the text with a lead of one or two sentences']],
  [
    'a second paragraph in the lead',
    'weak spot.',
    'weak spot.\n\nAnd more.',
    ['18 the lead is one paragraph; move the rest under "## What it is"'],
  ],
  ['a missing heading', /## What helps\n\n(- .*\n)*\n/, '', ['26 add the heading "## What helps"']],
  [
    'an unknown heading',
    '## What helps',
    '## What works',
    [
      '23 "## What works" is not a heading of a note; the headings are "## What it is", "## What helps", "## See someone when"',
      '31 add the heading "## What helps"',
    ],
  ],
  [
    'headings out of order',
    /(## What it is\n\n[^#]*)(## What helps\n\n[^#]*)/,
    '$2$1',
    [
      '23 "## What it is" is out of order; the order is "## What it is", "## What helps", "## See someone when"',
    ],
  ],
  [
    'a list where sentences belong',
    'Nothing slips',
    '- Nothing slips',
    ['20 "What it is" holds sentences; write this as a paragraph'],
  ],
  [
    'sentences where a list belongs',
    '- Keep as active as the pain allows.\n-',
    'Keep as active as the pain allows.',
    ['25 "What helps" holds a list; begin this line with "- "'],
  ],
  [
    'one item of help',
    '- Most people feel better within weeks.\n',
    '',
    ['25 "What helps" has 1 item; write 2 to 5'],
  ],
  // How soon
  [
    'no word for how soon',
    '**days** ',
    '',
    ['31 begin the item with **now**, **today**, **days** or **routine**'],
  ],
  [
    'an unknown word for how soon',
    '**days**',
    '**soon**',
    [
      '31 **soon** does not say how soon; begin the item with **now**, **today**, **days** or **routine**',
    ],
  ],
  [
    'the less urgent first',
    /(- \*\*now.*\n)(- \*\*days.*\n)/,
    '$2$1',
    ['31 **now** is more urgent than **days** above it; move it up'],
  ],
  [
    'nobody to call',
    'Call {emergency} for',
    'Get help for',
    ['30 warning: say whom to call: write {emergency} where the number belongs'],
  ],
  // Words
  [
    'a long lead',
    'weak spot.',
    `weak spot. ${'It may hurt. '.repeat(7)}`,
    ['16 the lead has 33 words; cut it to 30 or fewer'],
  ],
  [
    'a long text',
    'cause leg pain.',
    `cause leg pain. ${'It may hurt. '.repeat(40)}`,
    ['16 the text has 174 words; cut it to 150 or fewer'],
  ],
  [
    'a placeholder that nobody fills',
    'as the pain',
    'as the {pain}',
    ['25 `{pain}` is not filled in; only {emergency} is'],
  ],
  [
    'a link',
    'leg pain',
    '[leg pain](https://a.example)',
    ['21 a note is plain text; take out the link'],
  ],
  ['bold', 'active', '**active**', ['25 a note is plain text; take out the bold or italic mark']],
  [
    'HTML',
    'active',
    '<b>active</b>',
    ['25 a note is plain text; take out the HTML', '25 a note is plain text; take out the HTML'],
  ],
  [
    'a forbidden phrase on the second line of a paragraph',
    'cause leg pain.',
    'is nothing serious.',
    [
      '21 “nothing serious”: nobody has examined the reader; write "no warning sign" where that is what is known',
    ],
  ],
  [
    'a forbidden phrase across a line break',
    'on a nerve and\ncause leg pain.',
    'and hurt. It is nothing\nserious.',
    [
      '20 “nothing serious”: nobody has examined the reader; write "no warning sign" where that is what is known',
    ],
  ],
  [
    'a forbidden phrase in the title',
    'title: Herniated disc',
    'title: Herniated disc!',
    ['3 “!”: no exclamation marks; a calm sentence says it better'],
  ],
];
