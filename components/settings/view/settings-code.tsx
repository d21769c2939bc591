import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../strings/translate.ts';
import { LONGEST_SCAN } from '../../sync/qr-plan.ts';
import type { RegisterMap } from '../../sync/register-map.ts';
import { registersToCode } from '../../sync/registers-to-code.ts';
import { QrPicture } from './qr-picture.tsx';

/** The settings as a code to copy, and as a picture for a phone. */
export function SettingsCode(props: { registers: RegisterMap; translate: Translate }) {
  const { registers, translate } = props;
  const [code, setCode] = useState<string | null>('');
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    let wanted = true;
    setSaid('');
    registersToCode(registers).then(
      (made) => wanted && setCode(made),
      () => wanted && setCode(null),
    );
    return () => {
      wanted = false;
    };
  }, [registers]);
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(code ?? '');
      setSaid(translate('options_carry_copied'));
    } catch {
      setSaid(translate('options_carry_not_copied'));
    }
  };
  if (code === null) return <p class="problem">{translate('options_carry_code_too_long')}</p>;
  return (
    <>
      <div class="field">
        <label for="carry-code" class="row-label">
          {translate('options_carry_code')}
        </label>
        <p class="hint" id="carry-code-hint">
          {translate('options_carry_code_hint')}
        </p>
        <textarea
          id="carry-code"
          ref={field}
          class="code"
          rows={4}
          readOnly
          spellcheck={false}
          value={code}
          aria-describedby="carry-code-hint"
        />
        <div class="buttons">
          <button type="button" onClick={() => void copy()}>
            {translate('options_carry_copy')}
          </button>
          <p role="status">{said}</p>
        </div>
      </div>
      <details class="picture">
        <summary>{translate('options_carry_picture')}</summary>
        {code.length > LONGEST_SCAN ? (
          <p>{translate('options_carry_picture_too_long', String(code.length))}</p>
        ) : (
          <>
            <p class="hint">{translate('options_carry_picture_hint')}</p>
            <QrPicture text={code} label={translate('options_carry_picture_label')} />
          </>
        )}
      </details>
    </>
  );
}
