import { useState } from 'preact/hooks';
import type { Translate } from '../../strings/translate.ts';

/** One button deletes all that is kept; it asks once, in its own place. */
export function DeleteAll({ onDelete, translate }: { onDelete: () => void; translate: Translate }) {
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" class="triage-row episode-delete" onClick={() => setIsAsking(true)}>
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
          ref={(button) => button?.focus()}
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
