import {createReadStream} from 'node:fs';
import {access} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {findFreePort} from '../runner/free-port.mjs';

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Serves a folder as it is, as any host of files does: its address, and `stop()`. */
export async function serveFolder(folder) {
  const server = createServer(async ({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const isThere = await access(file).then(...[true, false].map((value) => () => value));
    response.writeHead(isThere ? 200 : 404, {'content-type': types[extname(file)] ?? ''});
    if (isThere) createReadStream(file).pipe(response);
    else response.end();
  });
  const port = await findFreePort();
  await new Promise((resolve) => server.listen(port, 'localhost', resolve));
  return {address: `http://localhost:${port}`, stop: () => server.close()};
}
