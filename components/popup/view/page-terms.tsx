import type { ListedTerm } from '../../messages/message.ts';
import type { Translate } from '../../strings/translate.ts';
import { countTerms } from '../count-terms.ts';

/** What the terms of the page need to draw themselves. */
export interface PageTermsProps {
  /** Null while the page has not answered, or cannot. */
  terms: readonly ListedTerm[] | null;
  onShowTerm: (index: number) => void;
  translate: Translate;
}

/** "On this page: 14 terms", folded; each opens its card on the page. */
export function PageTerms({ terms, onShowTerm, translate }: PageTermsProps) {
  if (terms === null) return null;
  const counted = countTerms(terms);
  if (counted.length === 0) return <p class="popup-terms">{translate('popup_terms_none')}</p>;
  const title =
    counted.length === 1
      ? translate('popup_terms_one')
      : translate('popup_terms', String(counted.length));
  return (
    <details class="popup-terms">
      <summary>{title}</summary>
      <ul>
        {counted.map(({ note, text, count, first }) => (
          <li key={note}>
            <button type="button" onClick={() => onShowTerm(first)}>
              {text}
              {count > 1 && <span> {translate('popup_times', String(count))}</span>}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
