/** The regular expressions that readers make while they run, through a checker; those of the sources are checked by `npm run lint`. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {boundedMade} from '../../scripts/expressions/bounded.mjs';
import {findSlow} from '../../scripts/expressions/expressions.mjs';

describe('regular expressions that are made while readers run', () => {
  it('read any text in linear time', async () => {
    const made = await recordMade(readEverything);
    assert.ok(made.size > 20, `${made.size}`);
    const unused = boundedMade.filter(({is}) => ![...made].some((text) => is.test(text)));
    assert.deepEqual(unused, []);
    const open = [...made].filter((text) => !boundedMade.some(({is}) => is.test(text)));
    const faults = [...(await findSlow(open))].map(([text, fault]) => `${text}\n  ${fault}`);
    assert.equal(faults.join('\n'), '');
  });
});

/** The expressions that a function makes with `RegExp`; literals are not made so. */
async function recordMade(run) {
  const made = new Set();
  const own = globalThis.RegExp;
  const record = (expression) => (made.add(String(expression)), expression);
  globalThis.RegExp = new Proxy(own, {
    construct: (target, parts, self) => record(Reflect.construct(target, parts, self)),
    apply: (target, self, parts) => record(Reflect.apply(target, self, parts)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = own;
  }
  return made;
}

const datelines = {
  en: 'LONDON, 3 January 2025, 14 °C — ',
  de: 'BERLIN, 3. Januar 2025 — ',
  fr: 'PARIS, 3 janvier 2025 — ',
  ru: 'МОСКВА, 3 января 2025 — ',
  ar: 'القاهرة، 3 يناير 2025 — ',
  zh: '北京，2025年1月3日 — ',
  hi: 'दिल्ली, 3 जनवरी 2025 — ',
  tr: 'ANKARA, 3 Ocak 2025 — ',
};

/** Reads each case of each format, and a text with a toll in each language. */
async function readEverything() {
  const {readArticle} = await import('../../build/readers/readers.node.js');
  const {readSureFigures} = await import('../../build/prose/read-casualties.js');
  const cases = readdirSync('test/readers', {recursive: true, withFileTypes: true}).filter(
    (entry) =>
      entry.isFile() && !entry.name.endsWith('.expected.json') && /cases/.test(entry.parentPath),
  );
  for (const {parentPath, name} of cases)
    await readArticle(readFileSync(`${parentPath}/${name}`)).catch((error) => {
      if (error.name !== 'ArticleError') throw error;
    });
  for (const [language, start] of Object.entries(datelines)) {
    const text = `The dyke\n\n${start}25 people were killed and 3 Jan 2025 is the day.\n\nMore follows.`;
    await readArticle(text, {format: 'text', language});
    await readSureFigures({headline: '', language, body: [{type: 'paragraph', content: [text]}]});
  }
}
