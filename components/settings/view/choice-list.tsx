import type { ComponentChildren } from 'preact';

/** One of the choices of a setting. */
export interface Choice<Value extends string> {
  value: Value;
  label: string;
  /** A plain sentence under the label. */
  hint?: string;
  /** Shows what the choice looks like; hidden from screen readers, which have the label. */
  sample?: ComponentChildren;
}

/** A setting that is one of a few: native radio buttons, so that arrow keys work as everywhere. */
export function ChoiceList<Value extends string>(props: {
  name: string;
  legend: string;
  hint?: string;
  choices: readonly Choice<Value>[];
  chosen: Value;
  onChoose: (value: Value) => void;
}) {
  const { name, legend, hint, choices, chosen, onChoose } = props;
  return (
    <fieldset class="choices" aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div class="choice-rows">
        {choices.map(({ value, label, hint: about, sample }) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span class="choice-label">
              {label}
              {about !== undefined && <span class="hint">{about}</span>}
            </span>
            {sample !== undefined && (
              <span class="choice-sample" aria-hidden="true">
                {sample}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
