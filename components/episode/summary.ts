/** One page about a spell, for a clinician: what was noted and when, and no advice. */
export interface Summary {
  title: string;
  /** Who wrote it, and when. */
  made: string;
  sections: SummarySection[];
}

/** A heading and its lines; `label` is what a line is about, where it needs saying. */
export interface SummarySection {
  heading: string;
  rows: { label: string | null; text: string }[];
}
