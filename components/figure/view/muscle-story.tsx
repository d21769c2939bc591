import { useState } from 'preact/hooks';
import type { Translate } from '../../strings/translate.ts';

/** What happens to the muscle, in order. */
const STAGES = ['stretched', 'tight', 'free'] as const;

/** A muscle at rest between two bones, on a grid of 120 by 150. */
const UPPER = 'M32 8Q60 0 88 8Q94 14 88 24Q60 34 32 24Q26 14 32 8Z';
const LOWER = 'M26 128Q60 114 94 128Q100 140 90 146H30Q20 140 26 128Z';
const BELLY =
  'M56 26C55 44 42 56 42 76 42 96 55 106 56 124H64C65 106 78 96 78 76 78 56 65 44 64 26Z';
const FIBRES =
  'M58 30C56 48 50 58 50 76S56 104 58 120M60 28V122M62 30C64 48 70 58 70 76S64 104 62 120';
const TEAR = 'M82 66L72 70 76 74 66 78 74 81 71 85 82 88';
const RAYS = 'M94 62L101 58M97 76H105M94 90L101 94M26 62L19 58M23 76H15M26 90L19 94';

/** One moment of the muscle, or with no stage the moving picture. Its words stand beside it. */
function Muscle({ stage }: { stage?: (typeof STAGES)[number] }) {
  return (
    <svg
      class={stage ? `muscle still ${stage}` : 'muscle moving'}
      viewBox="0 -16 120 166"
      aria-hidden="true"
    >
      <path class="bone" d={LOWER} />
      <path class="upper bone" d={UPPER} />
      <g class="belly">
        <path class="meat" d={BELLY} />
        <path class="hard" d={BELLY} />
        <path class="fibres" d={FIBRES} />
        <path class="rip" d={TEAR} />
      </g>
      <path class="alarm" d={RAYS} />
    </svg>
  );
}

/**
 * How a strain becomes a spasm: stretched too far, tight to protect itself, let go. Stands still
 * until the reader plays it; readers who want no motion see the three moments side by side.
 */
export function MuscleStory({ translate }: { translate: Translate }) {
  const [isPlaying, setPlaying] = useState(false);
  return (
    <div class={isPlaying ? 'muscle-story playing' : 'muscle-story'}>
      <div class="player">
        <Muscle />
        <button type="button" onClick={() => setPlaying(!isPlaying)}>
          {translate(isPlaying ? 'figure_pause' : 'figure_play')}
        </button>
      </div>
      <ol>
        {STAGES.map((stage) => (
          <li class={stage} key={stage}>
            <Muscle stage={stage} />
            {translate(`figure_muscle_${stage}`)}
          </li>
        ))}
      </ol>
    </div>
  );
}
