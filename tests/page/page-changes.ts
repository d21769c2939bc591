/** What a page may do to itself. Places are numbers of any size: the one that is meant is found by what is left of it. */
export type PageChange =
  | { do: 'add'; place: number; html: string }
  | { do: 'insert'; place: number; html: string }
  | { do: 'replace'; place: number; html: string }
  | { do: 'remove'; place: number }
  | { do: 'move'; place: number; to: number }
  | { do: 'write'; place: number; text: string }
  | { do: 'append-text'; place: number; text: string }
  | { do: 'wrap'; place: number; tag: string }
  | { do: 'split'; place: number; at: number }
  | { do: 'normalize'; place: number }
  | { do: 'mark-language'; place: number; lang: string }
  | { do: 'make-editable'; place: number; value: string }
  | { do: 'add-host'; place: number; html: string }
  /** The page is left alone until it has been read. */
  | { do: 'wait' };

/** Makes a change to the body of a document; what has no place any more changes nothing. */
export function changePage(document: Document, change: Exclude<PageChange, { do: 'wait' }>): void {
  const { body } = document;
  const elements = [body, ...body.querySelectorAll('*')];
  const inner = elements.slice(1);
  const element = elements[change.place % elements.length] ?? body;
  const child = inner[change.place % Math.max(inner.length, 1)];
  const texts = textsOf(body);
  const text = texts[change.place % Math.max(texts.length, 1)];
  switch (change.do) {
    case 'add':
      element.append(...nodesOf(document, change.html));
      break;
    case 'insert':
      child?.before(...nodesOf(document, change.html));
      break;
    case 'replace':
      element.innerHTML = change.html;
      break;
    case 'remove':
      child?.remove();
      break;
    case 'move': {
      const to = elements[change.to % elements.length] ?? body;
      if (child && !child.contains(to)) to.prepend(child);
      break;
    }
    case 'write':
      if (text) text.data = change.text;
      break;
    case 'append-text':
      element.append(change.text);
      break;
    case 'wrap': {
      const wrapper = document.createElement(change.tag);
      text?.replaceWith(wrapper);
      if (text) wrapper.append(text);
      break;
    }
    case 'split':
      text?.splitText(change.at % (text.length + 1));
      break;
    case 'normalize':
      element.normalize();
      break;
    case 'mark-language':
      child?.setAttribute('lang', change.lang);
      break;
    case 'make-editable':
      child?.setAttribute('contenteditable', change.value);
      break;
    case 'add-host': {
      // A plain one with children of its own is looked for only when somebody asks for the list.
      const host = document.createElement('x-host');
      host.attachShadow({ mode: 'open' }).innerHTML = change.html;
      element.append(host);
    }
  }
}

function nodesOf(document: Document, html: string): Node[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...document.importNode(template.content, true).childNodes];
}

function textsOf(body: Element): Text[] {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}
