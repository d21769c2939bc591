import { expect, test } from 'vitest';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./reading-fixture.ts');

const openPage = useModulePage('tests/page/reading-fixture.ts');

test('a mention stays the same while its block grows, so that its card stays', async () => {
  const page = await openPage('<p>Sciatica hurts.</p>');
  const result = await page.evaluate(async () => {
    const probe = bundle.setUp();
    await bundle.terms(probe);
    const [before] = probe.reader.mentions();
    document.querySelector('p')?.append(' And lumbago.');
    await new Promise((resolve) => setTimeout(resolve));
    const terms = await bundle.terms(probe);
    return { terms, isSame: probe.reader.mentions()[0] === before, counts: probe.counts };
  });
  expect(result).toEqual({
    terms: ['sciatica:Sciatica', 'low-back-pain:lumbago'],
    isSame: true,
    counts: { added: 2, removed: 0 },
  });
  await page.close();
});

test('a name is found whose words come one by one, each in an element', async () => {
  const page = await openPage('<p>Sciatica hurts.</p><p id="answer"></p>');
  const terms = await page.evaluate(async () => {
    const probe = bundle.setUp();
    await bundle.terms(probe);
    for (const word of ['You ', 'may ', 'have ', 'back ', 'pain ', 'now.']) {
      const span = document.createElement('span');
      span.append(word);
      document.querySelector('#answer')?.append(span);
      await new Promise((resolve) => setTimeout(resolve));
      await bundle.terms(probe);
    }
    return bundle.terms(probe);
  });
  expect(terms).toEqual(['sciatica:Sciatica', 'low-back-pain:back pain']);
  await page.close();
});

test('a block that comes in amid a name ends it', async () => {
  const page = await openPage('<p>Of back pain, and sciatica.</p>');
  const terms = await page.evaluate(async () => {
    const probe = bundle.setUp();
    await bundle.terms(probe);
    const text = document.querySelector('p')?.firstChild;
    if (text instanceof Text) text.splitText('Of back'.length);
    await bundle.terms(probe);
    await new Promise((resolve) => setTimeout(resolve));
    await bundle.terms(probe);
    document.querySelector('p')?.firstChild?.after(document.createElement('div'));
    await new Promise((resolve) => setTimeout(resolve));
    return bundle.terms(probe);
  });
  expect(terms).toEqual(['sciatica:sciatica']);
  await page.close();
});

test('terms are found that come first in their blocks, where blocks touch', async () => {
  const page = await openPage('<p>Lumbago.</p><ul><li>walks</li></ul><main></main>');
  const terms = await page.evaluate(async () => {
    const probe = bundle.setUp();
    await bundle.terms(probe);
    const item = document.createElement('li');
    item.append('sciatica');
    document.querySelector('ul')?.append(item);
    const comment = document.createElement('article');
    comment.innerHTML =
      '<b>2h ago</b><p>spinal stenosis, and I cannot sleep for it. What do you do?</p>';
    document.querySelector('main')?.append(comment);
    await new Promise((resolve) => setTimeout(resolve));
    return bundle.terms(probe);
  });
  const texts = terms.map((term) => term.replace(/^[^:]*:/, ''));
  expect(texts).toEqual(['Lumbago', 'sciatica', 'spinal stenosis']);
  await page.close();
});

test('terms are found that come behind a br, a heading, a comment, or in a div that is no block', async () => {
  const page = await openPage(
    `<h1>Lumbago</h1><div>Hello<br><i>x</i></div><div><h2>Causes</h2><i>x</i></div><div><!--v-if--><i>x</i></div>
     <div><span>Hello<br><i>x</i></span></div><div><div style="display:contents"><i>x</i></div></div>
     <div>Hello<br><b></b>pain</div><div><span style="display:block">Hello</span><i>x</i></div>`,
  );
  const terms = await page.evaluate(async () => {
    const probe = bundle.setUp();
    await bundle.terms(probe);
    for (const i of document.querySelectorAll('i')) i.replaceWith('sciatica');
    const word = document.createElement('span');
    word.append('back ');
    document.querySelector('b')?.before(word);
    await new Promise((resolve) => setTimeout(resolve));
    return bundle.terms(probe);
  });
  const texts = terms.map((term) => term.replace(/^[^:]*:/, ''));
  expect(texts).toEqual(['Lumbago', ...Array(5).fill('sciatica'), 'back pain', 'sciatica']);
  await page.close();
});

test('a list that drops its oldest rows, and writes others anew, keeps no mark on other words', async () => {
  const page = await openPage('<p id="old">Sciatica</p><main></main>');
  const seen = await page.evaluate(async () => {
    const probe = bundle.setUp();
    const steps = [await bundle.terms(probe)];
    const step = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      steps.push(await bundle.terms(probe));
    };
    const row = document.createElement('p');
    row.append('Lumbago hurts');
    document.querySelector('main')?.append(row);
    await step();
    document.querySelector('#old')?.remove();
    await step();
    if (row.firstChild instanceof Text) row.firstChild.data = 'Dinner at eight';
    await step();
    return steps.map((terms) => terms.map((term) => term.replace(/^[^:]*:/, '')));
  });
  expect(seen).toEqual([['Sciatica'], ['Sciatica', 'Lumbago'], ['Lumbago'], []]);
  await page.close();
});

test('words that are shown in the line, or put in a block, are marked once', async () => {
  const page = await openPage(
    `<p>Lumbago <i>…</i><span style="display:none">and sciatica</span></p><p id="b">Lumbago <b>sciatica</b></p>`,
  );
  const seen = await page.evaluate(async () => {
    const probe = bundle.setUp();
    const steps = [await bundle.terms(probe)];
    document.querySelector('span')?.removeAttribute('style');
    document.querySelector('i')?.remove();
    const b = document.querySelector('b');
    if (b) b.style.display = 'block';
    b?.append(' hurts');
    await new Promise((resolve) => setTimeout(resolve));
    steps.push(await bundle.terms(probe));
    return steps.map((terms) => terms.map((term) => term.replace(/^[^:]*:/, '')));
  });
  const once = ['Lumbago', 'sciatica', 'Lumbago', 'sciatica'];
  expect(seen).toEqual([once, once]);
  await page.close();
});

test('text that can be written in loses its marks, and has them back', async () => {
  const page = await openPage('<p>Lumbago.</p><p id="a">Sciatica and a <b>slipped disc</b>.</p>');
  const seen = await page.evaluate(async () => {
    const probe = bundle.setUp();
    const texts = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      return (await bundle.terms(probe)).map((term) => term.replace(/^[^:]*:/, ''));
    };
    const a = document.querySelector<HTMLElement>('#a');
    const text = a?.firstChild;
    if (!a || !(text instanceof Text)) throw new Error('no page');
    const steps = [await texts()];
    a.contentEditable = 'true';
    steps.push(await texts());
    text.insertData(0, 'Writing: ');
    steps.push(await texts());
    a.removeAttribute('contenteditable');
    steps.push(await texts());
    document.designMode = 'on';
    text.insertData(0, 'More: ');
    steps.push(await texts());
    return steps;
  });
  const all = ['Lumbago', 'Sciatica', 'slipped disc'];
  expect(seen).toEqual([all, ['Lumbago'], ['Lumbago'], all, []]);
  await page.close();
});

test('a component that gets its tree late, and one that goes and comes back, are read', async () => {
  const page = await openPage('<p>Lumbago.</p><main></main>');
  const seen = await page.evaluate(async () => {
    const probe = bundle.setUp();
    const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
    const texts = () => probe.reader.mentions().map(({ text }) => text);
    const main = document.querySelector('main');
    const part = document.createElement('x-part');
    // Those that stand in the page when it is read have been asked again by then.
    await pause(3500);
    main?.append(part);
    await pause(500);
    part.attachShadow({ mode: 'open' }).innerHTML = '<p>Sciatica.</p>';
    await pause(2500);
    const steps = [texts()];
    part.remove();
    await pause(500);
    steps.push(texts());
    main?.append(part);
    await pause(500);
    return [...steps, texts()];
  });
  expect(seen).toEqual([['Lumbago', 'Sciatica'], ['Lumbago'], ['Lumbago', 'Sciatica']]);
  await page.close();
});

test('an inline element that is emptied takes its words along', async () => {
  const page = await openPage(
    '<p>Lumbago, <b>sciatica</b> and spinal <i>canal</i> stenosis of the lower <u>back</u></p>',
  );
  const seen = await page.evaluate(async () => {
    const probe = bundle.setUp();
    const steps = [await bundle.terms(probe)];
    for (const name of ['b', 'i', 'u']) document.querySelector(name)?.replaceChildren();
    await new Promise((resolve) => setTimeout(resolve));
    steps.push(await bundle.terms(probe));
    return { steps, counts: probe.counts };
  });
  const texts = seen.steps.map((terms) => terms.map((term) => term.replace(/^[^:]*:/, '')));
  expect(texts).toEqual([
    ['Lumbago', 'sciatica', 'spinal canal stenosis', 'lower back'],
    ['Lumbago', 'spinal  stenosis'],
  ]);
  // What is painted is what was told, so nothing may stay that nobody can see.
  expect(seen.counts.added - seen.counts.removed).toBe(2);
  await page.close();
});

test('text whose language is told later is read then, and left where it is another', async () => {
  const page = await openPage(
    '<!doctype html><html lang="de"><body><p>Sciatica hurts.</p><p lang="en">Lumbago.</p></body></html>',
  );
  const seen = await page.evaluate(async () => {
    const probe = bundle.setUp();
    const steps = [await bundle.terms(probe)];
    for (const language of ['en', 'fr']) {
      document.documentElement.lang = language;
      await new Promise((resolve) => setTimeout(resolve));
      steps.push(await bundle.terms(probe));
    }
    return steps.map((terms) => terms.map((term) => term.replace(/^[^:]*:/, '')));
  });
  expect(seen).toEqual([['Lumbago'], ['Sciatica', 'Lumbago'], ['Lumbago']]);
  await page.close();
});
