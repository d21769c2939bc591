import {
  boolean,
  check,
  type GenericSchema,
  integer,
  maxValue,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  regex,
  string,
} from 'valibot';
import type { Settings } from './settings.ts';

/** Settings that are one value; the others are made of entries (list-entries.ts). */
export type SingleSetting = Exclude<keyof Settings, 'groups' | 'sitesOff' | 'hiddenTerms'>;

/** The longest wait before a card shows, in milliseconds. */
export const LONGEST_HOVER_DELAY = 2000;

/** What each single setting may be. A value that fails costs this setting only: its default holds. */
export const SETTING_SCHEMAS: { [Name in SingleSetting]: GenericSchema<unknown, Settings[Name]> } =
  {
    enabled: boolean(),
    highlightStyle: picklist(['dotted', 'solid', 'wavy', 'tint', 'none']),
    mentionChoice: picklist(['every', 'first-in-section', 'first-on-page']),
    hoverDelay: pipe(number(), integer(), minValue(0), maxValue(LONGEST_HOVER_DELAY)),
    textSize: picklist(['small', 'normal', 'large']),
    badge: boolean(),
    cardDay: boolean(),
    region: nullable(pipe(string(), regex(/^[a-z-]{1,20}$/i))),
    syncSitesOff: boolean(),
    browserSync: boolean(),
    pausedUntil: nullable(
      pipe(
        string(),
        check((text) => Number.isFinite(Date.parse(text))),
      ),
    ),
  };
