/** The pages of the built site, and what each has that can be linked to. */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, posix} from 'node:path';
import {parse} from 'parse5';

/** The paths of all HTML pages in `site/`, without those of the library itself. */
export const sitePages = readdirSync('site', {recursive: true})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html') && !path.startsWith('article-widgets/'))
  .sort();

function* walk(node) {
  yield node;
  for (const child of node.childNodes ?? []) yield* walk(child);
}

const attribute = (node, name) => node.attrs?.find((attr) => attr.name === name)?.value;

/** What a page links to and loads, and the ids that it has. */
export function readPage(path) {
  const nodes = [...walk(parse(readFileSync(`site/${path}`, 'utf8')))];
  const values = (name) => nodes.map((node) => attribute(node, name)).filter((value) => value);
  return {links: [...values('href'), ...values('src')], ids: new Set(values('id'))};
}

/** The file of the site that an address on a page names, and its anchor; nothing for other sites. */
export function resolveLink(link, path) {
  if (/^[\w+.-]+:/.test(link)) return undefined;
  const [place, anchor] = link.split('#');
  const file = place === '' ? posix.basename(path) : place.replace(/(^|\/)$/, '$1index.html');
  return {file: posix.normalize(posix.join(dirname(path), file)), anchor};
}
