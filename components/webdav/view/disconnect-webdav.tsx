import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../strings/translate.ts';

/** Disconnect, which asks what becomes of the file on the server. The children stand beside its button. */
export function DisconnectWebdav(props: {
  onDisconnect: (remote: 'keep' | 'delete') => void;
  children: ComponentChildren;
  translate: Translate;
}) {
  const { onDisconnect, children, translate: t } = props;
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
      <div class="webdav-buttons">
        {children}
        <button type="button" class="quiet" ref={first} key="ask" onClick={() => setAsking(true)}>
          {t('webdav_disconnect')}
        </button>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons.
    <div role="group" aria-labelledby="webdav-question" class="webdav-buttons">
      <p id="webdav-question">{t('webdav_disconnect_question')}</p>
      <button type="button" ref={first} key="stay" onClick={() => setAsking(false)}>
        {t('webdav_disconnect_no')}
      </button>
      <button type="button" onClick={() => onDisconnect('keep')}>
        {t('webdav_disconnect_keep')}
      </button>
      <button type="button" class="danger" onClick={() => onDisconnect('delete')}>
        {t('webdav_disconnect_delete')}
      </button>
    </div>
  );
}
