import * as v from 'valibot';
import type { AnswerOption, Question, TriageRules } from '../../components/triage/triage-rules.ts';
import { explainIssue } from './explain-issue.ts';
import type { Mistake } from './mistake.ts';
import { type KnownContent, triageChecks } from './triage-checks.ts';
import { TriageMistakes } from './triage-mistakes.ts';
import { type TriageFile, triageSchema } from './triage-schema.ts';
import { yamlLines } from './yaml-lines.ts';

/**
 * Compiles content/<language>/triage.yaml into the data that the popup asks by.
 * @param file path from the repository's root, for the messages
 * @param known keys and ids of other files; give them, and a wrong one is named
 * @throws TriageMistakes with the line of every mistake and what to do
 */
export function compileTriage(
  yamlText: string,
  file: string,
  known: KnownContent = {},
): TriageRules {
  const { value, lineOf, mistakes } = yamlLines(file, yamlText);
  if (mistakes.length > 0) throw new TriageMistakes(mistakes);
  const complain = (path: (string | number)[], message: string) => {
    mistakes.push({ file, line: lineOf(path), message, severity: 'error' } satisfies Mistake);
  };

  const parsed = v.safeParse(triageSchema, value);
  if (!parsed.success) {
    for (const issue of parsed.issues) {
      const { path, message } = explainIssue(issue, 'this part of the check', FIELDS);
      complain(path, path.length > 0 ? `\`${path.at(-1)}\`: ${message}` : message);
    }
    throw new TriageMistakes(mistakes);
  }
  triageChecks(parsed.output, known, complain);
  if (mistakes.length > 0) throw new TriageMistakes(mistakes);
  return toRules(parsed.output);
}

function toRules(file: TriageFile): TriageRules {
  const wrong = file['something-wrong'];
  return {
    version: file.version,
    reviewed: file.reviewed,
    opening: file.opening,
    questions: file.questions.map(toQuestion),
    somethingWrong: {
      text: wrong.text,
      floor: wrong.floor,
      rule: wrong.rule,
      ...(wrong.also !== undefined && { also: wrong.also }),
    },
    grid: {
      rows: file.grid.rows,
      columns: file.grid.columns,
      cells: mapValues(file.grid.cells, (row) =>
        mapValues(row, ({ floor, rule }) => ({ floor, ...(rule !== undefined && { rule }) })),
      ),
    },
    rules: file.rules,
    watch: Object.fromEntries(Object.entries(file.watch).filter(([, lines]) => lines)),
    results: {
      care: toResult(file.results.care),
      routine: toResult(file.results.routine),
      days: toResult(file.results.days),
      today: toResult(file.results.today),
      now: toResult(file.results.now),
    },
    cautions: file.cautions,
  };
}

function toQuestion(entry: TriageFile['questions'][number]): Question {
  const { help, none } = entry;
  const sinceWhen = entry['since-when'];
  return {
    id: entry.id,
    kind: entry.kind,
    text: entry.text,
    ...(help !== undefined && { help }),
    ...(none !== undefined && { none }),
    ...(sinceWhen !== undefined && { sinceWhen }),
    answers: entry.answers.map(toAnswer),
  };
}

function toAnswer(entry: TriageFile['questions'][number]['answers'][number]): AnswerOption {
  const { id, text, floor, more, rule, also } = entry;
  const countsAs = entry['counts-as'];
  const fromDay = entry['from-day'];
  return {
    id,
    text,
    floor,
    ...(more !== undefined && { more }),
    ...(rule !== undefined && { rule }),
    ...(also !== undefined && { also }),
    ...(countsAs !== undefined && { countsAs }),
    ...(fromDay !== undefined && { fromDay }),
  };
}

function toResult(entry: TriageFile['results']['care']): TriageRules['results']['care'] {
  return {
    title: entry.title,
    do: entry.do,
    also: entry.also,
    why: entry.why,
    read: entry.read,
    sources: entry.sources,
    lookAgain: entry['look-again'].map((rule) => {
      const second = rule['then-days-from-onset'];
      const latest = rule['latest-days-from-onset'];
      return {
        daysFromToday: rule['days-from-today'],
        text: rule.text,
        ...(rule.if !== undefined && { when: rule.if }),
        ...(second !== undefined && { thenDaysFromOnset: second }),
        ...(latest !== undefined && { latestDaysFromOnset: latest }),
      };
    }),
  };
}

function mapValues<From, To>(record: Record<string, From>, map: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

/** Every field of the file: enough to find the one that was meant. */
const FIELDS = [
  'version,reviewed,opening,title,text,notes,questions,id,kind,help,none,since-when,label,answers',
  'more,floor,rule,also,counts-as,from-day,something-wrong,grid,rows,columns,cells,rules,name,why',
  'sources,watch,results,do,look-again,if,days-from-today,then-days-from-onset',
  'latest-days-from-onset,read,cautions',
].flatMap((line) => line.split(','));
