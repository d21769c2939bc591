import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../strings/translate.ts';

/** The sections by their ids, in the order of the page, each with the message that is its heading. */
const SECTIONS = {
  look: 'options_look',
  card: 'options_card',
  numbers: 'options_numbers',
  sites: 'options_sites',
  hidden: 'options_hidden',
  language: 'options_notes_language',
  sync: 'sync_title',
  webdav: 'webdav_title',
  carry: 'options_carry',
  history: 'options_history',
  reset: 'options_reset_title',
} as const;

/** On a phone the list would take the whole first screen, so there it comes folded. */
const PHONE = '(max-width: 480px)';

/** What the settings page holds: a link to each of its sections. */
export function ContentsList({ translate }: { translate: Translate }) {
  const isOnPhone = useMedia(PHONE);
  const title = <h2 id="contents-title">{translate('options_contents')}</h2>;
  const links = (
    <ul>
      {Object.entries(SECTIONS).map(([id, heading]) => (
        <li key={id}>
          <a href={`#${id}-title`}>{translate(heading)}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav class="contents" aria-labelledby="contents-title">
      {isOnPhone ? (
        <details>
          <summary>{title}</summary>
          {links}
        </details>
      ) : (
        <>
          {title}
          {links}
        </>
      )}
    </nav>
  );
}

/** Whether a media query holds, now and later. */
function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const life = new AbortController();
    const list = matchMedia(query);
    const update = () => setHolds(list.matches);
    update();
    list.addEventListener('change', update, { signal: life.signal });
    return () => life.abort();
  }, [query]);
  return holds;
}
