/** Serves the benchmarks on 127.0.0.1: compressed as in production, and as slowly as a page asks. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {brotliCompressSync, constants} from 'node:zlib';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};

/** So that a page's clock is exact: browsers blur it where other sites share the process. */
const headers = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const compress = (body) =>
  brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 9}});

/**
 * @param folders path in an address → folder on disk
 * @param pages path → text that stands nowhere on disk
 */
export async function startServer({folders = {}, pages = new Map()} = {}) {
  const packed = new Map();

  async function find(path) {
    if (pages.has(path)) return Buffer.from(pages.get(path));
    const [prefix, folder] =
      Object.entries(folders).find(([start]) => path.startsWith(start)) ?? [];
    if (!folder) return undefined;
    return readFile(join(folder, normalize(`/${path.slice(prefix.length)}`))).catch(
      () => undefined,
    );
  }

  async function pack(path) {
    if (packed.has(path)) return packed.get(path);
    const body = await find(path);
    const result =
      body && (/\.(png|jpg)$/.test(path) ? {body} : {body: compress(body), isPacked: true});
    if (!pages.has(path)) packed.set(path, result);
    return result;
  }

  const server = createServer(async (request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://server');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const found = await pack(path);
    await wait(Number(searchParams.get('wait') ?? 0));
    response.writeHead(found ? 200 : 404, {
      ...headers,
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...(found?.isPacked && {'content-encoding': 'br'}),
    });
    response.end(found?.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {address: `http://127.0.0.1:${port}`, pages, close};
}
