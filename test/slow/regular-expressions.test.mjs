/** Every regular expression of the sources, and those that readers make while they run, through a checker. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {before, describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {check} from 'recheck';
import ts from 'typescript';
import {bounded, boundedMade} from './bounded-expressions.mjs';

/** Milliseconds for one; the checker gives up then, and the expression needs a reason. */
const timeout = 30_000;

const sources = readdirSync('src', {recursive: true})
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.ts'));

/** The literals of a file, as they are written. */
function findLiterals(file) {
  const found = [];
  const root = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** Calls `work` for each item, as many at a time as there are cores. */
async function forEach(items, work) {
  const rest = [...items];
  const run = async () => {
    while (rest.length) await work(rest.pop());
  };
  await Promise.all(Array.from({length: availableParallelism()}, run));
}

/** Milliseconds of the processor in which an engine reads the text of an attack, where it is not slow. */
const swift = 500;

/** Whether the engine is slow at a text; it is stopped then. The checker's own guesses need this proof. */
function isSlowAt(text, attack) {
  const end = text.lastIndexOf('/');
  const expression = new RegExp(text.slice(1, end), text.slice(end + 1));
  try {
    const start = process.cpuUsage();
    runInNewContext('expression.test(attack)', {expression, attack}, {timeout: 20 * swift});
    return process.cpuUsage(start).user > 1000 * swift;
  } catch {
    return true;
  }
}

/** What the checker has against an expression; nothing where each text is read in linear time. */
async function judge(text) {
  const end = text.lastIndexOf('/');
  // The checker does not know `d`, which changes nothing of what is read.
  const flags = text.slice(end + 1).replace('d', '');
  const verdict = await check(text.slice(1, end), flags, {timeout});
  if (verdict.status === 'safe') return undefined;
  if (verdict.checker === 'fuzz' && verdict.attack && !isSlowAt(text, verdict.attack.string))
    return undefined;
  const attack = verdict.attack ? `, as with ${verdict.attack.pattern.slice(0, 120)}` : '';
  return `${verdict.complexity?.summary ?? 'not judged in time'}${attack}`;
}

function isBounded(file, text) {
  return Object.keys(bounded[file] ?? {}).some((beginning) => text.startsWith(beginning));
}

describe('regular expressions', () => {
  const files = new Map();
  before(() => {
    for (const file of sources)
      for (const text of findLiterals(file)) files.set(text, [...(files.get(text) ?? []), file]);
  });

  it('are found', () => assert.ok(files.size > 800, `${files.size}`));

  it('read any text in linear time, or a text that is short', async () => {
    const faults = [];
    await forEach(files, async ([text, places]) => {
      const open = places.filter((file) => !isBounded(file, text));
      const fault = open.length && (await judge(text));
      if (fault) faults.push(`${open.join(', ')}: ${text}\n  ${fault}`);
    });
    assert.equal(faults.join('\n'), '');
  });

  it('are each needed where a reason excuses them', () => {
    const unused = Object.entries(bounded).flatMap(([file, reasons]) =>
      Object.keys(reasons)
        .filter(
          (beginning) =>
            ![...files].some(
              ([text, places]) => places.includes(file) && text.startsWith(beginning),
            ),
        )
        .map((beginning) => `${file}: ${beginning}`),
    );
    assert.deepEqual(unused, []);
  });
});

describe('regular expressions that are made while readers run', () => {
  it('read any text in linear time', async () => {
    const made = await recordMade(readEverything);
    assert.ok(made.size > 20, `${made.size}`);
    const unused = boundedMade.filter(({is}) => ![...made].some((text) => is.test(text)));
    assert.deepEqual(unused, []);
    const open = [...made].filter((text) => !boundedMade.some(({is}) => is.test(text)));
    const faults = [];
    await forEach(open, async (text) => {
      const fault = await judge(text);
      if (fault) faults.push(`${text}\n  ${fault}`);
    });
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
