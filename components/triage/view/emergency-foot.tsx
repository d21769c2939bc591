import type { Region } from '../../knowledge/region.ts';
import type { Translate } from '../../strings/translate.ts';
import { CallLinks } from './call-links.tsx';

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
        {translate('triage_emergency')}{' '}
        <strong>
          <CallLinks text={region.emergency} />
        </strong>
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
