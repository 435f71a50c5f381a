/** A page with a Lit element as host, on plain node:http. */
import {render} from '@lit-labs/ssr';
import {LitElementRenderer} from '@lit-labs/ssr/lib/lit-element-renderer.js';
import {RenderResultReadable} from '@lit-labs/ssr/lib/render-result-readable.js';
import {html} from 'lit';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {pipeline} from 'node:stream/promises';
import './news-page.js';
import {WordsRenderer} from './words-renderer.js';

const {PORT = 8080} = process.env;
const story = JSON.parse(await readFile(new URL('../story.json', import.meta.url), 'utf8'));
const data = JSON.stringify(story).replaceAll('<', '\\u003c');

const types = {js: 'text/javascript', svg: 'image/svg+xml'};
const folders = {
  dist: new URL('dist/', import.meta.url),
  images: new URL('../images/', import.meta.url),
};

const escape = (text) => text.replace(/[&<]/g, (character) => `&#${character.charCodeAt(0)};`);

function* writePage() {
  yield `<!doctype html>
<html lang="${story.language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escape(story.headline)}</title>
    <script type="application/json" id="story">${data}</script>
    <script type="module" src="/dist/client.js"></script>
  </head>
  <body>`;
  yield* render(html`<news-page defer-hydration .story=${story}></news-page>`, {
    elementRenderers: [WordsRenderer, LitElementRenderer],
  });
  yield '</body></html>\n';
}

async function answer(request, response) {
  const [, folder, name] = request.url.split('/');
  const type = types[name?.split('.').pop()];
  if (request.url === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    await pipeline(new RenderResultReadable(writePage()), response);
  } else if (folder in folders && type) {
    response.setHeader('content-type', type);
    response.end(await readFile(new URL(name, folders[folder])));
  } else response.writeHead(404).end();
}

createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    response.destroy();
  });
}).listen(PORT, 'localhost', () => console.log(`http://localhost:${PORT}/`));
