import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileContent } from '../../../content/build/compile-content.ts';
import { readContent } from '../../../content/build/read-content.ts';
import type { BenchLab } from '../bench-lab.ts';
import type { Figure } from '../figure.ts';

/** What the built extension weighs: each script, page and style sheet, and what the knowledge takes of the content script. */
export async function bundle(lab: BenchLab): Promise<Figure[]> {
  const files = (await readdir(lab.extension, { recursive: true })).filter((file) =>
    ['.js', '.css', '.html'].includes(extname(file)),
  );
  const figures: Figure[] = [];
  for (const file of files.toSorted()) {
    const text = await readFile(join(lab.extension, file));
    // The hash in a chunk's name changes with every build.
    figures.push(
      size(`bundle/${file.replaceAll('\\', '/').replace(/-[\w-]{8}(?=\.\w+$)/, '')}`, text),
    );
  }
  const { knowledge, lexicon } = compileContent(
    readContent(),
    new Date().toISOString().slice(0, 10),
  );
  return [
    ...figures,
    size('bundle/part/notes-json', JSON.stringify(knowledge)),
    size('bundle/part/lexicon-gate', `${lexicon.gate.stems}${lexicon.gate.rest}`),
    size(
      'bundle/part/lexicon-candidates',
      `${lexicon.candidates.words}${lexicon.candidates.exact}`,
    ),
    size('bundle/part/lexicon-data', lexicon.data),
  ];
}

function size(figure: string, content: string | Uint8Array): Figure {
  const bytes = Buffer.from(content);
  return {
    figure,
    value: bytes.length,
    unit: 'bytes',
    against: figure.includes('/part/') ? 'the content of this checkout' : 'the built extension',
    detail: { gzip: gzipSync(bytes).length },
  };
}
