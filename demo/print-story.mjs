/** Writes story.json into story.html as the markup of `<aw-article>`; `--check` compares. */
import {readFileSync} from 'node:fs';
import {writeGenerated} from '../scripts/generated.mjs';
import {requireChromium} from '../test/runner/get-chromium.mjs';
import {serve, withBrowser} from '../test/runner/page.mjs';
import {printMarkup} from './print-markup.mjs';

const place = /(<div class="example" data-example="printed">\n)[^]*?(\n {8}<\/div>)/;

requireChromium();
const page = readFileSync('demo/story.html', 'utf8');
if (!place.test(page)) throw new Error('demo/story.html: expected the printed example, found none');
const story = printMarkup(await drawStory(), ' '.repeat(10));
await writeGenerated(
  'demo/story.html',
  page.replace(place, (_, start, end) => start + story + end),
);

async function drawStory() {
  const server = await serve(process.cwd());
  try {
    return await withBrowser(async (browser) => {
      const tab = await browser.newPage();
      await tab.emulateTimezone('UTC'); // A time shows its zone if the reader is in another one.
      await tab.goto(`${server.address}/demo/story.json`);
      await tab.addScriptTag({type: 'module', url: `${server.address}/src/index.ts`});
      return tab.evaluate(takeMarkup);
    });
  } finally {
    await server.close();
  }
}

/** Runs in the page. */
async function takeMarkup() {
  await customElements.whenDefined('aw-article');
  const article = await (await fetch('story.json')).json();
  // A future story is withheld, and an old one shows its age.
  Date.now = () => Date.parse(article.published);
  const story = document.createElement('aw-article');
  const drawn = new Promise((resolve) => story.addEventListener('aw-load', resolve));
  document.documentElement.lang = 'en';
  document.body.replaceChildren(story);
  story.article = article;
  await drawn;
  // Lists ignore such a clock, so the rendered times are correct on any day.
  for (const list of story.querySelectorAll('aw-related-stories')) list.clock = () => 0;
  // Drawn elements may contain elements that draw later.
  for (let count = 0; count !== story.querySelectorAll('*').length;) {
    count = story.querySelectorAll('*').length;
    for (const element of story.querySelectorAll('*')) await element.updateComplete;
  }
  if (story.querySelector('.aw-hold')) throw new Error('the story of the demo is held back');
  for (const button of story.querySelectorAll('button')) button.remove();
  return story.outerHTML;
}
