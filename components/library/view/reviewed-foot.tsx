import type { Translate } from '../../strings/translate.ts';

interface ReviewedFootProps {
  /** ISO date of the last reading against the sources. */
  reviewed: string;
  onPrint: () => void;
  translate: Translate;
}

/** Below the sources: when somebody last read the text against them, and printing. */
export function ReviewedFoot({ reviewed, onPrint, translate }: ReviewedFootProps) {
  const format = new Intl.DateTimeFormat(translate('card_language'), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const day = format.format(new Date(`${reviewed}T00:00:00Z`));
  return (
    <footer class="reviewed">
      <p>{translate('card_reviewed', day)}</p>
      <button type="button" onClick={onPrint}>
        {translate('library_print')}
      </button>
    </footer>
  );
}
