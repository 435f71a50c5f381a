import {createIssue, type Issue} from '../../model/issue.js';
import {element, escapeText, picture} from '../through-html/write-html.js';
import {findAll, findFirst, treeLine} from '../through-html/tree.js';
import type {TreeElement, TreeNode} from '../tree.js';

/** Names that NITF and HTML share, and those that stand for one of HTML. */
const names: Readonly<Record<string, string>> = {
  p: 'p',
  hl1: 'h2',
  hl2: 'h3',
  a: 'a',
  em: 'em',
  q: 'q',
  ul: 'ul',
  ol: 'ol',
  li: 'li',
  dl: 'dl',
  dt: 'dt',
  dd: 'dd',
  br: 'br',
  hr: 'hr',
  pre: 'pre',
  bq: 'blockquote',
  credit: 'cite',
  table: 'table',
  caption: 'caption',
  thead: 'thead',
  tbody: 'tbody',
  tfoot: 'tfoot',
  tr: 'tr',
  th: 'th',
  td: 'td',
  sup: 'sup',
  sub: 'sub',
};

const kept = ['href', 'colspan', 'rowspan', 'lang', 'xml:lang'];

/** Elements that say something beside the text, and have no place in it. */
const silent = new Set(['body.end', 'nitf-table-metadata', 'media-metadata', 'media-object']);

/** Writes the content of a story in NITF as HTML. What has no counterpart keeps its words. */
export function nitfHtml(content: TreeElement, issues: Issue[]): string {
  return content.children.map((child) => writeNode(child, issues)).join('');
}

function writeNode(node: TreeNode, issues: Issue[]): string {
  if (typeof node === 'string') return escapeText(node);
  if (silent.has(node.name)) return '';
  if (node.name === 'media') return isElsewhere(node) ? '' : writeMedia(node, issues);
  const content = node.children.map((child) => writeNode(child, issues)).join('');
  const name = names[node.name];
  if (!name) return content;
  const attributes = Object.entries(node.attributes)
    .filter(([key]) => kept.includes(key))
    .map(([key, value]) => [key.replace('xml:', ''), value]);
  const isVoid = name === 'br' || name === 'hr';
  return element(
    name,
    Object.fromEntries(attributes) as Record<string, string>,
    isVoid ? undefined : content,
  );
}

/** Whether a picture stands for a component of a NewsML document, which is read with its caption. */
export function isElsewhere(media: TreeElement): boolean {
  const location = findFirst(media, 'media-reference')?.attributes['data-location'];
  return Boolean(location?.startsWith('#'));
}

/** A picture, film or sound: the largest of its files. */
function writeMedia(media: TreeElement, issues: Issue[]): string {
  const files = findAll(media, 'media-reference')
    .map(({attributes}) => attributes)
    // Some name a file by a key of their own archive.
    .filter(({source}) => source && /[./]/.test(source))
    .sort((a, b) => Number(b['width'] ?? 0) - Number(a['width'] ?? 0));
  const [file] = files;
  const caption = escapeText(treeLine(findFirst(media, 'media-caption')) ?? '');
  const credit = escapeText(treeLine(findFirst(media, 'media-producer')) ?? '');
  if (!file) {
    issues.push(createIssue('media', 'no-address', 'an address', 'none'));
    return caption && element('p', {}, caption);
  }
  const type = media.attributes['media-type'] ?? file['mime-type'] ?? 'image';
  if (/video|audio/.test(type)) {
    const player = element(type.includes('video') ? 'video' : 'audio', {src: file['source']}, '');
    return element('figure', {}, player + (caption && element('figcaption', {}, caption)));
  }
  const image = {
    src: file['source'] ?? '',
    alt: file['alternate-text'],
    width: file['width'],
    height: file['height'],
  };
  return picture(image, caption, credit);
}
