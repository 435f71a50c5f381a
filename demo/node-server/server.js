/** A news site on plain node:http: a story as a page, as a stream, and by oEmbed. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {
  discoveryLink,
  oEmbedHandler,
  renderArticle,
  renderArticleStream,
} from 'article-widgets/server.js';

const {PORT = 8080} = process.env;
const origin = process.env.ORIGIN ?? `http://localhost:${PORT}`;

const stories = new Map([
  ['/idlib', JSON.parse(await readFile(new URL('../story.json', import.meta.url), 'utf8'))],
]);

/** Folders that are served unchanged. */
const folders = {
  '/article-widgets/': new URL('.', import.meta.resolve('article-widgets/article-widgets.js')),
  '/images/': new URL('../images/', import.meta.url),
};

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

// No nonce is needed: there are no inline scripts and styles.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

// A story's frame on another site has another origin.
const shared = {'access-control-allow-origin': '*'};

const answerOEmbed = oEmbedHandler({
  allow: [origin],
  base: `${origin}/article-widgets/`,
  load: ({pathname}) => stories.get(pathname),
  src: ({pathname}) => `${origin}${pathname}.json`,
});

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

async function* writePage(path, story) {
  const title = story.headline;
  yield `<!doctype html>
<html lang="${escape(story.language ?? 'en')}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escape(title)}</title>
    ${discoveryLink(origin + path, {endpoint: `${origin}/oembed`, title})}
    <link rel="stylesheet" href="/article-widgets/article-widgets.css" />
    <script type="module" src="/article-widgets/article-widgets.js"></script>
  </head>
  <body>`;
  yield* renderArticleStream(story, {styles: 'none', jsonLd: true});
  yield '</body></html>\n';
}

async function answer({pathname, href}) {
  if (pathname === '/oembed') return answerOEmbed(new Request(href));
  const [path, kind] = pathname.split('.');
  const story = stories.get(path);
  if (story && !kind) return htmlResponse(Readable.toWeb(Readable.from(writePage(path, story))));
  if (story && kind === 'json') return Response.json(story, {headers: shared});
  // For a mail or a feed: plain HTML, without shadow roots and styles.
  if (story && kind === 'html')
    return htmlResponse(renderArticle(story, {styles: 'none', shadowRoots: false}));
  return fileResponse(pathname);
}

function htmlResponse(body) {
  const headers = {'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy};
  return new Response(body, {headers});
}

async function fileResponse(pathname) {
  const folder = Object.keys(folders).find((start) => pathname.startsWith(start));
  const type = types[extname(pathname)];
  if (!folder || !type) return notFound();
  const file = new URL(`.${pathname.slice(folder.length - 1)}`, folders[folder]);
  const body = await readFile(file).catch(() => undefined);
  return body ? new Response(body, {headers: {...shared, 'content-type': type}}) : notFound();
}

const notFound = () => new Response('Not found', {status: 404});

createServer(async (request, response) => {
  try {
    const {status, headers, body} = await answer(new URL(request.url, origin));
    response.writeHead(status, Object.fromEntries(headers));
    if (body) await pipeline(body, response);
    else response.end();
  } catch (error) {
    console.error(error);
    response.destroy();
  }
}).listen(PORT, 'localhost', () => console.log(`${origin}/idlib`));
