import type { Translate } from '../../strings/translate.ts';
import type { KeyBinding } from '../key-binding.ts';

/** What the list of keys needs to draw itself. */
export interface KeyListProps {
  bindings: readonly KeyBinding[];
  onChangeKeys: () => void;
  translate: Translate;
}

/** The keyboard commands with their keys, and the way to where they are changed. */
export function KeyList({ bindings, onChangeKeys, translate }: KeyListProps) {
  return (
    <>
      <dl class="keys">
        {bindings.map(({ command, keys }) => (
          <div key={command}>
            <dt>{translate(`controls_command_${command.replaceAll('-', '_')}`)}</dt>
            <dd>
              {keys === null ? (
                <span class="soft">{translate('controls_key_none')}</span>
              ) : (
                <kbd>{keys}</kbd>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onChangeKeys}>
        {translate('controls_keys_change')}
      </button>
    </>
  );
}
