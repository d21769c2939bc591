/** Elements looked at between two chances for the page to have its turn. */
const BATCH = 500;

/**
 * Elements that HTML and SVG know. A selector that leaves them out finds the custom elements of a page natively, some
 * twenty times faster than looking at every name from here.
 */
const KNOWN_TAGS =
  'a,abbr,address,article,aside,audio,b,blockquote,body,br,button,canvas,caption,center,cite,code,col,colgroup,dd,del,' +
  'details,dfn,dialog,div,dl,dt,em,fieldset,figcaption,figure,font,footer,form,h1,h2,h3,h4,h5,h6,header,hr,i,iframe,img,' +
  'input,ins,kbd,label,legend,li,link,main,mark,math,menu,meta,nav,noscript,object,ol,optgroup,option,p,picture,pre,' +
  'q,s,samp,script,section,select,small,source,span,strong,style,sub,summary,sup,svg,table,tbody,td,template,textarea,' +
  'tfoot,th,thead,time,tr,u,ul,var,video,wbr,circle,defs,ellipse,g,line,lineargradient,path,polygon,polyline,rect,stop,' +
  'symbol,text,tspan,use';
const UNKNOWN_TO_HTML = `:not(${KNOWN_TAGS})`;

/** How hard to look: `custom` finds roots of custom elements only, `every` those of any element. */
export type ShadowSearch = 'custom' | 'every';

/**
 * Finds the shadow roots under a root, those inside others included; null now and then, to have a break.
 * A custom element is asked through `shadowRootOf`, which sees closed roots and is slow; any other element only for
 * its open root: asking for every element doubled the time of a cold scan.
 */
export function* findShadowRoots(
  root: Element | ShadowRoot,
  shadowRootOf: (element: Element) => ShadowRoot | null,
  search: ShadowSearch,
): Generator<ShadowRoot | null> {
  const own = root instanceof Element ? [root] : [];
  const inside = root.querySelectorAll(search === 'custom' ? UNKNOWN_TO_HTML : '*');
  let count = 0;
  for (const element of [...own, ...inside]) {
    const shadow = element.localName.includes('-') ? shadowRootOf(element) : element.shadowRoot;
    if (shadow) {
      yield shadow;
      yield* findShadowRoots(shadow, shadowRootOf, search);
    } else if (++count % BATCH === 0) yield null;
  }
}
