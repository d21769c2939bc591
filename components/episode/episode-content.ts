/** A point of the course on average. */
export interface CoursePoint {
  /** Days since the first day of a spell, which is day 0. */
  day: number;
  /** From 0 to 10. */
  pain: number;
}

/** How far a spell has come, from a day on. */
export interface Stage {
  fromDay: number;
  title: string;
  /** What the course is by then, on average. */
  text: string;
  /** Keys of content/sources.yaml. */
  sources: string[];
}

/** content/<language>/episode.yaml, checked and compiled, without the lines of the card. */
export interface EpisodeContent {
  /** ISO date of the last reading against the sources. */
  reviewed: string;
  /** The question of the check about the same spot, and its answers that say so or deny it. */
  sameSpot: { question: string; yes: string; no: string };
  course: { text: string; points: CoursePoint[]; sources: string[] };
  /** By `fromDay`, the first one from day 0. */
  stages: Stage[];
}
