import type { Translate } from '../../strings/translate.ts';
import type { PageSite } from '../page-site.ts';
import { PauseRow } from './pause-row.tsx';
import { Switch } from './switch.tsx';

/** What the head of the popup needs to draw itself. */
export interface PopupHeaderProps {
  enabled: boolean;
  /** The page behind the popup. */
  site: PageSite;
  siteOn: boolean;
  /** ISO time at which the pause ends; null when Backnotes is not paused. */
  pausedUntil: string | null;
  /** The last choice could not be saved. */
  isNotKept: boolean;
  locale: string;
  onEnabled: (on: boolean) => void;
  onSiteOn: (on: boolean) => void;
  onPause: () => void;
  onResume: () => void;
  onOpenOptions: () => void;
  onOpenLibrary: () => void;
  translate: Translate;
}

/** Name, the two switches, the pause, and the ways to the library and the settings. */
export function PopupHeader(props: PopupHeaderProps) {
  const { enabled, site, siteOn, translate } = props;
  return (
    <header class="popup-header">
      <div class="popup-name">
        <button
          type="button"
          class="popup-library"
          title={translate('library_title')}
          aria-label={translate('library_title')}
          onClick={props.onOpenLibrary}
        >
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
            <path
              d="M12 6.500C10 5 7 4.500 3.500 4.500v13c3.500 0 6.500.5 8.500 2c2-1.500 5-2 8.500-2v-13C17 4.500 14 5 12 6.500zv13"
              fill="none"
              stroke="currentColor"
              stroke-width="2"
              stroke-linejoin="round"
            />
          </svg>
        </button>
        <button
          type="button"
          class="popup-gear"
          title={translate('popup_options')}
          aria-label={translate('popup_options')}
          onClick={props.onOpenOptions}
        >
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
            <path
              d="M4 7h9m5 0h2M4 17h2m5 0h9M15.500 4.500a2.500 2.500 0 1 1 0 5a2.500 2.500 0 1 1 0-5zM8.500 14.500a2.500 2.500 0 1 1 0 5a2.500 2.500 0 1 1 0-5z"
              fill="none"
              stroke="currentColor"
              stroke-width="2"
              stroke-linecap="round"
            />
          </svg>
        </button>
        <Switch label={translate('extensionName')} on={enabled} onChange={props.onEnabled} />
      </div>
      {site.host === null ? (
        <p class="popup-no-site">{translate(site.why)}</p>
      ) : (
        <Switch
          label={translate('popup_on_site', site.host)}
          on={enabled && siteOn}
          disabled={!enabled}
          onChange={props.onSiteOn}
        />
      )}
      {enabled && <PauseRow {...props} />}
      <p class="popup-not-kept" role="alert">
        {props.isNotKept && translate('options_failed')}
      </p>
    </header>
  );
}
