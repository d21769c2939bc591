/** A text node's share of a run: its text begins at `start` in the run's text. */
export interface RunPiece {
  node: Text;
  start: number;
}

/** The text of one inline flow, with the way back to its nodes. */
export interface Run {
  /** What the pieces say, a space for each `<br>`, a line separator (a hard break) for each thing that is skipped. */
  text: string;
  pieces: RunPiece[];
}
