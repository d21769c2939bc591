import { fillEmergency } from '../../knowledge/fill-emergency.ts';
import type { Region } from '../../knowledge/region.ts';
import type { Translate } from '../../strings/translate.ts';
import type { GuideBlock, GuideText } from '../guide.ts';
import { libraryAddress } from '../library-address.ts';
import { plainWords } from '../plain-words.ts';
import { WarningItem } from './warning-item.tsx';

/** A paragraph or list of the guide. */
export function GuideBlockView(props: { block: GuideBlock; region: Region; translate: Translate }) {
  const { block, region, translate } = props;
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Words text={block.text} region={region} />
      </p>
    );
  }
  if (block.kind === 'warnings') {
    return (
      <ul class="warnings">
        {block.items.map(({ level, text }) => (
          <WarningItem key={plainWords(text)} level={level} translate={translate}>
            <Words text={text} region={region} />
          </WarningItem>
        ))}
      </ul>
    );
  }
  return (
    <ul class="points">
      {block.items.map(({ name, text }) => (
        <li key={plainWords(text)}>
          {name && (
            <strong>
              <Words text={name} region={region} />
            </strong>
          )}
          <Words text={text} region={region} />
        </li>
      ))}
    </ul>
  );
}

/** Running text with its links to notes. */
function Words({ text, region }: { text: readonly GuideText[]; region: Region }) {
  return (
    <>
      {text.map((part) =>
        typeof part === 'string' ? (
          fillEmergency(part, region)
        ) : (
          <a key={part.text} href={libraryAddress({ kind: 'note', id: part.note })}>
            {part.text}
          </a>
        ),
      )}
    </>
  );
}
