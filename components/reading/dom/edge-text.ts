/**
 * The first or last characters of an element's text, without asking for all of it: the neighbour of a paragraph may be
 * most of a page. White space that stands alone counts as one space.
 * @param most characters at most
 */
export function edgeText(element: Element, edge: 'start' | 'end', most: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  let node = edge === 'start' ? walker.firstChild() : walker.lastChild();
  while (node && text.length < most) {
    const data = node instanceof Text ? part(node, edge, most) : '';
    text = edge === 'start' ? text + data : data + text;
    node = edge === 'start' ? walker.nextNode() : walker.previousNode();
  }
  return edge === 'start' ? text.slice(0, most) : text.slice(-most);
}

function part(node: Text, edge: 'start' | 'end', most: number): string {
  const data =
    node.length <= most
      ? node.data
      : edge === 'start'
        ? node.data.slice(0, most)
        : node.data.slice(-most);
  return /\S/.test(data) ? data : ' ';
}
