import type { Plugin } from 'vite';
import { type CompiledContent, compileContent } from './compile-content.ts';
import { mistakeText } from './mistake-text.ts';
import { CONTENT_FOLDER, readContent } from './read-content.ts';

const PREFIX = 'virtual:backnotes/';
const RESOLVED = `\0${PREFIX}`;

/** The virtual modules of content/virtual-modules.d.ts, as the source text of their default export. */
const MODULES: Record<string, (content: CompiledContent) => string> = {
  knowledge: ({ knowledge }) => JSON.stringify(JSON.stringify(knowledge)),
  lexicon: ({ lexicon }) => JSON.stringify(lexicon),
  gate: ({ lexicon }) => JSON.stringify(lexicon.gate),
  triage: ({ triage }) => JSON.stringify(triage),
  episode: ({ episode }) => JSON.stringify(episode),
  'day-lines': ({ dayLines }) => JSON.stringify(dayLines),
  regions: ({ regions }) => JSON.stringify(regions),
  guide: ({ guide }) => JSON.stringify(guide),
  figure: ({ figure }) => JSON.stringify(figure),
};

/**
 * Vite plugin that serves the compiled content to the extension.
 * A mistake in the content fails the build, with every mistake listed. Edits are picked up in dev.
 * @param language folder of the language
 * @param folder the content folder, with `/` at its end
 */
export function knowledgePlugin(language = 'en', folder = CONTENT_FOLDER): Plugin {
  /** One compilation serves all modules of a build; null when the files may have changed. */
  let compiled: { content: CompiledContent; files: string[] } | null = null;
  let isReported = false;

  function compile() {
    const content = readContent(language, folder);
    const { notes, sources, regions, forbiddenPhrases, context, figure, triage, episode, guide } =
      content;
    const files = [
      sources,
      regions,
      forbiddenPhrases,
      context,
      figure,
      ...notes,
      ...(triage ? [triage] : []),
      ...(episode ? [episode] : []),
      ...(guide ? [guide] : []),
    ];
    return {
      content: compileContent(content, new Date().toISOString().slice(0, 10)),
      files: files.map(({ file }) => folder + file.replace(/^content\//, '')),
    };
  }

  return {
    name: 'backnotes-knowledge',
    buildStart() {
      compiled = null;
      isReported = false;
    },
    watchChange() {
      compiled = null;
    },
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : undefined;
    },
    load(id) {
      if (!id.startsWith(RESOLVED)) return;
      const code = MODULES[id.slice(RESOLVED.length)];
      if (!code) this.error(`there is no module ${id.slice(1)}; see content/virtual-modules.d.ts`);

      compiled ??= compile();
      for (const file of compiled.files) this.addWatchFile(file);
      const errors = compiled.content.mistakes.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) {
        const again = isReported;
        isReported = true;
        this.error(
          again
            ? 'The content has mistakes; they are listed once.'
            : `The content has mistakes:\n${errors.map(mistakeText).join('\n')}`,
        );
      }
      return `export default ${code(compiled.content)};`;
    },
    // A note that is added or taken away is in no watched file yet.
    configureServer({ watcher, moduleGraph }) {
      watcher.add(folder);
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        compiled = null;
        for (const name of Object.keys(MODULES)) {
          const module = moduleGraph.getModuleById(RESOLVED + name);
          if (module) moduleGraph.invalidateModule(module);
        }
      });
    },
  };
}
