/** Elements that hold a block of their own unless a page styles them otherwise, and those that end a line. */
const BREAKING_TAGS = new Set(
  `head body div p section article main header footer nav aside ul ol li dl dt dd table caption thead tbody tfoot tr td th
  form fieldset legend figure figcaption h1 h2 h3 h4 h5 h6 hgroup blockquote address details summary dialog menu center
  script style br hr`.split(/\s+/),
);

/** Whether a word surely ends where an element begins and where it ends. Asks for no style. */
export function breaksFlow(element: Element): boolean {
  return BREAKING_TAGS.has(element.localName);
}
