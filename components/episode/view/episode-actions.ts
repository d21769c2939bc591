import type { CalendarDate } from '../../triage/calendar-date.ts';
import type { CheckIn } from '../episode.ts';

/** What a reader can do with what is kept. */
export interface EpisodeActions {
  onKeep: (startDate: CalendarDate, isGuess: boolean) => void;
  onCheckIn: (told: Pick<CheckIn, 'trend' | 'pain'>) => void;
  onCheckAgain: () => void;
  onOver: () => void;
  /** Takes back `onOver`. */
  onNotOver: () => void;
  onDelete: () => void;
  /** Saves again what could not be saved. */
  onRetry: () => void;
  /** Asks the browser for a message on the day of the next look, or ends that. */
  onRemind: (on: boolean) => void;
  /** Resolves to whether that worked. */
  onCopy: (text: string) => Promise<boolean>;
  onPrint: () => void;
}
