/** Two sites for the tests of frames: pages of a newsroom, and the library with a story on another origin. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname} from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves what a function gives for a path: `{body, type, headers, status}`, or nothing for 404. */
export async function serveAnswers(answer) {
  const server = createServer(async ({url}, response) => {
    const {status = 200, body = '', type = '.html', headers} = (await answer(url)) ?? {status: 404};
    response.writeHead(status, {'content-type': types[type], ...headers}).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return {address: `http://127.0.0.1:${server.address().port}`, close};
}

/** The page of a frame as a site edits it that shows its own stories and those of a newsroom. */
function allow(page) {
  return String(page).replace(`"'self'"`, `"'self' https://news.example"`);
}

/** Serves the built package, and stories by path, to any origin or to none but its own. A story with `isClosed` is served to no other origin. */
export function serveLibrary(
  stories,
  headers = {'access-control-allow-origin': '*'},
  images = {},
  redirects = {},
) {
  return serveAnswers(async (url) => {
    const {pathname} = new URL(url, 'http://localhost');
    if (pathname in stories) {
      const {isClosed = false, ...story} = stories[pathname];
      return {body: JSON.stringify(story), type: '.json', ...(!isClosed && {headers})};
    }
    if (pathname in redirects)
      return {status: 302, headers: {...headers, location: redirects[pathname]}};
    if (pathname in images) return {body: images[pathname], type: '.svg', headers};
    const file = new URL(`../../dist/${pathname.replace('/library/', '')}`, import.meta.url);
    const body = await readFile(file).catch(() => undefined);
    const isFrame = pathname.endsWith('/embed.html');
    return body && {body: isFrame ? allow(body) : body, type: extname(pathname), headers};
  });
}
