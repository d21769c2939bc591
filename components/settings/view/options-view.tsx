import type { Region } from '../../knowledge/region.ts';
import type { Translate } from '../../strings/translate.ts';
import type { SyncState } from '../../sync/sync-state.ts';
import type { HighlightStyle, MentionChoice, Settings } from '../settings.ts';
import { ChoiceList } from './choice-list.tsx';
import { DelayField } from './delay-field.tsx';
import { EntryList } from './entry-list.tsx';
import { GroupChoices } from './group-choices.tsx';
import { Preview } from './preview.tsx';
import { RegionField } from './region-field.tsx';
import { ResetSettings } from './reset-settings.tsx';
import { Section } from './section.tsx';
import { SettingSwitch } from './setting-switch.tsx';
import { SitesOff } from './sites-off.tsx';
import { SyncStatus } from './sync-status.tsx';

const STYLES: readonly HighlightStyle[] = ['dotted', 'solid', 'wavy', 'tint', 'none'];
const MENTIONS: readonly MentionChoice[] = ['every', 'first-in-section', 'first-on-page'];
const SIZES: readonly Settings['textSize'][] = ['small', 'normal', 'large'];

/** All that the options page shows; it is drawn anew from this whenever something changes. */
export interface OptionsViewProps {
  settings: Settings;
  regions: readonly Region[];
  automaticRegion: Region;
  /** The title of a note by its id; undefined for a note that this version does not have. */
  noteTitle: (id: string) => string | undefined;
  syncState: SyncState | null;
  locale: string;
  /** What became of the last change; null says nothing. */
  saved: 'saved' | 'failed' | null;
  onChange: (patch: Partial<Settings>) => void;
  onSiteOff: (host: string, off: boolean) => void;
  onTermHidden: (id: string, hidden: boolean) => void;
  onReset: () => void;
  translate: Translate;
}

/** The options page: every setting with a plain sentence, kept as soon as it is made. */
export function OptionsView(props: OptionsViewProps) {
  const { settings, translate, onChange, saved } = props;
  const t = translate;
  return (
    <>
      <header class="top">
        <h1>{t('options_title')}</h1>
        <p role="status" class={saved === 'failed' ? 'saved failed' : 'saved'}>
          {saved !== null && t(`options_${saved}`)}
        </p>
      </header>
      <main class="page">
        <SettingSwitch
          id="enabled"
          label={t('options_enabled')}
          hint={t('options_enabled_hint')}
          on={settings.enabled}
          onChange={(enabled) => onChange({ enabled })}
        />

        <Section id="look" title={t('options_look')}>
          <Preview settings={settings} translate={t} />
          <ChoiceList
            name="highlight-style"
            legend={t('options_style')}
            choices={STYLES.map((value) => ({
              value,
              label: t(`options_style_${value}`),
              sample: <span class={`mark-${value}`}>{t('options_style_sample')}</span>,
            }))}
            chosen={settings.highlightStyle}
            onChoose={(highlightStyle) => onChange({ highlightStyle })}
          />
          <ChoiceList
            name="mention-choice"
            legend={t('options_mentions')}
            hint={t('options_mentions_hint')}
            choices={MENTIONS.map((value) => ({
              value,
              label: t(`options_mentions_${value.replaceAll('-', '_')}`),
            }))}
            chosen={settings.mentionChoice}
            onChoose={(mentionChoice) => onChange({ mentionChoice })}
          />
          <GroupChoices
            groups={settings.groups}
            onChange={(groups) => onChange({ groups })}
            translate={t}
          />
          <SettingSwitch
            id="badge"
            label={t('controls_badge')}
            hint={t('controls_badge_hint')}
            on={settings.badge}
            onChange={(badge) => onChange({ badge })}
          />
        </Section>

        <Section id="card" title={t('options_card')}>
          <DelayField
            delay={settings.hoverDelay}
            onChange={(hoverDelay) => onChange({ hoverDelay })}
            translate={t}
          />
          <ChoiceList
            name="text-size"
            legend={t('options_size')}
            choices={SIZES.map((value) => ({
              value,
              label: t(`options_size_${value}`),
              sample: <span class={`card-${value}`}>{t('options_size_sample')}</span>,
            }))}
            chosen={settings.textSize}
            onChoose={(textSize) => onChange({ textSize })}
          />
        </Section>

        <Section id="numbers" title={t('options_numbers')} hint={t('options_numbers_hint')}>
          <RegionField
            chosen={settings.region}
            regions={props.regions}
            automatic={props.automaticRegion}
            onChange={(region) => onChange({ region })}
            translate={t}
          />
        </Section>

        <Section id="sites" title={t('options_sites')} hint={t('options_sites_hint')}>
          <SitesOff sites={settings.sitesOff} onSiteOff={props.onSiteOff} translate={t} />
        </Section>

        <Section id="hidden" title={t('options_hidden')} hint={t('options_hidden_hint')}>
          <EntryList
            label={t('options_hidden')}
            empty={t('options_hidden_empty')}
            entries={settings.hiddenTerms.map((id) => ({ id, label: props.noteTitle(id) ?? id }))}
            action={t('options_hidden_back')}
            actionFor={(title) => t('options_hidden_back_named', title)}
            onAction={(id) => props.onTermHidden(id, false)}
          />
        </Section>

        <Section id="sync" title={t('sync_title')} hint={t('sync_hint')}>
          <SyncStatus state={props.syncState} locale={props.locale} translate={t} />
          <SettingSwitch
            id="sync-sites-off"
            label={t('sync_sites')}
            hint={t('sync_sites_hint')}
            on={settings.syncSitesOff}
            onChange={(syncSitesOff) => onChange({ syncSitesOff })}
          />
        </Section>

        <Section id="reset" title={t('options_reset_title')} hint={t('options_reset_hint')}>
          <ResetSettings onReset={props.onReset} translate={t} />
        </Section>
      </main>
    </>
  );
}
