import type { Region } from '../../knowledge/region.ts';
import type { Translate } from '../../strings/translate.ts';

/** What the emergency line needs to draw itself. */
export interface EmergencyFootProps {
  region: Region;
  regions: readonly Region[];
  onRegion: (id: string) => void;
  translate: Translate;
}

/** The emergency number, in the foot of every view, with the country it belongs to. */
export function EmergencyFoot({ region, regions, onRegion, translate }: EmergencyFootProps) {
  return (
    <footer class="emergency-foot">
      <p>
        {translate('triage_emergency')} <strong>{withCallLinks(region.emergency)}</strong>
      </p>
      <select
        aria-label={translate('triage_region')}
        value={region.id}
        onChange={(event) => onRegion(event.currentTarget.value)}
      >
        {regions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </footer>
  );
}

/** "999 or 112" with each number a link that a phone can call. */
function withCallLinks(text: string) {
  return text.split(/(\d[\d ]*\d)/).map((part) =>
    /^\d/.test(part) ? (
      <a key={part} href={`tel:${part.replaceAll(' ', '')}`}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
