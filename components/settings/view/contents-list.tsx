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

/** What the settings page holds: a link to each of its sections. */
export function ContentsList({ translate }: { translate: Translate }) {
  return (
    <nav class="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">{translate('options_contents')}</h2>
      <ul>
        {Object.entries(SECTIONS).map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}-title`}>{translate(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
