import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Mistake } from './mistake.ts';

/** A YAML text as plain data, with the line of every value. */
export interface YamlLines {
  value: unknown;
  /** Line of the key or item at this path, or of the nearest one above it that exists. */
  lineOf(path: readonly (string | number)[]): number;
  mistakes: Mistake[];
}

/**
 * Parses YAML and keeps its line numbers.
 * @param firstLine line of the file on which `text` begins, counted from 1
 */
export function yamlLines(file: string, text: string, firstLine = 1): YamlLines {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;

  const mistakes = document.errors.map(
    (error): Mistake => ({
      file,
      line: lineAt(error.pos[0]),
      message: `this is not valid YAML: ${error.message}`,
      severity: 'error',
    }),
  );

  function lineOf(path: readonly (string | number)[]): number {
    let node: unknown = document.contents;
    let offset = 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
        if (!pair) break;
        offset = (pair.key as Node).range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number') {
        node = node.items[step];
        if (!node) break;
        offset = (node as Node).range?.[0] ?? offset;
      } else {
        break;
      }
    }
    return lineAt(offset);
  }

  return { value: mistakes.length > 0 ? null : document.toJS(), lineOf, mistakes };
}
