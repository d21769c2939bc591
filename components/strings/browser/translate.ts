import { browser } from 'wxt/browser';
import type { Translate } from '../translate.ts';

/** `Translate` on the browser's own i18n. An unknown key comes back as itself, so that it is seen. */
export const translate: Translate = (key, ...substitutions) =>
  (browser.i18n.getMessage as (key: string, substitutions: string[]) => string)(
    key,
    substitutions,
  ) || key;
