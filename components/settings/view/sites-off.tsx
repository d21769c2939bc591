import { useRef, useState } from 'preact/hooks';
import type { Translate } from '../../strings/translate.ts';
import { coveringSites } from '../is-site-off.ts';
import { parseHost } from '../parse-host.ts';
import { EntryList } from './entry-list.tsx';

/** What the reader may do with the list of sites. */
export interface SiteActions {
  /** Resolves with whether it was kept. */
  onSiteOff: (host: string) => Promise<boolean>;
  onSiteDropped: (site: string) => void;
}

/** Sites where Backnotes stays off: add one by name or pasted address, take one away. */
export function SitesOff(props: SiteActions & { sites: readonly string[]; translate: Translate }) {
  const { sites, onSiteOff, onSiteDropped, translate } = props;
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const add = (event: Event): void => {
    event.preventDefault();
    const input = field.current;
    if (!input) return;
    const host = parseHost(input.value);
    if (host === null) {
      const typed = input.value.trim().slice(0, 80);
      setProblem(
        typed === '' ? translate('options_site_missing') : translate('options_site_invalid', typed),
      );
      input.focus();
      return;
    }
    const [covering] = coveringSites(host, sites);
    setProblem(covering === undefined ? null : translate('options_site_known', covering));
    const typed = input.value;
    input.value = '';
    if (covering !== undefined) return;
    void onSiteOff(host).then((kept) => {
      // To be tried again, unless the reader has typed on.
      if (!kept && input.value === '') input.value = typed;
    });
  };
  return (
    <>
      <form class="add" onSubmit={add} noValidate>
        <label for="site" class="row-label">
          {translate('options_site_label')}
        </label>
        <div class="add-row">
          <input
            id="site"
            ref={field}
            type="text"
            inputMode="url"
            autocapitalize="none"
            autocomplete="off"
            spellcheck={false}
            placeholder={translate('options_site_placeholder')}
            aria-invalid={problem !== null}
            aria-describedby="site-problem"
            onInput={() => setProblem(null)}
          />
          <button type="submit">{translate('options_site_add')}</button>
        </div>
        <p class="problem" id="site-problem" role="alert">
          {problem}
        </p>
      </form>
      <EntryList
        label={translate('options_sites')}
        empty={translate('options_sites_empty')}
        entries={sites.map((site) => ({ id: site, label: site }))}
        action={translate('options_site_remove')}
        actionFor={(site) => translate('options_site_remove_named', site)}
        onAction={onSiteDropped}
      />
    </>
  );
}
