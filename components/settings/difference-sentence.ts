import type { Translate } from '../strings/translate.ts';
import type { SettingDifference } from './settings-difference.ts';

/** Where the words of a difference come from. */
export interface DifferenceWords {
  translate: Translate;
  /** The title of a note by its id; undefined for a note that this version does not have. */
  noteTitle: (id: string) => string | undefined;
  /** The name of a region by its id, as its field shows it. */
  regionName: (id: string) => string;
}

/** One change of a setting as a plain sentence, for a preview and for what came in alike. */
export function differenceSentence(difference: SettingDifference, words: DifferenceWords): string {
  const { setting, entry = '', before, after } = difference;
  const { translate } = words;
  switch (setting) {
    case 'groups':
      return translate(`options_change_group_${after}`, translate(`options_group_${entry}`));
    case 'sitesOff':
      return translate(`options_change_site_${after}`, entry);
    case 'hiddenTerms':
      return translate(`options_change_term_${after}`, words.noteTitle(entry) ?? entry);
    case 'highlightStyle':
    case 'mentionChoice':
    case 'textSize':
    case 'hoverDelay':
    case 'region': {
      const from = valueInWords(setting, before, words);
      const to = valueInWords(setting, after, words);
      return translate('options_change', translate(`options_change_${setting}`), from, to);
    }
    default:
      return translate(`options_change_${setting}_${after}`);
  }
}

type Worded = 'highlightStyle' | 'mentionChoice' | 'textSize' | 'hoverDelay' | 'region';

function valueInWords(
  setting: Worded,
  value: SettingDifference['after'],
  { translate, regionName }: DifferenceWords,
): string {
  const text = String(value);
  switch (setting) {
    case 'highlightStyle':
      return translate(`options_style_${text}`);
    case 'mentionChoice':
      return translate(`options_mentions_${text.replaceAll('-', '_')}`);
    case 'textSize':
      return translate(`options_size_${text}`);
    case 'hoverDelay':
      return translate('options_delay_value', text);
    case 'region':
      return value === null ? translate('options_change_region_automatic') : regionName(text);
  }
}
