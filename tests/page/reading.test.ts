import { expect, test } from 'vitest';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./reading-fixture.ts');

const openPage = useModulePage('tests/page/reading-fixture.ts');

/** Reads a page and gives `note:text` of what it found. */
async function read(html: string): Promise<string[]> {
  const page = await openPage(html);
  const terms = await page.evaluate(() => bundle.terms(bundle.setUp()));
  await page.close();
  return terms;
}

test('a form may run across inline elements, a br is a space, a block ends it', async () => {
  expect(
    await read(`
      <p>A herniated <b>disc</b>, a <em>slip<i>ped</i></em> disc, sore<br>back.</p>
      <p>myofascial</p><p>pain</p>
      <ul><li>cauda</li><li>equina</li></ul>
      <table><tr><td>back</td><td>pain</td></tr></table>`),
  ).toEqual([
    'herniated-disc:herniated disc',
    'herniated-disc:slipped disc',
    'low-back-pain:sore back',
  ]);
});

test('inline blocks flow, blocks by style do not, whatever their tag', async () => {
  expect(
    await read(`
      <p>A herniated <span style="display:inline-block">disc</span>.</p>
      <p>Sciatica <span style="display:block">nerve</span></p>
      <div style="display:flex"><span>back</span><span>pain</span></div>
      <p>back <span style="display:contents">pain</span></p>`),
  ).toEqual(['herniated-disc:herniated disc', 'sciatica:Sciatica', 'low-back-pain:back pain']);
});

test('minified pages, where blocks touch without a space', async () => {
  expect(
    await read(
      '<h1>Causes</h1><p>Sciatica is common.</p><h2>More</h2><div>x</div><p>Back pain too</p>',
    ),
  ).toEqual(['sciatica:Sciatica', 'low-back-pain:Back pain']);
});

test('offsets lead back to the words', async () => {
  const page = await openPage(`<!doctype html><html lang="en"><head><title>t</title></head><body>
    <script>var a = "back pain";</script><!-- sciatica --><style>p { color: red }</style>
    <p>First <b>back</b>\n   pain, then<br>sci&shy;atica and a her<i>niat</i>ed disk.</p></body></html>`);
  const words = await page.evaluate(() => bundle.wordsByOffset(bundle.setUp()));
  expect(words).toEqual(['back\n   pain', 'sci\u00adatica', 'herniated disk']);
  await page.close();
});

test('words that are hyphenated by hand, alone in their block', async () => {
  expect(
    await read('<p>Sci&shy;at&shy;i&shy;ca hurts.</p><p>A her&shy;ni&shy;ated disc.</p>'),
  ).toEqual(['sciatica:Sci\u00adat\u00adi\u00adca', 'herniated-disc:her\u00adni\u00adated disc']);
});

test('never in code, fields, editable regions, scripts, svg or attributes', async () => {
  expect(
    await read(`
      <p>back pain</p>
      <code>sciatica</code><pre>sciatica</pre><kbd>sciatica</kbd><samp>sciatica</samp>
      <textarea>sciatica</textarea><input value="sciatica"><select><option>sciatica</option></select>
      <div contenteditable>sciatica <p>sciatica</p></div>
      <noscript>sciatica</noscript><template><p>sciatica</p></template>
      <svg><text>sciatica</text></svg><math><mtext>sciatica</mtext></math>
      <pre><code><span>sciatica</span></code></pre>
      <p title="sciatica"><img alt="sciatica"> back <code>x</code> pain</p>`),
  ).toEqual(['low-back-pain:back pain']);
});

test('only English: by the nearest lang, or by the words', async () => {
  expect(
    await read(`
      <p>back pain</p><p lang="de">back pain</p><p lang="de">Wort <q lang="en-GB">sciatica</q></p>
      <div lang="fr"><p>sciatica</p><div lang="en"><p>spinal stenosis</p></div></div>`),
  ).toEqual(['low-back-pain:back pain', 'spinal-stenosis:spinal stenosis']);
  expect(
    await read(
      `<!doctype html><html><body><p>Der Patient hat eine Lumbago und die Schmerzen sind stark, aber
       das ist nicht schlimm und es wird mit der Zeit besser. Sciatica ist auch ein Wort für den Schmerz.</p></body></html>`,
    ),
  ).toEqual([]);
  expect(
    await read(
      `<!doctype html><html><body><p>The patient has sciatica and it is getting better with time.</p></body></html>`,
    ),
  ).toEqual(['sciatica:sciatica']);
});

test('English by any name, and a language that is not known is told by the words', async () => {
  const names = ['en', 'en-GB', 'en_US', 'eng', 'english', ' EN ', 'und', 'mul', ''];
  const others = ['de', 'de_DE', 'enm', 'enf-x', 'zxx'];
  const html = [...names, ...others].map(
    (name) => `<p lang="${name}">The patient has sciatica and it is getting better.</p>`,
  );
  const found = await read(`<!doctype html><html lang="de"><body>${html.join('')}`);
  expect(found).toEqual(names.map(() => 'sciatica:sciatica'));
});

test('open shadow roots, nested ones too', async () => {
  const page = await openPage('<div id="host"></div>');
  const terms = await page.evaluate(() => {
    const host = document.querySelector('#host');
    const outer = host?.attachShadow({ mode: 'open' });
    const inner = document.createElement('my-card');
    outer?.append('Back pain ', inner);
    const p = document.createElement('p');
    p.textContent = 'and sciatica';
    inner.attachShadow({ mode: 'open' }).append(p);
    return bundle.terms(bundle.setUp());
  });
  expect(terms.sort()).toEqual(['low-back-pain:Back pain', 'sciatica:sciatica']);
  await page.close();
});

test('added, changed and removed text is followed', async () => {
  const page = await openPage('<p id="a">Nothing here.</p><div id="list"></div>');
  const steps = await page.evaluate(async () => {
    const probe = bundle.setUp();
    const seen: string[][] = [await bundle.terms(probe)];
    const look = async () => seen.push(await bundle.terms(probe));
    const a = document.querySelector('#a');
    const list = document.querySelector('#list');
    const text = a?.firstChild;
    if (!a || !list || !(text instanceof Text)) throw new Error('no page');
    const turn = () => new Promise((resolve) => setTimeout(resolve));
    text.data = 'Now back pain is here.';
    await turn();
    await look();
    const item = document.createElement('p');
    item.append('Sciatica, ', document.createElement('b'));
    list.append(item);
    await turn();
    await look();
    item.querySelector('b')?.append('spinal stenosis');
    await turn();
    await look();
    text.data = 'Gone.';
    await turn();
    await look();
    list.replaceChildren();
    await turn();
    await look();
    return { seen, counts: probe.counts };
  });
  expect(steps.seen).toEqual([
    [],
    ['low-back-pain:back pain'],
    ['low-back-pain:back pain', 'sciatica:Sciatica'],
    ['low-back-pain:back pain', 'sciatica:Sciatica', 'spinal-stenosis:spinal stenosis'],
    ['sciatica:Sciatica', 'spinal-stenosis:spinal stenosis'],
    [],
  ]);
  expect(steps.counts.added).toBe(steps.counts.removed);
  await page.close();
});

test('what a removal joins or takes along is followed, in the body itself too', async () => {
  const page = await openPage(
    '<p>Sciatica, and more.</p>A herniated <button>x</button> <em>disc</em><section>Other words.</section><i>lumbago</i>',
  );
  const steps = await page.evaluate(async () => {
    const probe = bundle.setUp();
    const seen = [await bundle.terms(probe)];
    for (const name of ['button', 'i', 'section']) {
      document.querySelector(name)?.remove();
      await new Promise((resolve) => setTimeout(resolve));
      seen.push(await bundle.terms(probe));
    }
    return seen;
  });
  expect(steps.map((terms) => terms.map((term) => term.replace(/^[^:]*:/, '')))).toEqual([
    ['Sciatica', 'herniated', 'disc', 'lumbago'],
    ['Sciatica', 'herniated  disc', 'lumbago'],
    ['Sciatica', 'herniated  disc'],
    ['Sciatica', 'herniated  disc'],
  ]);
  await page.close();
});

test('ending it reports every mention as removed, and nothing after', async () => {
  const page = await openPage('<p>back pain, sciatica</p>');
  const result = await page.evaluate(async () => {
    const probe = bundle.setUp();
    await bundle.terms(probe);
    probe.abort.abort();
    const p = document.createElement('p');
    p.textContent = 'spinal stenosis';
    document.body.append(p);
    await new Promise((resolve) => setTimeout(resolve, 400));
    return { counts: probe.counts, left: probe.reader.mentions().length };
  });
  expect(result).toEqual({ counts: { added: 2, removed: 2 }, left: 0 });
  await page.close();
});
