import type { Settings } from '../../settings/settings.ts';
import type { CardMaker } from './card-maker.ts';
import type { CardOptions } from './card-options.ts';
import { createCard } from './create-card.ts';

/** What a card says, the same on every page. */
export interface CardWords extends Pick<CardOptions, 'knowledge' | 'translate' | 'figure'> {
  /** The number to call in an emergency where the reader is. */
  emergency: (settings: Settings) => string;
  /** The line about the reader's own spell for a note, asked where settings want it. Never rejects. */
  dayLine?: (noteId: string) => Promise<string | null>;
}

/** Joins what a card says with the page that it comes up in. */
export function createCardMaker({ emergency, dayLine, ...words }: CardWords): CardMaker {
  return (page) =>
    createCard({
      ...words,
      ...page,
      emergency: () => emergency(page.settings()),
      dayLine: async (note) => (page.settings().cardDay ? ((await dayLine?.(note)) ?? null) : null),
    });
}
