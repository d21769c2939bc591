import type { Translate } from '../../strings/translate.ts';
import { deviceNames } from '../../sync/device-names.ts';
import { otherDevices } from '../../sync/other-devices.ts';
import type { SyncState } from '../../sync/sync-state.ts';
import { laterRegisters } from '../later-registers.ts';
import type { Settings, SettingsPatch } from '../settings.ts';
import type { Stored } from '../stored.ts';
import { BrowserSync } from './browser-sync.tsx';
import { DeviceNameField } from './device-name-field.tsx';
import { Section } from './section.tsx';
import { SettingSwitch } from './setting-switch.tsx';

/** The reader's other devices: what they are called, how the browser's sync is doing, what may travel. */
export function SyncSection(props: {
  settings: Settings;
  stored: Stored;
  syncState: SyncState | null;
  locale: string;
  onChange: (patch: SettingsPatch) => void;
  onNameDevice: (name: string) => void;
  syncNow: () => Promise<boolean>;
  translate: Translate;
}) {
  const { settings, stored, locale, onChange, translate } = props;
  const names = deviceNames(stored.registers);
  const others = otherDevices(stored.registers, stored.device);
  const named = others.flatMap((id) => names.get(id) ?? []);
  const nameless = others.some((id) => !names.has(id)) ? [translate('sync_other_device')] : [];
  const listed = new Intl.ListFormat(locale).format(new Set([...named, ...nameless]));
  const later = laterRegisters(stored.registers).length;
  return (
    <Section id="sync" title={translate('sync_title')} hint={translate('sync_hint')}>
      <DeviceNameField
        name={names.get(stored.device ?? '') ?? ''}
        onChange={props.onNameDevice}
        translate={translate}
      />
      {others.length > 0 && <p>{translate('sync_others', listed)}</p>}
      <BrowserSync
        on={settings.browserSync}
        state={props.syncState}
        locale={locale}
        onChange={(browserSync) => onChange({ browserSync })}
        syncNow={props.syncNow}
        translate={translate}
      />
      <SettingSwitch
        id="sync-sites-off"
        label={translate('sync_sites')}
        hint={translate('sync_sites_hint')}
        on={settings.syncSitesOff}
        onChange={(syncSitesOff) => onChange({ syncSitesOff })}
      />
      {later > 0 && (
        <p>{translate(later === 1 ? 'sync_later_one' : 'sync_later', String(later))}</p>
      )}
    </Section>
  );
}
