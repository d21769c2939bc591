import type { ListedTerm, PageView } from '../../messages/message.ts';
import type { Translate } from '../../strings/translate.ts';
import { type CountedTerm, countTerms } from '../count-terms.ts';

/** Places that are offered one by one; whoever wants more has the keys, or the page itself. */
const MOST_PLACES = 12;

/** What the terms of the page need to draw themselves. */
export interface PageTermsProps {
  /** Null while the page has not answered, or cannot. */
  terms: readonly ListedTerm[] | null;
  view: PageView;
  /** The term that was last asked for cannot be seen on the page. */
  isLost: boolean;
  /** The title of a note by its id. */
  noteTitle: (note: string) => string | undefined;
  onShowTerm: (index: number) => void;
  onGoBack: () => void;
  translate: Translate;
}

/** "On this page: 14 terms", folded; each leads to its places on the page and opens its card there. */
export function PageTerms(props: PageTermsProps) {
  const { terms, view, translate } = props;
  if (terms === null) return null;
  const counted = countTerms(terms);
  const frames = view.hasFrames && (
    <p class="popup-terms-note">{translate('popup_terms_frames')}</p>
  );
  return (
    <section class="popup-terms" aria-label={translate('popup_terms_label')}>
      {view.canGoBack && (
        <button type="button" class="popup-terms-back" onClick={props.onGoBack}>
          {translate('popup_terms_back')}
        </button>
      )}
      {counted.length === 0 ? (
        <>
          <p class="popup-terms-none">{translate('popup_terms_none')}</p>
          {frames}
        </>
      ) : (
        <details>
          <summary>
            {counted.length === 1
              ? translate('popup_terms_one')
              : translate('popup_terms', String(counted.length))}
          </summary>
          <p role="status" class="popup-terms-note">
            {props.isLost && translate('popup_terms_lost')}
          </p>
          <ul>
            {counted.map((term) => (
              <TermRow key={term.note} {...props} term={term} />
            ))}
          </ul>
          {frames}
        </details>
      )}
    </section>
  );
}

function TermRow({
  term,
  noteTitle,
  onShowTerm,
  translate,
}: PageTermsProps & { term: CountedTerm }) {
  const { note, text, count, first, places } = term;
  const title = noteTitle(note) ?? text;
  return (
    <li>
      <button type="button" class="popup-term" onClick={() => onShowTerm(first)}>
        {title}
        {count > 1 && <span> {translate('popup_times', String(count))}</span>}
      </button>
      {count > 1 && (
        <span class="popup-places">
          {places.slice(0, MOST_PLACES).map((index, place) => (
            <button
              key={index}
              type="button"
              aria-label={translate('popup_place', title, String(place + 1), String(count))}
              onClick={() => onShowTerm(index)}
            >
              {place + 1}
            </button>
          ))}
        </span>
      )}
    </li>
  );
}
