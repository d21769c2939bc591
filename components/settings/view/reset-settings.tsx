import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../strings/translate.ts';

/** All settings back to how they came, asked twice because it reaches the reader's other devices. */
export function ResetSettings(props: { onReset: () => void; translate: Translate }) {
  const { onReset, translate } = props;
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const opened = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect is for the change of `asking` itself.
  useEffect(() => {
    // The button that had the focus is gone; its successor takes it, but not on opening the page.
    if (opened.current) first.current?.focus();
    opened.current = true;
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" class="quiet" ref={first} key="ask" onClick={() => setAsking(true)}>
        {translate('options_reset')}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are two buttons.
    <div role="group" aria-labelledby="reset-question" class="reset">
      <p id="reset-question">{translate('options_reset_question')}</p>
      <button type="button" ref={first} key="no" onClick={() => setAsking(false)}>
        {translate('options_reset_no')}
      </button>
      <button
        type="button"
        class="danger"
        onClick={() => {
          setAsking(false);
          onReset();
        }}
      >
        {translate('options_reset_yes')}
      </button>
    </div>
  );
}
