import { readsAsEnglish } from '../../detection/reads-as-english.ts';

/** As the standard writes it (BCP 47), and as pages do: `en_US`, `eng`, `english`. */
const ENGLISH = /^en(?:g|glish)?(?![a-z])/i;
/** Undetermined, or several: Drupal says so of text that nobody has given a language. */
const UNKNOWN = /^(?:und|mul)?$/i;
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/**
 * Tells whether a block is in English: by the nearest `lang`, across shadow hosts; where none is stated,
 * by the text itself, judged once for the page and once more for the block.
 * @param pageText asked once, and only where a block states no language
 */
export function createLanguageFilter(
  pageText: () => string,
): (block: Element | ShadowRoot) => boolean {
  let pageReadsAsEnglish: boolean | null = null;
  return (block) => {
    const stated = statedLanguage(block);
    if (!UNKNOWN.test(stated)) return ENGLISH.test(stated);
    pageReadsAsEnglish ??= readsAsEnglish(pageText());
    return pageReadsAsEnglish || readsAsEnglish(block.textContent ?? '');
  };
}

function statedLanguage(block: Element | ShadowRoot): string {
  for (let node: Node | null = block; node; node = parentAcrossShadow(node)) {
    if (!(node instanceof Element)) continue;
    const language = node.getAttribute('lang') ?? node.getAttributeNS(XML_NAMESPACE, 'lang');
    // An empty attribute says "unknown" (HTML, section 3.2.6.2).
    if (language !== null) return language.trim();
  }
  return '';
}

function parentAcrossShadow(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
