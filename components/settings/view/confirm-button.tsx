import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * A button that asks before it does anything. The question takes the place of the button, and the
 * focus is on the answer that changes nothing.
 */
export function ConfirmButton(props: {
  id: string;
  label: string;
  question: string;
  /** The answer that changes nothing. */
  no: string;
  answers: readonly { label: string; isDanger?: boolean; onPress: () => void }[];
  /** Stands before the button while nothing is asked. */
  children?: ComponentChildren;
}) {
  const { id, label, question, no, answers, children } = props;
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
      <div class="confirm">
        {children}
        <button type="button" class="quiet" ref={first} key="ask" onClick={() => setAsking(true)}>
          {label}
        </button>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons.
    <div role="group" aria-labelledby={`${id}-question`} class="confirm">
      <p id={`${id}-question`}>{question}</p>
      <button type="button" ref={first} key="no" onClick={() => setAsking(false)}>
        {no}
      </button>
      {answers.map(({ label: answer, isDanger, onPress }) => (
        <button
          key={answer}
          type="button"
          class={isDanger ? 'danger' : undefined}
          onClick={() => {
            setAsking(false);
            onPress();
          }}
        >
          {answer}
        </button>
      ))}
    </div>
  );
}
