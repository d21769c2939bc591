import type { DifferenceWords } from '../difference-sentence.ts';
import { differenceSentence } from '../difference-sentence.ts';
import type { SettingDifference } from '../settings-difference.ts';

/** Changes that are shown at once; the rest unfolds. */
const SHOWN = 12;

/** Changes of settings as a list of plain sentences. */
export function DifferenceList(props: {
  differences: readonly SettingDifference[];
  words: DifferenceWords;
}) {
  const { differences, words } = props;
  const sentences = differences.map((one) => differenceSentence(one, words));
  const more = sentences.length - SHOWN;
  // A single one more takes the place of the line that would say so.
  const shown = more === 1 ? sentences : sentences.slice(0, SHOWN);
  const { translate } = words;
  return (
    <>
      <Sentences of={shown} />
      {more > 1 && (
        <details>
          <summary>{translate('options_change_more', String(more))}</summary>
          <Sentences of={sentences.slice(SHOWN)} />
        </details>
      )}
    </>
  );
}

function Sentences(props: { of: readonly string[] }) {
  return (
    <ul class="sentences">
      {props.of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
