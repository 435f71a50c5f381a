/** Stories in an editor's text, in TinyMCE: what is kept is published, and must be whole there. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {embedSnippet} from '../../dist/server/server.js';
import {launchBrowser} from '../runner/launch-browser.mjs';
import {openSite} from '../runner/site.mjs';
import {article, data, pageOf, tag, words} from '../runner/story.mjs';
import {until, visit} from '../runner/visit.mjs';

const printed = embedSnippet(article, {kind: 'element', base: '/dist/'});

/** Stories as they stand in a text; editors take the script and the style sheet out. */
const stories = {
  'written by hand': words,
  'printed by a server': printed.slice(printed.indexOf('<aw-article'), printed.indexOf('<script')),
  'with data in a script': data,
  'with an address': '<aw-article src="/story.json"></aw-article>',
};

let site, browser;
before(async () => {
  site = await openSite({'/story.json': JSON.stringify(article)});
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  site.close();
});

let count = 0;
function open(body, head) {
  const path = `/page-${++count}.html`;
  site.answers[path] = pageOf(body, head);
  return visit(browser, site.address + path);
}

/** Opens the text in TinyMCE, adds words to its first paragraph, and returns what the editor keeps. */
async function edit(inline) {
  const tags = ['article', 'article-body', 'casualty-card', 'related-stories', 'weather-dateline'];
  const names = tags.map((name) => `aw-${name}`);
  const kept = [...names, 'time', 'data', 'bdi'].map((name) => `${name}[*]`);
  const [editor] = await globalThis.tinymce.init({
    selector: '#text',
    inline,
    custom_elements: names.join(),
    extended_valid_elements: [...kept, 'script[type]'].join(),
    promotion: false,
  });
  const body = editor.getBody();
  // A story that the page draws is there before it is edited.
  while (inline && !body.querySelector('aw-article-body p'))
    await new Promise(requestAnimationFrame);
  const paragraph = body.querySelector('aw-article-body p');
  if (paragraph) {
    editor.selection.setCursorLocation(paragraph, paragraph.childNodes.length);
    editor.insertContent(' Added.');
  }
  return {content: editor.getContent(), isTyped: Boolean(paragraph)};
}

const isWhole = () =>
  document.querySelector('aw-article')?.matches(':state(ready)') &&
  document.querySelectorAll('h1').length === 1 &&
  document.querySelectorAll('aw-article-body > p').length === 1 &&
  document.querySelectorAll('aw-casualty-card').length === 1 &&
  document.querySelector('aw-casualty-card').textContent.includes('3');

const places = {'a frame': false, 'a page that has the script': true};

for (const [place, inline] of Object.entries(places))
  describe(`a story in TinyMCE, in ${place}`, () => {
    for (const [name, story] of Object.entries(stories))
      it(`is complete after it is published: ${name}`, async () => {
        const editor = file('tinymce/tinymce.js');
        const desk = await open(`<div id="text">${story}</div>${inline ? tag : ''}`, editor);
        const {content, isTyped} = await desk.page.evaluate(edit, inline);
        const published = await open(content + tag);
        await until(published.page, isWhole);
        // Data come again from their address.
        if (isTyped && !story.includes('src='))
          assert.match(await published.page.$eval('aw-article', (one) => one.textContent), /Added/);
        assert.deepEqual([desk.errors, published.errors], [[], []]);
        await Promise.all([desk.page.close(), published.page.close()]);
      });
  });

function file(path) {
  return `<script src="/node_modules/${path}"></script>`;
}
