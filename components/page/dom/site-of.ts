/**
 * The site that a page belongs to: its host. A frame without an address (srcdoc, about:blank, blob) has the site of the
 * page that made it: as its origin, or, where it is sandboxed and has none, as its base address.
 */
export function siteOf({ location, defaultView, baseURI }: Document): string {
  const addresses = [location.href, defaultView?.origin ?? '', baseURI];
  return addresses.map((address) => URL.parse(address)?.hostname).find(Boolean) ?? '';
}
