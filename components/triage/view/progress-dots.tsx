import type { Translate } from '../../strings/translate.ts';

/** One dot a question, and "2 of 7" in words beside them. */
export function ProgressDots(props: { step: number; steps: number; translate: Translate }) {
  const { step, steps, translate } = props;
  return (
    <p class="triage-progress">
      <span class="triage-dots" aria-hidden="true">
        {Array.from({ length: steps }, (_, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a dot is nothing but its place in the row
            key={index}
            class={index + 1 < step ? 'dot done' : index + 1 === step ? 'dot here' : 'dot'}
          />
        ))}
      </span>
      <span class="triage-step">{translate('triage_progress', String(step), String(steps))}</span>
    </p>
  );
}
