import { useEffect, useRef, useState } from 'preact/hooks';
import type { RegisterMap } from '../../sync/register-map.ts';
import type { DifferenceWords } from '../difference-sentence.ts';
import { importPreview } from '../import-preview.ts';
import type { ImportMode } from '../plan-import.ts';
import type { ChoiceOrigin } from '../settings-to-registers.ts';
import { ChoiceList } from './choice-list.tsx';
import { DifferenceList } from './difference-list.tsx';

const MODES: readonly ImportMode[] = ['merge', 'replace'];

/** What settings from a file or a code would change, in sentences, before the reader decides. */
export function ImportPreviewView(props: {
  local: RegisterMap;
  received: RegisterMap;
  /** Entries that were no settings. */
  unusable: number;
  here: ChoiceOrigin;
  words: DifferenceWords;
  onTakeOver: (mode: ImportMode) => void;
  onCancel: () => void;
}) {
  const { local, received, unusable, here, words, onTakeOver, onCancel } = props;
  const { translate } = words;
  const [mode, setMode] = useState<ImportMode>('merge');
  const heading = useRef<HTMLHeadingElement>(null);
  // Another file or code is another preview; who listens or zooms is led to it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect is for what came in.
  useEffect(() => {
    setMode('merge');
    heading.current?.focus();
  }, [received]);
  const { changes, differences, later } = importPreview(local, received, mode, here);
  const counted = (key: string, count: number) =>
    count > 0 && <p>{translate(count === 1 ? `${key}_one` : key, String(count))}</p>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this is a choice and its outcome.
    <div class="import" role="group" aria-labelledby="import-title">
      <h3 id="import-title" ref={heading} tabIndex={-1}>
        {translate('options_import')}
      </h3>
      <ChoiceList
        name="import-mode"
        legend={translate('options_import_mode')}
        choices={MODES.map((value) => ({
          value,
          label: translate(`options_import_${value}`),
          hint: translate(`options_import_${value}_hint`),
        }))}
        chosen={mode}
        onChoose={setMode}
      />
      <div class="import-changes" role="status">
        <p class="row-label">{translate('options_import_changes')}</p>
        {differences.length > 0 ? (
          <DifferenceList differences={differences} words={words} />
        ) : (
          <p>{translate(changes ? 'options_import_unseen' : 'options_import_nothing')}</p>
        )}
        {counted('options_import_later', later)}
        {counted('options_import_unusable', unusable)}
      </div>
      <div class="buttons">
        {changes && (
          <button
            type="button"
            class={mode === 'replace' ? 'danger' : undefined}
            onClick={() => onTakeOver(mode)}
          >
            {translate(`options_import_do_${mode}`)}
          </button>
        )}
        <button type="button" class="quiet" onClick={onCancel}>
          {translate('options_import_cancel')}
        </button>
      </div>
    </div>
  );
}
