import { useState } from 'preact/hooks';
import type { Translate } from '../../strings/translate.ts';

/** What a button that copies needs to draw itself. */
export interface CopyTextProps {
  text: string;
  label: string;
  /** Resolves to whether that worked. */
  onCopy: (text: string) => Promise<boolean>;
  translate: Translate;
}

/** Copies a text and says so; where that is refused, shows it to be selected by hand. */
export function CopyText({ text, label, onCopy, translate }: CopyTextProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <button
        type="button"
        class="triage-secondary"
        onClick={() => void onCopy(text).then(setCopied)}
      >
        {label}
      </button>
      <p class="triage-small" role="status">
        {copied !== null && translate(copied ? 'episode_copied' : 'episode_not_copied')}
      </p>
      {copied === false && (
        <textarea class="episode-text" readOnly rows={8} aria-label={label} value={text} />
      )}
    </>
  );
}
