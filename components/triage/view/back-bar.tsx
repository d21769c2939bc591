import type { ComponentChildren } from 'preact';
import type { Translate } from '../../strings/translate.ts';

/** The way back, at the top of a screen; beside it whatever else belongs there. */
export function BackBar(props: {
  onBack: () => void;
  translate: Translate;
  children?: ComponentChildren;
}) {
  return (
    <nav class="triage-bar">
      <button type="button" class="triage-back" onClick={props.onBack}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
          <path d="M15 4l-8 8l8 8" fill="none" stroke="currentColor" stroke-width="2.5" />
        </svg>
        {props.translate('triage_back')}
      </button>
      {props.children}
    </nav>
  );
}
