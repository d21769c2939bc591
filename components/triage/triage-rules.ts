import type { Level } from '../knowledge/note.ts';

/** One thing a reader may tick or choose. */
export interface AnswerOption {
  id: string;
  /** In body words. */
  text: string;
  /** A second, softer line. */
  more?: string;
  /** The mildest level this answer allows. */
  floor: Level;
  /** Key of `TriageRules.rules`: why this answer counts. */
  rule?: string;
  /** A line of advice that only this answer calls for. */
  also?: string;
  /** "Not sure": id of the worse answer that it stands for. */
  countsAs?: string;
  /** For lengths of time: the first day on which this answer is true; day 0 is the day it began. */
  fromDay?: number;
}

/** One screen of the check. */
export interface Question {
  id: string;
  text: string;
  help?: string;
  kind: 'tick-list' | 'choice';
  /** Tick lists: the words for "nothing of this". */
  none?: string;
  /** Lengths of time may be given as a first day instead. */
  sinceWhen?: { label: string; help: string };
  /** Choices run from mildest to worst. */
  answers: AnswerOption[];
}

/** What an answer, or a pair of answers, asks for. */
export interface Floor {
  floor: Level;
  rule?: string;
}

/** Two choice questions that count together, such as length of time and trend. */
export interface Grid {
  /** Question whose answers are the rows, and the one whose answers are the columns. */
  rows: string;
  columns: string;
  /** `cells[row answer][column answer]`. */
  cells: Record<string, Record<string, Floor>>;
}

/** Why something counts, in the reader's words. */
export interface Rule {
  name: string;
  why: string;
  sources: string[];
}

/** When to look again. Days are calendar days; "onset" is the first day of this spell. */
export interface LookAgainRule {
  /** Question id to the answer ids for which this rule holds; absent: it always holds. */
  when?: Record<string, string[]>;
  daysFromToday: number;
  /** A second look on this day of the spell, if its first day is known. */
  thenDaysFromOnset?: number;
  /** No look later than this day of the spell, if its first day is known. */
  latestDaysFromOnset?: number;
  text: string;
}

/** What a reader is told at one level. */
export interface LevelResult {
  title: string;
  do: string;
  also: string[];
  why: string;
  /** The first that holds counts. Empty where nothing is to be waited for. */
  lookAgain: LookAgainRule[];
  /** Ids of notes. */
  read: string[];
  /** Keys of content/sources.yaml. */
  sources: string[];
}

/** content/<language>/triage.yaml, checked and compiled. */
export interface TriageRules {
  version: number;
  /** ISO date of the last reading against the sources. */
  reviewed: string;
  opening: { title: string; text: string; notes: string[] };
  questions: Question[];
  /** The way out for a reader whom no answer fits. */
  somethingWrong: Floor & { text: string; also?: string };
  grid: Grid;
  rules: Record<string, Rule>;
  /** Signs to watch for, by the level that they would lead to. */
  watch: Partial<Record<Level, string[]>>;
  results: Record<Level, LevelResult>;
  /** Said under every result. */
  cautions: string[];
}
