/** How soon to see someone, mildest first. Same order as the levels 0 to 4 of the triage. */
export const LEVELS = ['care', 'routine', 'days', 'today', 'now'] as const;

/** One level of urgency: a word, a shape and a colour wherever a reader meets it. */
export type Level = (typeof LEVELS)[number];

/** What kind of thing a note is about. */
export type Group = 'condition' | 'anatomy' | 'sign' | 'test' | 'treatment';

/** One sign that deserves a clinician, and how soon. `{emergency}` stands for the region's number. */
export interface Warning {
  level: Exclude<Level, 'care'>;
  text: string;
}

/** Where a statement comes from. `year` is null when the publisher gives none. */
export interface Source {
  key: string;
  publisher: string;
  title: string;
  year: number | null;
  url: string;
}

/** Which parts of the spine drawing light up, and what they show happening. */
export interface FigureHint {
  parts: string[];
  change?: string;
}

/** A note as the card and the library show it. Plain text only; there is no markup in any field. */
export interface Note {
  id: string;
  title: string;
  group: Group;
  lead: string;
  whatItIs: string[];
  whatHelps: string[];
  seeSomeoneWhen: Warning[];
  figure?: FigureHint;
  related: string[];
  sources: string[];
  /** ISO date (YYYY-MM-DD) of the last reading against the sources. */
  reviewed: string;
}
