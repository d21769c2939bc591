import { useMemo, useState } from 'preact/hooks';
import type { Translate } from '../../strings/translate.ts';
import type { RegisterMap } from '../../sync/register-map.ts';
import { registersToFile } from '../../sync/registers-to-file.ts';
import { calendarDayOf } from '../../triage/calendar-day-of.ts';
import { saveAsFile } from '../dom/save-as-file.ts';
import { exportedRegisters } from '../exported-registers.ts';
import { SettingSwitch } from './setting-switch.tsx';
import { SettingsCode } from './settings-code.tsx';

/** The settings to take away, as a file or a code; the sites only when the reader says so. */
export function CarryOut(props: {
  registers: RegisterMap;
  /** Whether this device already sends its sites by sync: then they are offered to go along. */
  sendsSites: boolean;
  translate: Translate;
}) {
  const { registers, sendsSites, translate } = props;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const withSites = chosen ?? sendsSites;
  const exported = useMemo(() => exportedRegisters(registers, withSites), [registers, withSites]);
  const hasSites = exportedRegisters(registers, false).size < registers.size;
  const save = (): void => {
    const now = Date.now();
    saveAsFile(
      `backnotes-settings-${calendarDayOf(new Date(now))}.json`,
      registersToFile(exported, now),
    );
  };
  return (
    <div class="carry-out">
      <h3>{translate('options_carry_out')}</h3>
      {hasSites && (
        <SettingSwitch
          id="carry-sites"
          label={translate('options_carry_sites')}
          hint={translate('options_carry_sites_hint')}
          on={withSites}
          onChange={setChosen}
        />
      )}
      {exported.size === 0 ? (
        <p class="empty">{translate('options_carry_none')}</p>
      ) : (
        <>
          <button type="button" onClick={save}>
            {translate('options_carry_save')}
          </button>
          <SettingsCode registers={exported} translate={translate} />
        </>
      )}
    </div>
  );
}
