import type { Translate } from '../../strings/translate.ts';

/** What the pause needs to draw itself. */
export interface PauseRowProps {
  /** ISO time at which the pause ends; null when Backnotes is not paused. */
  pausedUntil: string | null;
  /** BCP 47, for the time of day. */
  locale: string;
  onPause: () => void;
  onResume: () => void;
  translate: Translate;
}

/** "Pause for an hour", or until when it is paused and the way out. */
export function PauseRow({ pausedUntil, locale, onPause, onResume, translate }: PauseRowProps) {
  const end =
    pausedUntil === null
      ? null
      : new Date(pausedUntil).toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit' });
  return (
    <p class="popup-pause">
      <span role="status">{end !== null && translate('popup_paused', end)}</span>
      <button type="button" onClick={end === null ? onPause : onResume}>
        {translate(end === null ? 'popup_pause' : 'popup_resume')}
      </button>
    </p>
  );
}
