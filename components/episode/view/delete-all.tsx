import { useState } from 'preact/hooks';
import type { Translate } from '../../strings/translate.ts';

/** The same function at each drawing: another one would take the focus back every time. */
const focus = (button: HTMLElement | null): void => button?.focus();

/** One button deletes all that is kept; it asks once, in its own place. */
export function DeleteAll({ onDelete, translate }: { onDelete: () => void; translate: Translate }) {
  // Null before the first question: on opening the focus is elsewhere.
  const [isAsking, setIsAsking] = useState<boolean | null>(null);
  if (!isAsking) {
    return (
      <button
        type="button"
        class="triage-row episode-delete"
        ref={isAsking === false ? focus : null}
        onClick={() => setIsAsking(true)}
      >
        {translate('episode_delete')}
      </button>
    );
  }
  return (
    <div class="episode-sure" role="alertdialog" aria-labelledby="episode-sure">
      <p id="episode-sure">{translate('episode_delete_sure')}</p>
      <div class="episode-pair">
        {/* The mild answer has the focus: Enter pressed twice must not delete. */}
        <button
          type="button"
          class="triage-secondary"
          ref={focus}
          onClick={() => setIsAsking(false)}
        >
          {translate('episode_delete_no')}
        </button>
        <button type="button" class="triage-primary episode-danger" onClick={onDelete}>
          {translate('episode_delete_yes')}
        </button>
      </div>
    </div>
  );
}
