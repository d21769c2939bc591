import type { Translate } from '../../strings/translate.ts';
import { GROUPS } from '../list-entries.ts';
import type { Settings } from '../settings.ts';

/** Which groups of terms are marked. */
export function GroupChoices(props: {
  groups: Settings['groups'];
  /** Given what was changed alone: another box may have been ticked since this was drawn. */
  onChange: (groups: Partial<Settings['groups']>) => void;
  translate: Translate;
}) {
  const { groups, onChange, translate } = props;
  return (
    <fieldset class="choices" aria-describedby="groups-hint">
      <legend>{translate('options_groups')}</legend>
      <p class="hint" id="groups-hint">
        {translate('options_groups_hint')}
      </p>
      <div class="choice-rows">
        {GROUPS.map((group) => (
          <label class="choice" key={group}>
            <input
              type="checkbox"
              checked={groups[group]}
              onChange={(event) => onChange({ [group]: event.currentTarget.checked })}
            />
            <span class="choice-label">
              {translate(`options_group_${group}`)}
              <span class="hint">{translate(`options_group_${group}_examples`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
