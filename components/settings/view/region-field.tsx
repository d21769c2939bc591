import type { Region } from '../../knowledge/region.ts';
import type { Translate } from '../../strings/translate.ts';

/** Whose emergency number the notes give: a country's, or that of the browser's own locale. */
export function RegionField(props: {
  /** Id the reader chose; null follows the browser. */
  chosen: string | null;
  regions: readonly Region[];
  /** The region that the browser's locale gives. */
  automatic: Region;
  onChange: (region: string | null) => void;
  translate: Translate;
}) {
  const { chosen, regions, automatic, onChange, translate } = props;
  const known = regions.find(({ id }) => id === chosen);
  const { emergency, advice } = known ?? automatic;
  const named = (region: Region): string =>
    region.id === 'other' ? translate('options_region_other') : region.name;
  return (
    <div class="field">
      <label for="region" class="row-label">
        {translate('options_region')}
      </label>
      <select
        id="region"
        aria-describedby="region-numbers"
        value={known?.id ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">{translate('options_region_automatic', named(automatic))}</option>
        {regions.map((region) => (
          <option value={region.id} key={region.id}>
            {named(region)}
          </option>
        ))}
      </select>
      <p class="hint" id="region-numbers">
        {translate('options_region_emergency', emergency)}
        {advice !== undefined && ` ${translate('options_region_advice', advice)}`}
      </p>
    </div>
  );
}
