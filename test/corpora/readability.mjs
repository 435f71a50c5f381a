/** Real articles as cleaned HTML, through the HTML reader: nothing of them may be lost. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {parse} from 'parse5';
import {articleText, readArticle} from 'article-widgets/readers.js';

const folder = new URL('../../../shared/data/readability/', import.meta.url);
if (!existsSync(folder)) {
  console.log('readability: left out, ../shared/data/readability is not there');
  process.exit();
}

const base = 'https://example.org/story/';
const attribute = (node, name) => node.attrs?.find((attr) => attr.name === name)?.value;

/** All that a reader of the source would see. */
function survey(html) {
  const found = {text: [], links: [], images: [], frames: [], locales: [], tables: 0};
  const walk = (node, isDrawing) => {
    const name = node.nodeName;
    if (name === '#text' && !isDrawing) found.text.push(node.value);
    if (name === 'a' && attribute(node, 'href') !== undefined)
      found.links.push(attribute(node, 'href'));
    if (name === 'img') found.images.push(node);
    if (name === 'iframe') found.frames.push(attribute(node, 'src'));
    if (name === 'table') found.tables++;
    for (const key of ['lang', 'dir']) {
      const value = attribute(node, key);
      if (value) found.locales.push(`${key}=${value}`);
    }
    const dropped = ['script', 'style', 'template', 'iframe'].includes(name);
    if (!dropped)
      for (const child of node.childNodes ?? []) walk(child, isDrawing || name === 'svg');
  };
  walk(parse(html, {scriptingEnabled: false}), false);
  return found;
}

/** All parts of an article that are objects, at any depth. */
function* partsOf(value) {
  if (Array.isArray(value)) for (const item of value) yield* partsOf(item);
  else if (typeof value === 'object' && value) {
    yield value;
    for (const part of Object.values(value)) yield* partsOf(part);
  }
}

/** How many characters of the words of one text are in another in the same order. */
function keptInOrder(source, result) {
  const words = (text) => text.split(/\s+/).filter(Boolean);
  const [from, to] = [words(source).join(''), words(result).join('')];
  let kept = 0;
  let at = 0;
  for (let start = 0; start < from.length;) {
    let length = 0;
    while (start + length < from.length && from[start + length] === to[at + length]) length++;
    kept += length;
    start += length;
    at += length;
    if (start >= from.length) break;
    const next = to.indexOf(from.slice(start, start + 24), at);
    if (next >= 0 && next - at < 2000) at = next;
    else start++;
  }
  return [kept, from.length];
}

const isAddress = (url) => url && !/^\s*(?:data|javascript|vbscript|about|blob|file):/i.test(url);
const absolute = (url, page) =>
  url.startsWith('#') || !URL.canParse(url, page) ? url.trim() : new URL(url, page).href;

const total = {
  text: [0, 0],
  links: [0, 0],
  images: [0, 0],
  frames: [0, 0],
  tables: [0, 0],
  locales: [0, 0],
};
const add = (key, kept, found, name) => {
  total[key][0] += kept;
  total[key][1] += found;
  if (kept < found && process.env.VERBOSE) console.log(`${name}: ${key} ${kept} of ${found}`);
};

for (const name of readdirSync(folder)) {
  const html = readFileSync(new URL(`${name}/expected.html`, folder), 'utf8');
  const found = survey(html);
  const {article, issues} = await readArticle(html, {format: 'html', url: base});
  const parts = [...partsOf(article)];
  add('text', ...keptInOrder(found.text.join(' '), articleText(article)), name);

  const urls = new Map();
  for (const part of parts) {
    for (const url of [
      part.type === 'link' && part.url,
      part.link,
      part.type === 'embed' && part.url,
    ]) {
      if (url) urls.set(url, (urls.get(url) ?? 0) + 1);
    }
    if (part.type === 'footnote-reference')
      urls.set(`#${part.note}`, (urls.get(`#${part.note}`) ?? 0) + 1);
  }
  const links = found.links.filter(isAddress).map((url) => absolute(url, base));
  const linked = links.filter((url) => {
    const count = urls.get(url) ?? 0;
    urls.set(url, count - 1);
    return (
      count > 0 || (url.startsWith('#') && [...urls.keys()].some((key) => key.startsWith('#')))
    );
  });
  add('links', linked.length, links.length, name);

  const pictures = new Set();
  for (const part of parts) for (const url of [part.url, part.image?.url]) pictures.add(url);
  const images = found.images.map((node) => attribute(node, 'src')).filter(isAddress);
  add(
    'images',
    images.filter((url) => pictures.has(absolute(url, base))).length,
    images.length,
    name,
  );

  const players = new Set(parts.map((part) => part.player));
  add(
    'frames',
    found.frames.filter((url) => players.has(absolute(url, base))).length,
    found.frames.length,
    name,
  );
  add('tables', parts.filter((part) => part.type === 'table').length, found.tables, name);
  const locales = new Set(
    parts.flatMap((part) => [`lang=${part.language}`, `dir=${part.direction}`]),
  );
  add(
    'locales',
    found.locales.filter((locale) => locales.has(locale)).length,
    found.locales.length,
    name,
  );
  for (const issue of issues) assert.match(issue.path, /\S/);
}

const share = ([kept, found]) => (found ? kept / found : 1);
for (const [key, counts] of Object.entries(total)) {
  console.log(`readability: ${key} ${(100 * share(counts)).toFixed(3)} % (${counts.join(' of ')})`);
}
assert.ok(share(total.text) >= 0.999, 'text');
assert.ok(share(total.links) >= 0.999, 'links');
assert.ok(share(total.images) >= 0.99, 'images');
for (const key of ['frames', 'tables', 'locales']) assert.equal(share(total[key]), 1, key);
