/**
 * Reads the feeds of `../shared/data/feeds` and prints how many give a list of stories. Nothing but
 * an `ArticleError` is thrown, no address is unsafe, each date is one. Where a parser's own
 * expectations stand beside its feeds, title, link and date are compared with them.
 */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {ArticleError, readStories} from 'article-widgets/readers.js';

const folder = '../shared/data/feeds';
if (existsSync(folder)) await run();
else console.log(`feeds: left out, there is no ${folder}`);

async function run() {
  const files = readdirSync(folder, {recursive: true}).filter((file) =>
    /\.(xml|rss|atom|html)$|test-data\/.*\.json$/.test(file),
  );
  const counts = {read: 0, refused: 0, stories: 0, title: [0, 0], link: [0, 0], date: [0, 0]};
  for (const file of files) await readFeed(file, counts);
  console.log(
    `feeds: ${counts.read} of ${files.length} read, ${counts.stories} stories; ${counts.refused} refused with a named error`,
  );
  for (const part of ['title', 'link', 'date'])
    console.log(`feeds: ${part} as expected ${writeShare(counts[part])}`);
  assert(counts.read / files.length > 0.9, 'too few feeds are read');
  for (const part of ['title', 'link', 'date'])
    assert(counts[part][0] / counts[part][1] > 0.95, `too few of ${part}`);
}

async function readFeed(file, counts) {
  try {
    const {list} = await readStories(new Uint8Array(readFileSync(`${folder}/${file}`)), {
      format: 'feed',
    });
    counts.read++;
    counts.stories += list.stories.length;
    for (const story of list.stories) checkStory(story, file);
    compare(list.stories, expectationsOf(file), counts);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    counts.refused++;
  }
}

function checkStory({url, title, image, published}, file) {
  assert(title, `${file}: a story without a title`);
  for (const address of [url, image?.url ?? ''])
    assert(!/^\s*(javascript|data|vbscript):/i.test(address), `${file}: ${address}`);
  assert(published === undefined || !Number.isNaN(Date.parse(published)), `${file}: ${published}`);
}

/** What the suite that a feed is of expects of its items: only what it says plainly. */
function expectationsOf(file) {
  const beside = `${folder}/${file.replace('/input/', '/output/').replace(/\.\w+$/, '.json')}`;
  if (!/rss-parser|feedsmith/.test(file) || !existsSync(beside)) return [];
  const expected = JSON.parse(readFileSync(beside, 'utf8'));
  return expected.feed?.items ?? expected.items ?? expected.entries ?? [];
}

function compare(stories, items, counts) {
  if (stories.length !== items.length) return;
  for (const [index, item] of items.entries()) {
    const story = stories[index];
    const title = item.title?.value ?? item.title;
    const link = item.link ?? item.links?.find(({rel = 'alternate'}) => rel === 'alternate')?.href;
    const date = item.isoDate ?? item.pubDate ?? item.published ?? item.updated;
    if (typeof title === 'string') count(counts.title, plain(title) === plain(story.title));
    if (link) count(counts.link, story.url.endsWith(link.trim()));
    if (!Number.isNaN(Date.parse(date)))
      count(counts.date, Date.parse(story.published) === Date.parse(date));
  }
}

function plain(text) {
  return text.replace(/<[^>]*>|&\w+;|&#\w+;|[^\p{L}\p{N}]/gu, '');
}

function count(share, isSame) {
  share[0] += Number(isSame);
  share[1]++;
}

function writeShare([same, all]) {
  return `${same} of ${all} (${((100 * same) / all).toFixed(1)} %)`;
}
