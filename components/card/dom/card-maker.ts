import type { Settings } from '../../settings/settings.ts';
import type { CardOptions } from './card-options.ts';
import type { Card } from './create-card.ts';

/** What a page gives its card. */
export interface PageOfCard
  extends Pick<
    CardOptions,
    'document' | 'mentionAt' | 'hasMentions' | 'onHide' | 'openLibrary' | 'onSeen' | 'signal'
  > {
  settings(): Settings;
}

/** Makes the card of a page. What it says it brings along: whoever finds the terms need not know the notes. */
export type CardMaker = (page: PageOfCard) => Card;
