/**
 * Draws each feed of `../shared/data/feeds` in `<aw-related-stories>` in Chromium, as a page of a
 * reader would, and prints how many stories were drawn, and how many with a title, a link, a time.
 * What is drawn is what the feed's reader gives in Node: each story once, its words and no markup.
 */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {ArticleError, readStories} from 'article-widgets/readers.js';
import {withBrowser} from '../runner/page.mjs';
import {openSite} from '../runner/site.mjs';

const folder = '../shared/data/feeds';
const types = {'.json': 'application/feed+json', '.html': 'text/html'};
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Feeds</title>
  <link rel="icon" href="data:,"><script type="module" src="/dist/article-widgets.js"></script>`;

if (existsSync(folder)) await run();
else console.log(`drawn feeds: left out, there is no ${folder}`);

async function run() {
  const files = readdirSync(folder, {recursive: true}).filter((file) =>
    /\.(xml|rss|atom|html)$|test-data\/.*\.json$/.test(file),
  );
  const paths = new Map(files.map((file, index) => [file, `/feeds/${index}${extname(file)}`]));
  const site = await openSite({'/': page, ...answersOf(paths)});
  const counts = {
    drawn: 0,
    empty: 0,
    refused: 0,
    stories: 0,
    title: 0,
    link: 0,
    time: 0,
    faults: 0,
  };
  try {
    await withBrowser(async (browser) => {
      const tab = await browser.newPage();
      tab.on('pageerror', () => counts.faults++);
      await tab.goto(`${site.address}/`);
      for (const [file, path] of paths)
        count(
          await tab.evaluate(drawFeed, path),
          await expect(file, site.address + path),
          file,
          counts,
        );
    });
  } finally {
    site.close();
  }
  print(counts, files.length);
}

function answersOf(paths) {
  const answers = [...paths].map(([file, path]) => {
    const type = types[extname(file)] ?? 'application/xml';
    return [path, {body: readFileSync(`${folder}/${file}`), headers: {'content-type': type}}];
  });
  return Object.fromEntries(answers);
}

/** Runs in the page. */
async function drawFeed(src) {
  await customElements.whenDefined('aw-related-stories');
  const list = document.createElement('aw-related-stories');
  const outcome = new Promise((resolve) => {
    list.addEventListener('aw-load', () => resolve('drawn'), {once: true});
    list.addEventListener('aw-error', ({error}) => resolve(error.message), {once: true});
  });
  Object.assign(list, {src, allowRepeats: true});
  document.body.append(list);
  const said = await outcome;
  await list.updateComplete;
  const stories = [...list.querySelectorAll('li')].map((story) => ({
    title: story.querySelector('a')?.textContent.trim() ?? '',
    link: story.querySelector('a')?.href ?? '',
    time: story.querySelector('time')?.textContent.trim() ?? '',
    isShown: story.checkVisibility(),
  }));
  const height = list.offsetHeight;
  list.remove();
  return {said, stories, height};
}

/** What the reader gives, or nothing where it refuses the feed. */
async function expect(file, base) {
  try {
    const bytes = new Uint8Array(readFileSync(`${folder}/${file}`));
    return (await readStories(bytes, {format: 'feed', base})).list.stories;
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    return undefined;
  }
}

function count({said, stories, height}, expected, file, counts) {
  if (!stories.length) {
    counts[expected ? 'empty' : 'refused']++;
    assert(!expected?.length, `${file}: expected ${expected?.length} stories, found none: ${said}`);
    assert.equal(height, 0, `${file}: takes ${height} px without a story`);
    return;
  }
  counts.drawn++;
  assert.equal(stories.length, expected?.length, `${file}: not as many stories as were read`);
  for (const [index, {title, link, time}] of stories.entries()) {
    counts.stories++;
    counts.title += Number(title !== '');
    counts.link += Number(/^https?:/.test(link));
    counts.time += Number(time !== '');
    assert.equal(plain(title), plain(expected[index].title), `${file}: title`);
    assert.equal(time !== '', expected[index].published !== undefined, `${file}: time of ${title}`);
    assert(!/^(javascript|data|vbscript):/i.test(link), `${file}: ${link}`);
  }
}

function plain(text) {
  return text.replace(/\s+/g, ' ').trim();
}

function print({drawn, empty, refused, stories, title, link, time, faults}, all) {
  console.log(
    `drawn feeds: ${drawn} of ${all} drawn, ${stories} stories: ${title} with a title, ${link} with a link, ${time} with a time; ${empty} hold no story, ${refused} refused`,
  );
  assert.equal(faults, 0, `${faults} uncaught errors on the page`);
  assert.equal(title, stories, 'a story without a title was drawn');
}
