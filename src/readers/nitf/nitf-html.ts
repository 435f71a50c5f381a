import {createIssue, type Issue} from '../../model/issue.js';
import {element, escapeText, picture} from '../values/write-html.js';
import {findAll, findFirst, treeLine} from '../through-html/tree.js';
import type {TreeElement, TreeNode} from '../tree.js';

/** The HTML element for each element of NITF. */
const htmlNames: Readonly<Record<string, string>> = {
  p: 'p',
  hl1: 'h2',
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

const copiedAttributes = ['href', 'colspan', 'rowspan', 'lang', 'xml:lang'];

/** Elements that are metadata, not text. */
const metadata = new Set(['body.end', 'nitf-table-metadata', 'media-metadata', 'media-object']);

/** What the conversion of a story knows besides the element that it is at. */
interface Story {
  readonly issues: Issue[];
  readonly headline: string;
  /** Level of `<hl2>`: without `<hl1>` in the text, it is the first below the headline. */
  readonly subhead: 'h2' | 'h3';
}

/**
 * Converts the content of a story in NITF to HTML. Of unknown elements, the text remains. The headline,
 * which AP writes above the text once more, is left out.
 */
export function nitfHtml(content: TreeElement, headline: string, issues: Issue[]): string {
  const subhead = findFirst(content, 'hl1') ? 'h3' : 'h2';
  const story = {issues, headline, subhead} as const;
  return content.children.map((child) => writeNode(child, story)).join('');
}

function writeNode(node: TreeNode, story: Story): string {
  if (typeof node === 'string') return escapeText(node);
  if (metadata.has(node.name)) return '';
  if (node.name === 'media') return isComponent(node) ? '' : writeMedia(node, story.issues);
  const content = node.children.map((child) => writeNode(child, story)).join('');
  if (/^hl[12]$/.test(node.name) && treeLine(node) === story.headline) return '';
  const name = node.name === 'hl2' ? story.subhead : htmlNames[node.name];
  if (!name) return content;
  const attributes = Object.entries(node.attributes)
    .filter(([key]) => copiedAttributes.includes(key))
    .map(([key, value]) => [key.replace('xml:', ''), value]);
  const isVoid = name === 'br' || name === 'hr';
  return element(
    name,
    Object.fromEntries(attributes) as Record<string, string>,
    isVoid ? undefined : content,
  );
}

/** Whether a picture refers to a component of a NewsML document, which is read with its caption. */
export function isComponent(media: TreeElement): boolean {
  const location = findFirst(media, 'media-reference')?.attributes['data-location'];
  return Boolean(location?.startsWith('#'));
}

/** Writes a picture, video or sound, with the widest of its files. */
function writeMedia(media: TreeElement, issues: Issue[]): string {
  const files = findAll(media, 'media-reference')
    .map(({attributes}) => attributes)
    // A source without a dot or slash is a key of the publisher's archive, not an address.
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
