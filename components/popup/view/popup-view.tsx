import { hourFrom } from '../../controls/hour-from.ts';
import { isPaused } from '../../controls/is-paused.ts';
import type { Region } from '../../knowledge/region.ts';
import type { ListedTerm, PageView } from '../../messages/message.ts';
import { isSiteOff } from '../../settings/is-site-off.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ResumedFlow } from '../../triage/resume-flow.ts';
import { EmergencyFoot } from '../../triage/view/emergency-foot.tsx';
import type { PageSite } from '../page-site.ts';
import { PageTerms } from './page-terms.tsx';
import { PopupBody, type PopupBodyProps } from './popup-body.tsx';
import { PopupHeader } from './popup-header.tsx';

/** All that the popup shows; it is drawn anew from this whenever something changes. */
export interface PopupViewProps extends Omit<PopupBodyProps, 'flow' | 'notice' | 'below'> {
  regions: readonly Region[];
  settings: Settings;
  resumed: ResumedFlow;
  /** The page behind the popup. */
  site: PageSite;
  terms: readonly ListedTerm[] | null;
  view: PageView;
  /** The term that was last asked for cannot be seen on the page. */
  isLost: boolean;
  /** The last choice could not be saved. */
  isNotKept: boolean;
  /** Milliseconds since 1970. */
  now: number;
  onSettings: (patch: Partial<Settings>) => void;
  onSiteOff: (site: string, off: boolean) => void;
  onShowTerm: (index: number) => void;
  onGoBack: () => void;
  onOpenOptions: () => void;
}

/** The popup: head, check, the page's terms, and the emergency number below everything. */
export function PopupView(props: PopupViewProps) {
  const { settings, site, resumed } = props;
  const { host } = site;
  const pausedUntil = isPaused(settings, props.now) ? settings.pausedUntil : null;
  const siteOn = host !== null && !isSiteOff(host, settings.sitesOff);
  const isOn = settings.enabled && siteOn && pausedUntil === null;
  return (
    <div class={`popup text-${settings.textSize}`}>
      <PopupHeader
        enabled={settings.enabled}
        site={site}
        siteOn={siteOn}
        pausedUntil={pausedUntil}
        isNotKept={props.isNotKept}
        locale={props.locale}
        onPause={() => props.onSettings({ pausedUntil: hourFrom(Date.now()) })}
        onResume={() => props.onSettings({ pausedUntil: null })}
        onEnabled={(enabled) => props.onSettings({ enabled })}
        onSiteOn={(on) => host !== null && props.onSiteOff(host, !on)}
        onOpenOptions={props.onOpenOptions}
        onOpenLibrary={() => props.onOpenLibrary({ kind: 'list' })}
        translate={props.translate}
      />
      <PopupBody
        {...props}
        flow={resumed.state}
        notice={resumed.notice}
        below={
          isOn && <PageTerms {...props} noteTitle={(note) => props.knowledge.notes[note]?.title} />
        }
      />
      <EmergencyFoot {...props} onRegion={(region) => props.onSettings({ region })} />
    </div>
  );
}
