import type { ComponentChildren } from 'preact';
import type { Region } from '../../knowledge/region.ts';
import type { Translate } from '../../strings/translate.ts';
import { deviceNames } from '../../sync/device-names.ts';
import type { RegisterMap } from '../../sync/register-map.ts';
import type { SyncState } from '../../sync/sync-state.ts';
import type { DifferenceWords } from '../difference-sentence.ts';
import type { ImportMode } from '../plan-import.ts';
import type { Settings, SettingsPatch } from '../settings.ts';
import type { Stored } from '../stored.ts';
import type { UndoStep } from '../undo-step.ts';
import { CarryIn } from './carry-in.tsx';
import { CarryOut } from './carry-out.tsx';
import { ChoiceList } from './choice-list.tsx';
import { ConfirmButton } from './confirm-button.tsx';
import { ContentsList } from './contents-list.tsx';
import { DelayField } from './delay-field.tsx';
import { EntryList } from './entry-list.tsx';
import { HistoryList } from './history-list.tsx';
import { LookSection } from './look-section.tsx';
import { RegionField } from './region-field.tsx';
import { Section } from './section.tsx';
import { SettingSwitch } from './setting-switch.tsx';
import { type SiteActions, SitesOff } from './sites-off.tsx';
import { SyncSection } from './sync-section.tsx';

const SIZES: readonly Settings['textSize'][] = ['small', 'normal', 'large'];

/** All that the options page shows; it is drawn anew from this whenever something changes. */
export interface OptionsViewProps extends SiteActions {
  settings: Settings;
  stored: Stored;
  regions: readonly Region[];
  automaticRegion: Region;
  /** The title of a note by its id; undefined for a note that this version does not have. */
  noteTitle: (id: string) => string | undefined;
  syncState: SyncState | null;
  locale: string;
  /** What became of the last change; null says nothing. */
  saved: 'saved' | 'failed' | null;
  onChange: (patch: SettingsPatch) => void;
  onTermHidden: (id: string, hidden: boolean) => void;
  onReset: () => void;
  onNameDevice: (name: string) => void;
  /** Exchanges settings now; resolves with whether the background has answered. */
  syncNow: () => Promise<boolean>;
  /** Takes over settings from a file or a code; resolves with whether they were kept. */
  onTakeOver: (
    received: RegisterMap,
    mode: ImportMode,
    source: 'file' | 'code',
  ) => Promise<boolean>;
  /** Takes a merge back; resolves with whether that was kept. */
  onUndo: (step: UndoStep) => Promise<boolean>;
  translate: Translate;
  /** Further ways of syncing, shown after the browser's own. */
  children?: ComponentChildren;
}

/** The options page: every setting with a plain sentence, kept as soon as it is made. */
export function OptionsView(props: OptionsViewProps) {
  const { settings, stored, translate, onChange, saved, locale, regions } = props;
  const t = translate;
  const names = deviceNames(stored.registers);
  const words: DifferenceWords = {
    translate,
    noteTitle: props.noteTitle,
    regionName: (id) =>
      id === 'other'
        ? t('options_region_other')
        : (regions.find((region) => region.id === id)?.name ?? id),
  };
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

        <ContentsList translate={t} />

        <LookSection settings={settings} onChange={onChange} translate={t} />

        <Section id="card" title={t('options_card')}>
          <DelayField
            delay={settings.hoverDelay}
            refused={saved === 'failed'}
            onChange={(hoverDelay) => onChange({ hoverDelay })}
            translate={t}
          />
          <ChoiceList
            name="text-size"
            legend={t('options_size')}
            hint={t('options_size_hint')}
            choices={SIZES.map((value) => ({
              value,
              label: t(`options_size_${value}`),
              sample: <span class={`card-${value}`}>{t('options_size_sample')}</span>,
            }))}
            chosen={settings.textSize}
            onChoose={(textSize) => onChange({ textSize })}
          />
          <SettingSwitch
            id="card-day"
            label={t('options_card_day')}
            hint={t('options_card_day_help')}
            on={settings.cardDay}
            onChange={(cardDay) => onChange({ cardDay })}
          />
        </Section>

        <Section id="numbers" title={t('options_numbers')} hint={t('options_numbers_hint')}>
          <RegionField
            chosen={settings.region}
            regions={regions}
            automatic={props.automaticRegion}
            onChange={(region) => onChange({ region })}
            translate={t}
          />
        </Section>

        <Section id="sites" title={t('options_sites')} hint={t('options_sites_hint')}>
          <SitesOff {...props} sites={settings.sitesOff} />
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

        <Section
          id="language"
          title={t('options_notes_language')}
          hint={t('options_notes_language_hint')}
        />

        <SyncSection
          settings={settings}
          stored={stored}
          syncState={props.syncState}
          locale={locale}
          onChange={onChange}
          onNameDevice={props.onNameDevice}
          syncNow={props.syncNow}
          translate={t}
        />

        {props.children}

        <Section id="carry" title={t('options_carry')} hint={t('options_carry_hint')}>
          <CarryOut registers={stored.registers} sendsSites={settings.syncSitesOff} translate={t} />
          <CarryIn
            local={stored.registers}
            here={{ now: Date.now(), device: stored.device ?? '' }}
            words={words}
            onTakeOver={props.onTakeOver}
          />
        </Section>

        <Section id="history" title={t('options_history')} hint={t('options_history_hint')}>
          <HistoryList
            steps={stored.steps}
            registers={stored.registers}
            device={stored.device}
            deviceName={(id) => names.get(id) ?? t('sync_other_device')}
            locale={locale}
            words={words}
            onUndo={props.onUndo}
          />
        </Section>

        <Section id="reset" title={t('options_reset_title')} hint={t('options_reset_hint')}>
          <ConfirmButton
            id="reset"
            label={t('options_reset')}
            question={t('options_reset_question')}
            no={t('options_reset_no')}
            answers={[{ label: t('options_reset_yes'), isDanger: true, onPress: props.onReset }]}
          />
        </Section>
      </main>
    </>
  );
}
