import figureStyles from '../../figure/view/figure.css?inline';
import tokens from '../../theme/tokens.css?inline';
import cardStyles from '../view/card.css?inline';
import hostStyles from './card-host.css?inline';

/** The card's styles, parsed: one set serves every card of a document. */
export interface CardSheets {
  host: CSSStyleSheet[];
  card: CSSStyleSheet[];
}

export function createCardSheets(): CardSheets {
  return { host: [sheetOf(hostStyles)], card: [tokens, cardStyles, figureStyles].map(sheetOf) };
}

const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};
