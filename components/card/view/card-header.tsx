import type { Note } from '../../knowledge/note.ts';
import type { Translate } from '../../strings/translate.ts';
import { Icon } from './icon.tsx';

interface CardHeaderProps {
  note: Note;
  titleId: string;
  /** Title of the note that the reader came from; null on the first. */
  cameFrom: string | null;
  pinned: boolean;
  translate: Translate;
  onBack: () => void;
  onPin: () => void;
  onClose: () => void;
}

/** Title and group, with the way back, pin and close. Stays in sight while the card scrolls. */
export function CardHeader(props: CardHeaderProps) {
  const { note, titleId, cameFrom, pinned, translate, onBack, onPin, onClose } = props;
  return (
    <header class="header">
      {cameFrom !== null && (
        <button type="button" class="back" onClick={onBack}>
          <Icon name="back" />
          {translate('card_back', cameFrom)}
        </button>
      )}
      <div class="title-row">
        <h2 class="title" id={titleId}>
          {note.title}
        </h2>
        <button
          type="button"
          class="control"
          aria-pressed={pinned}
          aria-label={translate('card_pin')}
          title={translate('card_pin')}
          onClick={onPin}
        >
          <Icon name="pin" />
        </button>
        <button
          type="button"
          class="control"
          aria-label={translate('card_close')}
          title={translate('card_close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <p class="group">{translate(`card_group_${note.group}`)}</p>
    </header>
  );
}
