/** An on/off setting: a native checkbox that calls itself a switch, with its name and a sentence. */
export function SettingSwitch(props: {
  id: string;
  label: string;
  hint: string;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  const { id, label, hint, on, onChange } = props;
  return (
    <div class="switch-row">
      <label for={id}>
        <span class="row-label">{label}</span>
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      </label>
      <input
        id={id}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says itself whether it is on.
        role="switch"
        class="switch"
        aria-describedby={`${id}-hint`}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  );
}
