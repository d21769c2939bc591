import type { Translate } from '../../strings/translate.ts';
import type { Settings } from '../settings.ts';

/** A sentence as a page would show it, with a card to try: style, delay and text size in effect. */
export function Preview(props: { settings: Settings; translate: Translate }) {
  const { settings, translate } = props;
  const delay = { '--hover-delay': `${settings.hoverDelay}ms` };
  return (
    <div class="preview" style={delay}>
      <p class="preview-title">{translate('options_preview_title')}</p>
      <p class="preview-page">
        {translate('options_preview_before')}{' '}
        <button
          type="button"
          class={`preview-term mark-${settings.highlightStyle}`}
          aria-describedby="preview-card"
        >
          {translate('options_preview_term')}
        </button>
        {translate('options_preview_after')}
      </p>
      <div class={`preview-card card-${settings.textSize}`} id="preview-card" role="tooltip">
        <strong>{translate('options_preview_card_title')}</strong>
        <span>{translate('options_preview_card_text')}</span>
      </div>
    </div>
  );
}
