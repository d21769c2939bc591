import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../strings/translate.ts';
import { LONGEST_DEVICE_NAME } from '../../sync/device-names.ts';

/** What the reader's other devices call this one; kept when the field is left. */
export function DeviceNameField(props: {
  name: string;
  onChange: (name: string) => void;
  translate: Translate;
}) {
  const { name, onChange, translate } = props;
  const [typed, setTyped] = useState(name);
  useEffect(() => setTyped(name), [name]);
  return (
    <div class="field">
      <label for="device-name" class="row-label">
        {translate('sync_device')}
      </label>
      <p class="hint" id="device-name-hint">
        {translate('sync_device_hint')}
      </p>
      <input
        id="device-name"
        type="text"
        autocomplete="off"
        maxLength={LONGEST_DEVICE_NAME}
        placeholder={translate('sync_device_placeholder')}
        aria-describedby="device-name-hint"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
