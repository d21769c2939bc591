import { posix } from 'node:path';

/** The rings of docs/architecture.md, innermost first, and the wiring around them. */
const RINGS = ['pure', 'DOM', 'browser API', 'wiring'] as const;
type Ring = (typeof RINGS)[number];

/** What gives the extension API to a file. */
const BROWSER_PACKAGES = /^(wxt(\/|$)|webextension-polyfill$|@wxt-dev\/webextension-polyfill)/;

/** What needs a document to work on. */
const DOM_PACKAGES = /^(preact(\/|$)|@floating-ui\/dom$)/;

/** Words of a document or of the extension API, as code uses them (not as a property's name). */
const DOM_WORD =
  /(?<![.\w'"`-])(document|window|navigator|location|getComputedStyle)\b(?=\s*[.[(])/;
const BROWSER_WORD = /(?<![.\w'"`-])(browser|chrome)\s*\.\s*\w+/;

/** The ring of a file by its path from the repository's root; null for what is in no ring. */
export function ringOf(path: string): Ring | null {
  if (path.startsWith('entrypoints/')) return 'wiring';
  const [, inside] = /^components\/[^/]+\/(?:(dom|view|browser)\/)?/.exec(path) ?? [];
  if (inside === 'browser') return 'browser API';
  if (inside === 'dom' || inside === 'view') return 'DOM';
  return path.startsWith('components/') ? 'pure' : null;
}

/**
 * Where a file breaks the rule that imports only point inward.
 * @param path from the repository's root
 * @returns one sentence a breach
 */
export function breachesOf(path: string, source: string): string[] {
  const ring = ringOf(path);
  if (ring === null) return [];
  const code = withoutComments(source);
  const breaches = importsOf(code).flatMap(({ specifier, typeOnly }) => {
    const other = ringOfImport(path, specifier);
    if (other === 'outside')
      return [`${path} imports ${specifier}, which is no part of the extension`];
    if (other === null || RINGS.indexOf(other) <= RINGS.indexOf(ring)) return [];
    // A view's `import type` of a thing further out would still tie the two together.
    return [`${path} (${ring}) imports ${typeOnly ? 'a type of ' : ''}${specifier} (${other})`];
  });
  const browserWord = ring === 'pure' || ring === 'DOM' ? BROWSER_WORD.exec(code) : null;
  if (browserWord) breaches.push(`${path} (${ring}) uses ${browserWord[0]}`);
  const domWord = ring === 'pure' ? DOM_WORD.exec(code) : null;
  if (domWord) breaches.push(`${path} (pure) uses ${domWord[0]}`);
  return breaches;
}

function ringOfImport(path: string, specifier: string): Ring | 'outside' | null {
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier);
    if (/^(scripts|tests|content\/build)\//.test(target)) return 'outside';
    return ringOf(target);
  }
  if (specifier.startsWith('node:')) return 'outside';
  // The compiled content is joined in by the wiring, so that tests can give other content.
  if (specifier.startsWith('virtual:')) return 'wiring';
  if (BROWSER_PACKAGES.test(specifier)) return 'browser API';
  return DOM_PACKAGES.test(specifier) ? 'DOM' : null;
}

interface Import {
  specifier: string;
  typeOnly: boolean;
}

function importsOf(code: string): Import[] {
  const pattern =
    /(?:^|[;\n])\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...code.matchAll(pattern)].map(([, type, statically, dynamically]) => ({
    specifier: statically ?? dynamically ?? '',
    typeOnly: type !== undefined,
  }));
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}
