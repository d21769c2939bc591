import { LEVELS, type Level } from '../knowledge/note.ts';
import type { Answers } from './answers.ts';
import type { CalendarDate } from './calendar-date.ts';
import { effectiveAnswers } from './effective-answers.ts';
import { type LookAgain, lookAgain } from './look-again.ts';
import type { Floor, TriageRules } from './triage-rules.ts';

/** An answer (or two that count together) and what it asks for. */
export interface Reason {
  /** The floor that this reason sets. */
  level: Level;
  /** Key of `TriageRules.rules`; null where an answer needs no explanation. */
  rule: string | null;
  /** The answers behind it, as given: "not sure" stays "not sure". Empty for "something feels wrong". */
  answers: { question: string; answer: string }[];
}

/** The result of the check. */
export interface Verdict {
  level: Level;
  /** Reasons that set the level, in the order of the questions. */
  decisive: Reason[];
  /** Reasons that ask for something milder (but not for self-care), worst first. */
  further: Reason[];
  /** Advice that single answers call for, without repeats; at the top level, only that of its own. */
  also: string[];
  lookAgain: LookAgain | null;
  rulesVersion: number;
}

/**
 * Finds the level: the highest floor that any answer reaches, so that no answer can ever lower it.
 * @param today the reader's own day: a first day is counted up to it, and looks again from it
 * @throws when an answer is not one of the rules'
 */
export function evaluateAnswers(
  rules: TriageRules,
  answers: Answers,
  today: CalendarDate,
): Verdict {
  const effective = effectiveAnswers(rules, answers, today);
  const reasons: Reason[] = [];
  const also: { level: Level; text: string }[] = [];
  const add = (floor: Floor & { also?: string }, given: Reason['answers']) => {
    reasons.push({ level: floor.floor, rule: floor.rule ?? null, answers: given });
    if (floor.also) also.push({ level: floor.floor, text: floor.also });
  };

  if (answers.somethingWrong) add(rules.somethingWrong, []);
  const shown = (question: string, index: number) => ({
    question,
    answer: answers.given[question]?.[index] ?? '',
  });
  for (const question of rules.questions) {
    for (const [index, id] of (effective[question.id] ?? []).entries()) {
      const answer = question.answers.find((option) => option.id === id);
      if (answer) add(answer, [shown(question.id, index)]);
    }
    if (question.id === rules.grid.columns) {
      const cell = gridCell(rules, effective);
      if (cell) add(cell, [shown(rules.grid.rows, 0), shown(rules.grid.columns, 0)]);
    }
  }

  const level = reasons.map((reason) => reason.level).reduce(higher, 'care');
  const explained = reasons.filter((reason) => reason.rule !== null);
  return {
    level,
    decisive: explained.filter((reason) => reason.level === level),
    further: explained
      .filter((reason) => reason.level !== level && reason.level !== 'care')
      .sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level)),
    also: [...new Set(also.filter(worthSaying(level)).map(({ text }) => text))],
    lookAgain: lookAgain(rules.results[level].lookAgain, effective, answers.startDate, today),
    rulesVersion: rules.version,
  };
}

/** In an emergency nothing milder may stand in the way. */
function worthSaying(level: Level): (line: { level: Level }) => boolean {
  return (line) => level !== LEVELS.at(-1) || line.level === level;
}

function gridCell(rules: TriageRules, effective: Record<string, string[]>): Floor | undefined {
  const row = effective[rules.grid.rows]?.[0];
  const column = effective[rules.grid.columns]?.[0];
  if (row === undefined || column === undefined) return undefined;
  const cell = rules.grid.cells[row]?.[column];
  if (!cell) throw new Error(`the grid has no cell for "${row}" and "${column}"`);
  return cell;
}

function higher(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b;
}
