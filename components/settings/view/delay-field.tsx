import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../strings/translate.ts';
import { LONGEST_HOVER_DELAY } from '../setting-schemas.ts';

/** The number a reader typed as a delay, in the allowed range; null when it is no number. */
const delayOf = (text: string): number | null => {
  const typed = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(typed)
    ? Math.min(LONGEST_HOVER_DELAY, Math.max(0, Math.round(typed)))
    : null;
};

/**
 * The wait before a card shows, as a slider and a number that follow each other. Only the finished
 * change is kept, not every step of the slider, so that sync is not asked two hundred times.
 */
export function DelayField(props: {
  delay: number;
  /** Whether the last change could not be kept: then the delay that holds is shown again. */
  refused: boolean;
  onChange: (delay: number) => void;
  translate: Translate;
}) {
  const { delay, refused, onChange, translate } = props;
  const [shown, setShown] = useState(String(delay));
  useEffect(() => setShown(String(delay)), [delay]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect is for the refusal itself.
  useEffect(() => {
    if (refused) setShown(String(delay));
  }, [refused]);
  const show = (event: Event & { currentTarget: HTMLInputElement }): void =>
    setShown(event.currentTarget.value);
  const keep = (event: Event & { currentTarget: HTMLInputElement }): void => {
    const wanted = delayOf(event.currentTarget.value) ?? delay;
    setShown(String(wanted));
    if (wanted !== delay) onChange(wanted);
  };
  return (
    <div class="field">
      <label for="hover-delay" class="row-label">
        {translate('options_delay')}
      </label>
      <p class="hint" id="hover-delay-hint">
        {translate('options_delay_hint')}
      </p>
      <div class="delay">
        <input
          id="hover-delay"
          type="range"
          min={0}
          max={LONGEST_HOVER_DELAY}
          step={50}
          value={delayOf(shown) ?? delay}
          aria-describedby="hover-delay-hint"
          aria-valuetext={translate('options_delay_value', String(delayOf(shown) ?? delay))}
          onInput={show}
          onChange={keep}
        />
        <input
          type="number"
          inputMode="numeric"
          min={0}
          max={LONGEST_HOVER_DELAY}
          step={50}
          value={shown}
          aria-label={translate('options_delay_number')}
          onInput={show}
          onChange={keep}
        />
        <span aria-hidden="true">{translate('options_delay_unit')}</span>
      </div>
    </div>
  );
}
