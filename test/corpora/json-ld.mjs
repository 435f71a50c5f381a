/**
 * Reads the JSON-LD of `../shared/data/json-ld` and prints how many blocks give a story, and how
 * many headlines, authors and dates are as a plain look at the JSON has them. A date is right or
 * absent, nothing but an `ArticleError` is thrown.
 */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {ArticleError, readArticle} from 'article-widgets/readers.js';

const file = '../shared/data/json-ld/blocks.jsonl';
if (existsSync(file)) await run();
else console.log(`json-ld: left out, there is no ${file}`);

async function run() {
  const blocks = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const counts = {read: 0, refused: 0, headline: [0, 0], authors: [0, 0], dates: [0, 0]};
  for (const block of blocks) await readBlock(block, counts);
  console.log(
    `json-ld: ${counts.read} of ${blocks.length} blocks read, ${counts.refused} refused with a named error`,
  );
  for (const part of ['headline', 'authors', 'dates'])
    console.log(`json-ld: ${part} as written ${writeShare(counts[part])}`);
  assert(counts.read / blocks.length > 0.95, 'too few blocks are read');
  assert(counts.headline[0] / counts.headline[1] >= 0.99, 'too few headlines');
  assert(counts.authors[0] / counts.authors[1] >= 0.97, 'too few authors');
}

async function readBlock({raw, page}, counts) {
  try {
    const {article} = await readArticle(raw, {format: 'json-ld'});
    counts.read++;
    compare(article, storyIn(raw), page, counts);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    counts.refused++;
  }
}

/** The story of a block that a strict parser takes once its CDATA marks are off. */
function storyIn(raw) {
  try {
    const data = JSON.parse(raw.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
    return [data, data['@graph']]
      .flat(2)
      .find((node) => node && /Article|Posting/.test(node['@type']));
  } catch {
    return undefined;
  }
}

function compare(article, story, page, counts) {
  if (!story) return;
  const headline = story.headline ?? story.name;
  if (headline) count(counts.headline, plain(headline) === plain(article.headline));
  const names = [story.author ?? []]
    .flat()
    .map(({name}) => name)
    .filter((name) => typeof name === 'string' && name.trim());
  if (names.length)
    count(
      counts.authors,
      names.every((name) => article.authors?.some((author) => plain(author.name) === plain(name))),
    );
  for (const [key, date] of [
    ['datePublished', article.published],
    ['dateModified', article.modified],
  ]) {
    if (!story[key]) continue;
    const isRight = date !== undefined && Date.parse(date) === Date.parse(story[key]);
    assert(date === undefined || isRight, `${page}: ${key} is ${story[key]}, not ${date}`);
    count(counts.dates, isRight);
  }
}

function plain(text) {
  return text.replace(/&\w+;|&#\w+;|[^\p{L}\p{N}]/gu, '');
}

function count(share, isSame) {
  share[0] += Number(isSame);
  share[1]++;
}

function writeShare([same, all]) {
  return `${same} of ${all} (${((100 * same) / all).toFixed(1)} %)`;
}
