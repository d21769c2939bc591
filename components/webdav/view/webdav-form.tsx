import { useRef, useState } from 'preact/hooks';
import type { Translate } from '../../strings/translate.ts';
import { parseAddress } from '../parse-address.ts';
import type { WebdavControls } from '../webdav-controls.ts';
import type { WebdavStatus } from '../webdav-status.ts';

/**
 * The fields for a connection. Nothing typed is kept before the server has accepted it; the browser asks
 * for its permission within the click on Connect.
 */
export function WebdavForm(props: {
  connection: WebdavStatus['connection'];
  busy: boolean;
  /** Called within the click; the address is valid. */
  onConnect: WebdavControls['connect'];
  translate: Translate;
}) {
  const { connection, busy, onConnect, translate: t } = props;
  const [problem, setProblem] = useState<'address' | 'not-allowed' | null>(null);
  const [sentence, setSentence] = useState('');
  const form = useRef<HTMLFormElement>(null);

  const connect = (event: Event): void => {
    event.preventDefault();
    if (busy || !form.current) return;
    const typed = new FormData(form.current);
    const text = (name: string): string => String(typed.get(name) ?? '');
    const address = parseAddress(text('address'));
    if (address.kind !== 'ok') {
      setProblem('address');
      setSentence(t(`webdav_address_${address.kind.replaceAll('-', '_')}`));
      form.current.querySelector<HTMLInputElement>('[name="address"]')?.focus();
      return;
    }
    setProblem(null);
    const asked = onConnect({
      address: text('address').trim(),
      // A phone's keyboard puts a space after a word that it has proposed; no name ends in one.
      user: text('user').trim(),
      password: text('password'),
      passphrase: text('passphrase'),
    });
    void asked.then((answer) => {
      if (answer !== 'not-allowed') return;
      setProblem('not-allowed');
      setSentence(t('webdav_not_allowed'));
    });
  };

  const secret = (name: 'password' | 'passphrase') => (
    <div class="field">
      <label for={`webdav-${name}`} class="row-label">
        {t(`webdav_${name}`)}
      </label>
      <p class="hint" id={`webdav-${name}-hint`}>
        {t(`webdav_${name}_hint`)}
      </p>
      <input
        id={`webdav-${name}`}
        name={name}
        type="password"
        autocomplete="off"
        aria-describedby={`webdav-${name}-hint`}
      />
    </div>
  );

  return (
    <form class="webdav-form" ref={form} onSubmit={connect} noValidate>
      <div class="field">
        <label for="webdav-address" class="row-label">
          {t('webdav_address')}
        </label>
        <p class="hint" id="webdav-address-hint">
          {t('webdav_address_hint')}
        </p>
        <input
          id="webdav-address"
          name="address"
          type="text"
          inputMode="url"
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          defaultValue={connection?.address ?? ''}
          aria-invalid={problem === 'address'}
          aria-describedby="webdav-address-hint webdav-problem"
        />
      </div>
      <div class="field">
        <label for="webdav-user" class="row-label">
          {t('webdav_user')}
        </label>
        <input
          id="webdav-user"
          name="user"
          type="text"
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          defaultValue={connection?.user ?? ''}
        />
      </div>
      {secret('password')}
      {secret('passphrase')}
      <p class="problem" id="webdav-problem" role="alert">
        {problem !== null && sentence}
      </p>
      <div class="webdav-buttons">
        <button type="submit" aria-disabled={busy}>
          {t('webdav_connect')}
        </button>
      </div>
      <details class="webdav-help">
        <summary>{t('webdav_help')}</summary>
        <ol>
          <li>{t('webdav_help_1')}</li>
          <li>{t('webdav_help_2')}</li>
          <li>{t('webdav_help_3')}</li>
        </ol>
        <p>{t('webdav_help_other')}</p>
      </details>
    </form>
  );
}
