import type { Plugin } from 'vite';
import { inheritedMarks } from '../../components/highlighting/inherited-marks.ts';

/** Vite plugin that writes the style sheet of the marks as the browser is best served. */
export function marksPlugin(browser: string): Plugin {
  return {
    name: 'backnotes-marks',
    enforce: 'pre',
    transform: {
      filter: { id: /\/entrypoints\/marks\.css$/ },
      handler: (sheet) => (browser === 'firefox' ? sheet : inheritedMarks(sheet)),
    },
  };
}
