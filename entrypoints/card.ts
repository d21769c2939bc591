import dayLines from 'virtual:backnotes/day-lines';
import figureWords from 'virtual:backnotes/figure';
import knowledgeJson from 'virtual:backnotes/knowledge';
import regions from 'virtual:backnotes/regions';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardMaker } from '../components/card/dom/create-card-maker.ts';
import { readDayLine } from '../components/episode/browser/read-day-line.ts';
import { cardFigure } from '../components/figure/view/card-figure.tsx';
import type { ReaderWorld } from '../components/gate/dom/reader-slot.ts';
import { readKnowledge } from '../components/knowledge/read-knowledge.ts';
import { regionOf } from '../components/knowledge/region-of.ts';
import { translate } from '../components/strings/browser/translate.ts';

//  Before the reader, in the pages that it comes to: a script of its own, so that the browser compiles the two in two
//  turns (docs/adr/0008).
export default defineUnlistedScript(() => {
  const slot = (globalThis as ReaderWorld).backnotes;
  if (!slot || slot.signal.aborted || slot.hasReader()) return;
  slot.card = createCardMaker({
    knowledge: readKnowledge(knowledgeJson),
    translate,
    figure: cardFigure(figureWords),
    dayLine: (note) => readDayLine(dayLines, note, Date.now()),
    emergency: ({ region }) => regionOf(region, navigator.languages, regions).emergency,
  });
});
