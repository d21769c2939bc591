import type { TriageRules } from '../triage/triage-rules.ts';
import type { Episodes } from './episode.ts';
import type { EpisodeContent } from './episode-content.ts';

/** What is kept about spells, and what it takes to show it. */
export interface EpisodeLook {
  rules: TriageRules;
  content: EpisodeContent;
  episodes: Episodes;
  /** Message key of a line that says what could not be done; null when all is well. */
  problem: 'episode_not_saved' | 'episode_not_deleted' | 'episode_not_read' | null;
  /** Whether the browser may show a message on the day; null where it has none. */
  reminds: boolean | null;
}
