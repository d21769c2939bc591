import { execFile } from 'node:child_process';
import { access, glob, realpath } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Large texts about other things than backs, as Debian packages install them. */
const TEXTS = [
  {
    name: 'politics and history',
    package: 'anarchism',
    files: '/usr/share/doc/anarchism/html/*.html',
  },
  {
    name: 'databases',
    package: 'postgresql-doc',
    files: '/usr/share/doc/postgresql-doc-*/html/*.html',
  },
  { name: 'programming', package: 'python3-doc', files: '/usr/share/doc/python3.*/html/**/*.html' },
  {
    name: 'computers',
    package: 'debian-reference-en',
    files: '/usr/share/debian-reference/*.en.html',
  },
  {
    name: 'system administration',
    package: 'debian-handbook',
    files: '/usr/share/doc/debian-handbook/html/en-US/*.html',
  },
  {
    name: 'music',
    package: 'lilypond-doc-html',
    files:
      '/usr/share/doc/lilypond/html/Documentation/{notation,learning,essay,music-glossary}/*.html',
  },
] as const;

/** One of the texts, by its pages. */
export interface OtherText {
  name: string;
  package: string;
  /** Absolute paths of HTML files, in order. */
  files: string[];
}

/**
 * Finds the texts, and installs the packages of those that are missing where that can be done
 * (Debian or Ubuntu, as root).
 * @throws Error that says what to install
 */
export async function otherTexts(say: (line: string) => void): Promise<OtherText[]> {
  const missing = [];
  for (const text of TEXTS) if ((await list(text.files)).length === 0) missing.push(text.package);
  if (missing.length > 0) await install(missing, say);
  const texts: OtherText[] = [];
  for (const { name, package: source, files } of TEXTS) {
    const found = await list(files);
    if (found.length === 0) throw new Error(`the package ${source} has no pages at ${files}`);
    texts.push({ name, package: source, files: found });
  }
  return texts;
}

async function list(pattern: string): Promise<string[]> {
  const found = await Array.fromAsync(glob(pattern));
  // Packages link folders to each other; a page is read once.
  return [...new Set(await Promise.all(found.map((file) => realpath(file))))].sort();
}

async function install(packages: readonly string[], say: (line: string) => void): Promise<void> {
  const allowed =
    process.getuid?.() === 0 &&
    (await access('/usr/bin/apt-get').then(
      () => true,
      () => false,
    ));
  if (!allowed) throw new Error(`install these Debian packages first: ${packages.join(', ')}`);
  say(`Installing ${packages.join(', ')}: this takes some minutes, once …`);
  const run = promisify(execFile);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    env,
    maxBuffer: 64 * 1024 * 1024,
  });
}
