import { useRef, useState } from 'preact/hooks';
import type { RegisterMap } from '../../sync/register-map.ts';
import type { DifferenceWords } from '../difference-sentence.ts';
import { stepDifferences } from '../step-differences.ts';
import { stepKey } from '../stored-steps.ts';
import { openChanges, type UndoStep } from '../undo-step.ts';
import { DifferenceList } from './difference-list.tsx';

/** The last merges: when and how each came, what it changed, and a button that takes it back. */
export function HistoryList(props: {
  steps: readonly UndoStep[];
  registers: RegisterMap;
  /** Id of this device. */
  device: string | undefined;
  /** What to call a device by its id. */
  deviceName: (id: string) => string;
  locale: string;
  words: DifferenceWords;
  /** Resolves with whether it was taken back. */
  onUndo: (step: UndoStep) => Promise<boolean>;
}) {
  const { steps, registers, device, deviceName, locale, words, onUndo } = props;
  const { translate } = words;
  const [outcome, setOutcome] = useState('');
  const said = useRef<HTMLParagraphElement>(null);
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const undo = async (step: UndoStep, whole: boolean): Promise<void> => {
    if (!(await onUndo(step))) return;
    setOutcome(translate(whole ? 'options_history_undone' : 'options_history_undone_part'));
    // The entry is gone, and with it the button that had the focus.
    said.current?.focus();
  };
  return (
    <div class="history">
      <p class="outcome" role="status" tabIndex={-1} ref={said}>
        {outcome}
      </p>
      {steps.length === 0 && <p class="empty">{translate('options_history_empty')}</p>}
      <ol class="steps">
        {steps.map((step) => {
          const when = moment.format(step.time);
          const title = translate(`options_history_${step.source.replaceAll('-', '_')}`, when);
          const open = openChanges(step, registers);
          return (
            <li key={stepKey(step)}>
              <h3>{title}</h3>
              {stepDifferences(step.changes).map((one) => (
                <div key={one.device}>
                  {one.device !== device && (
                    <p>{translate('options_history_from', deviceName(one.device))}</p>
                  )}
                  <DifferenceList differences={one.differences} words={words} />
                </div>
              ))}
              {open.length === 0 ? (
                <p class="empty">{translate('options_history_over')}</p>
              ) : (
                <button
                  type="button"
                  class="quiet"
                  aria-label={translate('options_history_undo_named', title)}
                  onClick={() => void undo(step, open.length === step.changes.length)}
                >
                  {translate('options_history_undo')}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
