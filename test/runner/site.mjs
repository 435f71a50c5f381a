import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {addEarlyScripts} from './early-scripts.mjs';

const types = {
  '.css': 'text/css',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xhtml': 'application/xhtml+xml',
};

/**
 * Serves a site of others on 127.0.0.1 until `close()`: the project's files as they are built, and
 * what `answers` gives by path: text, or `{body, status, headers}`.
 * @param {{headers?: object}} options headers of every file
 */
export async function openSite(answers = {}, {headers = {}} = {}) {
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  async function answer(request, response) {
    const {pathname} = new URL(request.url, 'http://site');
    const own = await (answers[pathname] ?? readProject(pathname));
    const given = typeof own === 'string' ? {body: own} : own;
    const type = types[extname(pathname)] ?? types['.html'];
    response.writeHead(given.status ?? 200, {'content-type': type, ...headers, ...given.headers});
    const isText = typeof given.body === 'string';
    response.end(isText && type === types['.html'] ? addEarlyScripts(given.body) : given.body);
  }
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    answers,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function readProject(pathname) {
  if (pathname === '/favicon.ico') return {status: 204};
  const file = pathname.replace(/\/$/, '/index.html');
  const path = normalize(join(process.cwd(), decodeURIComponent(file)));
  try {
    return {body: await readFile(path)};
  } catch {
    return {status: 404, body: 'Not found'};
  }
}
