import { makeArticle } from '../../tests/bench/pages/make-article.ts';
import {
  type HostileKind,
  MANY_SENTENCES,
  makeHostilePage,
} from '../../tests/bench/pages/make-hostile-page.ts';
import { makeStormPage } from '../../tests/bench/pages/make-storm-page.ts';

/** The pages that are measured. */
export type BenchPage =
  | 'common-no-terms'
  | 'common-15-terms'
  | 'article-no-terms'
  | 'article-200-terms'
  | 'page-4m'
  | 'storm-other'
  | 'storm-backs'
  | `hostile-${HostileKind}`;

/** HTML that holds some four million characters of text. */
const SIZE_FOR_4M = 5_500_000;
const ARTICLE_SIZE = 400_000;
const COMMON_SIZE = 20_000;

/** How many terms Backnotes must find at least; a page on which it finds others measures something else. */
export const TERMS_ON_PAGE: Record<BenchPage, number> = {
  'common-no-terms': 0,
  'common-15-terms': 15,
  'article-no-terms': 0,
  'article-200-terms': 200,
  'page-4m': 500,
  'storm-other': 0,
  'storm-backs': 40,
  'hostile-deep': 1,
  'hostile-many-texts': 2,
  'hostile-one-text': 2,
  'hostile-many-words': 1 + 2 * MANY_SENTENCES,
};

/** Makes a page; the same one each time. */
export function makePage(page: BenchPage): string {
  const terms = TERMS_ON_PAGE[page];
  switch (page) {
    case 'common-no-terms':
    case 'common-15-terms':
      return makeArticle({ size: COMMON_SIZE, terms, seed: 3 });
    case 'article-no-terms':
    case 'article-200-terms':
      return makeArticle({ size: ARTICLE_SIZE, terms, seed: 1 });
    case 'page-4m':
      return makeArticle({ size: SIZE_FOR_4M, terms, seed: 2 });
    case 'hostile-deep':
      return makeHostilePage('deep');
    case 'hostile-many-texts':
      return makeHostilePage('many-texts');
    case 'hostile-one-text':
      return makeHostilePage('one-text');
    case 'hostile-many-words':
      return makeHostilePage('many-words');
    default:
      return makeStormPage({ terms, aboutBacks: page === 'storm-backs' });
  }
}
