// Compiled from the text files of content/ by content/build/knowledge-plugin.ts.

/** JSON of a `Knowledge`; a string, so that a page pays for parsing only when a card is asked for. */
declare module 'virtual:backnotes/knowledge' {
  const json: string;
  export default json;
}
declare module 'virtual:backnotes/gate' {
  const sources: import('../components/gate/gate-sources.ts').GateSources;
  export default sources;
}
declare module 'virtual:backnotes/lexicon' {
  const lexicon: import('../components/detection/lexicon.ts').Lexicon;
  export default lexicon;
}
declare module 'virtual:backnotes/triage' {
  const triage: import('../components/triage/triage-rules.ts').TriageRules;
  export default triage;
}
declare module 'virtual:backnotes/episode' {
  const episode: import('../components/episode/episode-content.ts').EpisodeContent;
  export default episode;
}
declare module 'virtual:backnotes/day-lines' {
  const lines: import('../components/episode/day-line.ts').DayLines;
  export default lines;
}
declare module 'virtual:backnotes/regions' {
  const regions: import('../components/knowledge/region.ts').Region[];
  export default regions;
}
declare module 'virtual:backnotes/guide' {
  const guide: import('../components/library/guide.ts').Guide;
  export default guide;
}
declare module 'virtual:backnotes/figure' {
  const words: import('../components/figure/figure-words.ts').FigureWords;
  export default words;
}
