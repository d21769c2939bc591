import { useRef, useState } from 'preact/hooks';
import type { ReceivedRegisters } from '../../sync/received-registers.ts';
import type { RegisterMap } from '../../sync/register-map.ts';
import { textToRegisters } from '../../sync/text-to-registers.ts';
import type { DifferenceWords } from '../difference-sentence.ts';
import { readChosenFile } from '../dom/read-chosen-file.ts';
import type { ImportMode } from '../plan-import.ts';
import type { ChoiceOrigin } from '../settings-to-registers.ts';
import { ImportPreviewView } from './import-preview-view.tsx';

/** By which of the two fields settings came. */
type Field = 'file' | 'code';

/** Settings that came in, or the sentence that says why not, beside the field that it is about. */
type CameIn =
  | { field: Field; registers: RegisterMap; unusable: number }
  | { field: Field; problem: string };

/** Settings from a file or a pasted code: looked at first, taken over only when the reader says so. */
export function CarryIn(props: {
  local: RegisterMap;
  here: ChoiceOrigin;
  words: DifferenceWords;
  /** Resolves with whether the settings were kept. */
  onTakeOver: (received: RegisterMap, mode: ImportMode, source: Field) => Promise<boolean>;
}) {
  const { local, here, words, onTakeOver } = props;
  const { translate } = words;
  const [cameIn, setCameIn] = useState<CameIn | null>(null);
  const [outcome, setOutcome] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const code = useRef<HTMLTextAreaElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const asked = useRef(0);

  const look = async (
    field: Field,
    reading: Promise<ReceivedRegisters | { kind: 'unreadable' }>,
  ): Promise<void> => {
    asked.current += 1;
    const mine = asked.current;
    const read = await reading;
    // The reader has asked for something else meanwhile.
    if (mine !== asked.current) return;
    setOutcome('');
    if (read.kind === 'ok') return setCameIn({ field, ...read });
    const reason = translate(`options_carry_${field}_${read.kind.replaceAll('-', '_')}`);
    setCameIn({ field, problem: translate('options_carry_untouched', reason) });
    if (field === 'code') code.current?.focus();
  };
  const finish = (words: string): void => {
    setCameIn(null);
    setOutcome(words);
    // What has been decided on is no longer chosen, and may be chosen again.
    if (file.current) file.current.value = '';
    // The preview is gone, and with it the button that had the focus.
    said.current?.focus();
  };
  const problemOf = (field: Field): string | null =>
    cameIn?.field === field && 'problem' in cameIn ? cameIn.problem : null;

  return (
    <div class="carry-in">
      <h3>{translate('options_carry_in')}</h3>
      <p class="hint">{translate('options_carry_look_hint')}</p>
      <div class="field">
        <label for="carry-file" class="row-label">
          {translate('options_carry_file')}
        </label>
        <input
          id="carry-file"
          ref={file}
          type="file"
          accept=".json,.txt,application/json,text/plain"
          aria-invalid={problemOf('file') !== null}
          aria-describedby="carry-file-problem"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) void look('file', readChosenFile(chosen, Date.now()));
          }}
          onClick={(event) => {
            // The same file, mended since, is a choice too.
            event.currentTarget.value = '';
          }}
        />
        <p class="problem" id="carry-file-problem" role="alert">
          {problemOf('file')}
        </p>
      </div>
      <form
        class="field"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void look('code', textToRegisters(code.current?.value ?? '', Date.now()));
        }}
      >
        <label for="carry-paste" class="row-label">
          {translate('options_carry_paste')}
        </label>
        <textarea
          id="carry-paste"
          ref={code}
          class="code"
          rows={3}
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={problemOf('code') !== null}
          aria-describedby="carry-paste-problem"
        />
        <p class="problem" id="carry-paste-problem" role="alert">
          {problemOf('code')}
        </p>
        <button type="submit">{translate('options_carry_look')}</button>
      </form>
      {cameIn && 'registers' in cameIn && (
        <ImportPreviewView
          local={local}
          received={cameIn.registers}
          unusable={cameIn.unusable}
          here={here}
          words={words}
          onTakeOver={async (mode) => {
            const kept = await onTakeOver(cameIn.registers, mode, cameIn.field);
            // Where it could not be kept the head of the page says so, and the preview stays for another try.
            if (!kept) return;
            if (code.current) code.current.value = '';
            finish(translate('options_import_done'));
          }}
          onCancel={() => finish(translate('options_import_left'))}
        />
      )}
      <p class="outcome" role="status" tabIndex={-1} ref={said}>
        {outcome}
      </p>
    </div>
  );
}
