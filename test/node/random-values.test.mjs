/** Stories of each format with random values at random places, through all that takes a story. */
import {describeFigure, toHxl, toJsonLd} from 'article-widgets/casualties.js';
import {ArticleError, readArticle, readStories} from 'article-widgets/readers.js';
import {embedSnippet, renderArticle, toNewsArticle} from 'article-widgets/server.js';
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {createRandom} from '../runner/grow-story.mjs';

/** Stories that are made of each case. */
const rounds = 12;
/** Milliseconds that one may take; the machine does other things too. */
const longest = 2000;

const now = new Date('2025-03-10T12:00:00Z');

const values = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  0.1,
  1e21,
  Number.MAX_SAFE_INTEGER,
  '',
  ' ',
  '0',
  'a'.repeat(300),
  '\ud800',
  '\u202e\u0000\ufeff',
  '__proto__',
  'javascript:alert(1)',
  '//',
  '#',
  'http://[',
  '2025-02-31',
  '-000001-01-01T00:00Z',
  'en-x-a-a-a',
  '<b>',
  ']]>',
  [],
  [[]],
  [null],
  {},
  {type: 'paragraph'},
  {type: 'link', url: '#'},
  {kind: 'range', min: 9, max: 1},
  {constructor: 1, toString: 2, valueOf: 3},
  {length: -1},
];

const pick = (items, random) => items[Math.floor(random() * items.length)];

/** Every object and list of data. */
function holdersOf(data) {
  const found = [];
  const open = [data];
  while (open.length) {
    const next = open.pop();
    if (typeof next !== 'object' || !next) continue;
    found.push(next);
    open.push(...Object.values(next));
  }
  return found;
}

/** Puts a value at a place, takes one away, or brings one from elsewhere. */
function changeData(data, random) {
  const holders = holdersOf(data);
  for (let count = 1 + Math.floor(random() * 3); count; count -= 1) {
    const holder = pick(holders, random);
    const keys = Object.keys(holder);
    const key = keys.length && random() < 0.9 ? pick(keys, random) : 'added';
    const other = random() < 0.3 ? structuredClone(pick(holders, random)) : pick(values, random);
    if (random() < 0.1) delete holder[key];
    else holder[key] = other;
  }
}

/** Cuts, repeats and replaces parts of a text. */
function changeText(text, random) {
  let changed = text;
  for (let count = 1 + Math.floor(random() * 3); count; count -= 1) {
    const from = Math.floor(random() * changed.length);
    const to = Math.min(changed.length, from + Math.floor(random() * 40));
    const part = pick(
      ['', changed.slice(from, to).repeat(3), JSON.stringify(pick(values, random))],
      random,
    );
    changed = changed.slice(0, from) + part + changed.slice(to);
  }
  return changed;
}

function change(text, random) {
  try {
    const data = JSON.parse(text);
    if (typeof data !== 'object' || !data) return changeText(text, random);
    changeData(data, random);
    return data;
  } catch {
    return changeText(text, random);
  }
}

/** What a reader makes of an input; nothing where it refuses it by name. */
async function read(input) {
  await readStories(input, {now}).catch(refuse);
  return (await readArticle(input, {now}).catch(refuse))?.article;
}

function refuse(error) {
  if (!(error instanceof ArticleError)) throw error;
}

/** A function of the package may refuse what it is given, by an `ArticleError` alone. */
function attempt(work) {
  try {
    work();
  } catch (error) {
    refuse(error);
  }
}

/** What should be a list: whatever is there, but nothing. */
const listOf = (value) => [value ?? []].flat();

/** All that takes a story: one that is sound, and one that nobody has checked. */
function useStory(article) {
  attempt(() => renderArticle(article, {now, jsonLd: true}));
  attempt(() => embedSnippet(article, {kind: 'data', base: 'https://cdn.example/', now}));
  attempt(() => toNewsArticle(article, now));
  for (const report of listOf(article.casualties)) {
    attempt(() => toJsonLd(report));
    attempt(() => toHxl(report));
    for (const figure of listOf(report?.figures)) attempt(() => describeFigure(figure, 'en'));
  }
}

const cases = readdirSync('test/readers', {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile() && /cases$/.test(entry.parentPath ?? entry.path))
  .map(({parentPath, path, name}) => `${parentPath ?? path}/${name}`.replaceAll('\\', '/'))
  .filter((name) => !name.endsWith('.expected.json'))
  .concat('test/slow/growth/article.json', 'test/slow/growth/message.eml');

const folders = Map.groupBy
  ? Map.groupBy(cases, (name) => name.replace(/\/[^/]*$/, ''))
  : cases.reduce((all, name) => {
      const folder = name.replace(/\/[^/]*$/, '');
      return all.set(folder, [...(all.get(folder) ?? []), name]);
    }, new Map());

describe('a story with random values in random places', () => {
  it('is tried in every format', () => assert.ok(folders.size > 16, [...folders.keys()].join()));

  for (const [folder, names] of folders)
    it(`throws only an ArticleError, and takes little time: ${folder}`, async () => {
      for (const name of names) {
        const text = readFileSync(name, 'utf8');
        for (let seed = 1; seed <= rounds; seed += 1) {
          const input = change(text, createRandom(seed));
          const start = process.cpuUsage();
          const told = () => `${name}, seed ${seed}: ${JSON.stringify(input).slice(0, 2000)}`;
          try {
            const article = await read(input);
            if (article) useStory(article);
            if (typeof input === 'object') useStory(input);
          } catch (cause) {
            throw new Error(`${cause.stack}\n${told()}`, {cause});
          }
          const {user} = process.cpuUsage(start);
          assert.ok(user < longest * 1000, `${user / 1000} ms: ${told()}`);
        }
      }
    });
});
