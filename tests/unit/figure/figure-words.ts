import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFigure } from '../../../content/build/compile-figure.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The text of content/en/figure.yaml. */
export const FIGURE_YAML = readFileSync(join(ROOT, 'content/en/figure.yaml'), 'utf8');

/** content/en/figure.yaml, compiled. */
export const FIGURE = compileFigure({ file: 'content/en/figure.yaml', text: FIGURE_YAML }, 'en');
