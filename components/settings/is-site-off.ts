/**
 * The entries of `sitesOff` that keep Backnotes off on a host: the host itself, and any parent domain
 * (`example.org` covers `www.example.org`). A single word such as `localhost` covers only itself.
 */
export function coveringSites(host: string, sitesOff: readonly string[]): string[] {
  return sitesOff.filter(
    (site) => site === host || (site.includes('.') && host.endsWith(`.${site}`)),
  );
}

/** Whether Backnotes stays off on a host (`location.hostname`), given `Settings.sitesOff`. */
export const isSiteOff = (host: string, sitesOff: readonly string[]): boolean =>
  coveringSites(host, sitesOff).length > 0;
