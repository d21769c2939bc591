import type { Translate } from '../../strings/translate.ts';
import type { HighlightStyle, MentionChoice, Settings, SettingsPatch } from '../settings.ts';
import { ChoiceList } from './choice-list.tsx';
import { GroupChoices } from './group-choices.tsx';
import { Preview } from './preview.tsx';
import { Section } from './section.tsx';
import { SettingSwitch } from './setting-switch.tsx';

const STYLES: readonly HighlightStyle[] = ['dotted', 'solid', 'wavy', 'tint', 'none'];
const MENTIONS: readonly MentionChoice[] = ['every', 'first-in-section', 'first-on-page'];

/** How and where terms are marked on a page, with a sentence that shows it at once. */
export function LookSection(props: {
  settings: Settings;
  onChange: (patch: SettingsPatch) => void;
  translate: Translate;
}) {
  const { settings, onChange, translate } = props;
  return (
    <Section id="look" title={translate('options_look')}>
      <Preview settings={settings} translate={translate} />
      <ChoiceList
        name="highlight-style"
        legend={translate('options_style')}
        hint={translate('options_style_hint')}
        choices={STYLES.map((value) => ({
          value,
          label: translate(`options_style_${value}`),
          sample: <span class={`mark-${value}`}>{translate('options_style_sample')}</span>,
        }))}
        chosen={settings.highlightStyle}
        onChoose={(highlightStyle) => onChange({ highlightStyle })}
      />
      <ChoiceList
        name="mention-choice"
        legend={translate('options_mentions')}
        hint={translate('options_mentions_hint')}
        choices={MENTIONS.map((value) => ({
          value,
          label: translate(`options_mentions_${value.replaceAll('-', '_')}`),
        }))}
        chosen={settings.mentionChoice}
        onChoose={(mentionChoice) => onChange({ mentionChoice })}
      />
      <GroupChoices
        groups={settings.groups}
        onChange={(groups) => onChange({ groups })}
        translate={translate}
      />
      <SettingSwitch
        id="badge"
        label={translate('controls_badge')}
        hint={translate('controls_badge_hint')}
        on={settings.badge}
        onChange={(badge) => onChange({ badge })}
      />
    </Section>
  );
}
