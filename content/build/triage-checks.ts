import { LEVELS, type Level } from '../../components/knowledge/note.ts';
import { didYouMean } from './did-you-mean.ts';
import type { TriageFile } from './triage-schema.ts';

/** What other files hold, for the checks that reach beyond this one. What is absent is not checked. */
export interface KnownContent {
  /** Keys of content/sources.yaml. */
  sources?: ReadonlySet<string>;
  /** Ids of notes, written or planned. */
  notes?: ReadonlySet<string>;
}

type Path = (string | number)[];
type Complain = (path: Path, message: string) => void;
type QuestionEntry = TriageFile['questions'][number];

/**
 * Checks what a shape cannot say: that every name leads somewhere, and that no worse answer is milder.
 * @param complain called with the place in the file and what to do
 */
export function triageChecks(file: TriageFile, known: KnownContent, complain: Complain): void {
  checkQuestions(file, complain);
  checkGrid(file, complain);
  checkRules(file, complain);
  checkLookAgain(file, complain);
  const lists: [Path, string[], ReadonlySet<string> | undefined, string][] = [
    ...LEVELS.flatMap((level): [Path, string[], ReadonlySet<string> | undefined, string][] => [
      [['results', level, 'sources'], file.results[level].sources, known.sources, 'source'],
      [['results', level, 'read'], file.results[level].read, known.notes, 'note'],
    ]),
    ...Object.entries(file.rules).map(
      ([id, rule]): [Path, string[], ReadonlySet<string> | undefined, string] => [
        ['rules', id, 'sources'],
        rule.sources,
        known.sources,
        'source',
      ],
    ),
  ];
  for (const [path, ids, all, kind] of lists) {
    if (!all) continue;
    for (const [index, id] of ids.entries()) {
      if (!all.has(id)) complain([...path, index], unknown(id, kind, all));
    }
  }
}

function checkQuestions({ questions }: TriageFile, complain: Complain): void {
  for (const [at, question] of questions.entries()) {
    const path = ['questions', at];
    if (questions.findIndex(({ id }) => id === question.id) < at) {
      complain([...path, 'id'], `\`${question.id}\` is there twice; give this question another id`);
    }
    if ((question.kind === 'tick-list') !== (question.none !== undefined)) {
      complain(path, 'a tick-list needs `none:`, and a choice must not have it');
    }
    const timed = question.answers.filter((answer) => answer['from-day'] !== undefined);
    if (question['since-when'] && timed[0]?.['from-day'] !== 0) {
      complain(path, '`since-when` needs answers with `from-day:`, the first of them 0');
    }
    checkAnswers(question, path, complain);
  }
}

function checkAnswers(question: QuestionEntry, path: Path, complain: Complain): void {
  const { answers } = question;
  const worst = answers.filter((answer) => answer['counts-as'] === undefined).at(-1);
  let floor: Level = 'care';
  let fromDay = -1;
  for (const [index, answer] of answers.entries()) {
    const here = [...path, 'answers', index];
    if (answers.findIndex(({ id }) => id === answer.id) < index) {
      complain([...here, 'id'], `\`${answer.id}\` is there twice; give this answer another id`);
    }
    if (answer.floor !== 'care' && answer.rule === undefined) {
      complain(here, `add \`rule:\` so that the result can say why it is \`${answer.floor}\``);
    }
    if (answer['counts-as'] !== undefined) {
      if (answer['counts-as'] !== worst?.id) {
        complain(
          [...here, 'counts-as'],
          `"not sure" must count as the worst answer, \`${worst?.id}\``,
        );
      }
      continue;
    }
    if (question.kind !== 'choice') continue;
    if (isMilder(answer.floor, floor)) {
      complain([...here, 'floor'], 'choices run from mildest to worst; move this answer up');
    }
    floor = answer.floor;
    const day = answer['from-day'];
    if (day !== undefined && day <= fromDay) {
      complain([...here, 'from-day'], `this must be later than day ${fromDay} of the answer above`);
    }
    fromDay = day ?? fromDay;
  }
}

function checkGrid({ grid, questions }: TriageFile, complain: Complain): void {
  const rows = plainAnswers(questions, grid.rows);
  const columns = plainAnswers(questions, grid.columns);
  if (rows.at > columns.at || rows.ids.length === 0 || columns.ids.length === 0) {
    complain(['grid'], '`rows` and `columns` must be two choice questions, in the order asked');
    return;
  }
  for (const [r, row] of rows.ids.entries()) {
    for (const [c, column] of columns.ids.entries()) {
      const cell = grid.cells[row]?.[column];
      if (!cell) {
        complain(['grid', 'cells', row], `add the cell \`${column}:\` to \`${row}:\``);
        continue;
      }
      if (cell.rule === undefined) {
        complain(['grid', 'cells', row, column], 'add `rule:` so that the result can say why');
      }
      const above = grid.cells[rows.ids[r - 1] ?? '']?.[column];
      const before = grid.cells[row]?.[columns.ids[c - 1] ?? ''];
      for (const milder of [above, before]) {
        if (milder && isMilder(cell.floor, milder.floor)) {
          complain(
            ['grid', 'cells', row, column],
            `a longer or worse course must not be milder; raise it to \`${milder.floor}\` or more`,
          );
        }
      }
    }
  }
}

function checkRules(file: TriageFile, complain: Complain): void {
  const all = new Set(Object.keys(file.rules));
  const used = new Set<string>();
  const use = (path: Path, rule: string | undefined) => {
    if (rule === undefined) return;
    used.add(rule);
    if (!all.has(rule)) complain(path, unknown(rule, 'rule', all));
  };
  for (const [q, { answers }] of file.questions.entries()) {
    for (const [a, { rule }] of answers.entries())
      use(['questions', q, 'answers', a, 'rule'], rule);
  }
  for (const [row, cells] of Object.entries(file.grid.cells)) {
    for (const [column, { rule }] of Object.entries(cells)) {
      use(['grid', 'cells', row, column, 'rule'], rule);
    }
  }
  use(['something-wrong', 'rule'], file['something-wrong'].rule);
  for (const rule of all) {
    if (!used.has(rule)) complain(['rules', rule], 'no answer uses this rule; remove it or use it');
  }
}

function checkLookAgain({ results, questions }: TriageFile, complain: Complain): void {
  for (const level of LEVELS) {
    for (const [index, rule] of results[level]['look-again'].entries()) {
      for (const [question, ids] of Object.entries(rule.if ?? {})) {
        const path = ['results', level, 'look-again', index, 'if', question];
        const known = new Set(plainAnswers(questions, question).ids);
        for (const id of ids) if (!known.has(id)) complain(path, unknown(id, 'answer', known));
      }
    }
  }
}

function plainAnswers(questions: QuestionEntry[], id: string): { at: number; ids: string[] } {
  const at = questions.findIndex((question) => question.id === id);
  const answers = questions[at]?.kind === 'choice' ? (questions[at]?.answers ?? []) : [];
  const plain = answers.filter((answer) => answer['counts-as'] === undefined);
  return { at, ids: plain.map((answer) => answer.id) };
}

function isMilder(a: Level, b: Level): boolean {
  return LEVELS.indexOf(a) < LEVELS.indexOf(b);
}

function unknown(id: string, kind: string, all: ReadonlySet<string>): string {
  const meant = didYouMean(id, all);
  return `there is no ${kind} \`${id}\`; ${meant ? `did you mean \`${meant}\`?` : 'add it, or remove it here'}`;
}
