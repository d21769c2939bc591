import type { KeyBinding } from '../../controls/key-binding.ts';
import { KeyList } from '../../controls/view/key-list.tsx';
import type { Settings } from '../../settings/settings.ts';
import type { Translate } from '../../strings/translate.ts';

/** What the welcome page needs to draw itself. */
export interface WelcomeViewProps {
  textSize: Settings['textSize'];
  /** Null where the browser has no such keys. */
  bindings: readonly KeyBinding[] | null;
  onChangeKeys: () => void;
  onOpenOptions: () => void;
  onOpenLibrary: () => void;
  translate: Translate;
}

/** The first meeting: something to try, where things are, how to switch off, and what stays private. */
export function WelcomeView(props: WelcomeViewProps) {
  const { bindings, translate: t } = props;
  return (
    <main class={`welcome text-${props.textSize}`}>
      <header>
        <img src="/icon/96.png" width="48" height="48" alt="" />
        <h1>{t('welcome_title')}</h1>
        <p class="lead">{t('welcome_lead')}</p>
      </header>

      <section aria-labelledby="welcome-try" class="try">
        <h2 id="welcome-try">{t('welcome_try')}</h2>
        <p class="sample">{t('welcome_sample')}</p>
        <p>{t('welcome_how')}</p>
      </section>

      <section aria-labelledby="welcome-button">
        <h2 id="welcome-button">{t('welcome_button')}</h2>
        <p>{t('welcome_button_text')}</p>
        <p>{t('welcome_button_where')}</p>
      </section>

      <section aria-labelledby="welcome-off">
        <h2 id="welcome-off">{t('welcome_off')}</h2>
        <p>{t('welcome_off_text')}</p>
      </section>

      <section aria-labelledby="welcome-private">
        <h2 id="welcome-private">{t('welcome_private')}</h2>
        <ul>
          <li>{t('welcome_private_page')}</li>
          <li>{t('welcome_private_check')}</li>
          <li>{t('welcome_private_settings')}</li>
        </ul>
      </section>

      {bindings && (
        <section aria-labelledby="welcome-keys">
          <h2 id="welcome-keys">{t('welcome_keys')}</h2>
          <KeyList bindings={bindings} onChangeKeys={props.onChangeKeys} translate={t} />
        </section>
      )}

      <footer>
        <button type="button" onClick={props.onOpenOptions}>
          {t('welcome_options')}
        </button>
        <button type="button" onClick={props.onOpenLibrary}>
          {t('welcome_library')}
        </button>
        <p>{t('welcome_not_diagnosis')}</p>
      </footer>
    </main>
  );
}
