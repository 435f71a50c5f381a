import {createIssue, type Issue} from '../../model/issue.js';
import {present} from '../values/present.js';
import type {ArticleReader} from '../reader.js';
import {
  asData,
  at,
  type Data,
  dateAt,
  isData,
  lineAt,
  listAt,
  numberAt,
  objectAt,
  textAt,
} from '../values/fields.js';
import {readDocumentFacts} from '../through-html/document-facts.js';
import {type HtmlPost, readStoryOfHtml, reportRest} from '../through-html/read-story.js';
import {element, escapeText, linkLine, picture} from '../values/write-html.js';

const names: Readonly<Record<string, string>> = {
  paragraph: 'p',
  strong: 'strong',
  emphasis: 'em',
  strikethrough: 's',
  subscript: 'sub',
  superscript: 'sup',
  blockquote: 'blockquote',
  'list-item': 'li',
  'table-caption': 'caption',
  'table-header': 'thead',
  'table-body': 'tbody',
  'table-row': 'tr',
};

/** Nodes that only group others, such as columns. */
const groups =
  /^(?:root|body|layout|layout-slot|scrolly-block|scrolly-section|scrolly-copy|experimental-.*|card|info-(?:box|pair)|text-?block|timeline(?:-event)?|recommended-list)$/;

const headings: Readonly<Record<string, string>> = {chapter: 'h2', subheading: 'h3', label: 'h4'};

/** Reads a tree, alone or as `body` of an object with metadata. */
export const readContentTree: ArticleReader = async ({data}, context) => {
  const issues: Issue[] = [];
  const given = asData(data);
  const isTree =
    given['type'] === 'root' || (given['type'] === 'body' && Array.isArray(given['children']));
  const tree = isTree ? given : (at(given, 'bodyTree') ?? at(given, 'body'));
  const {facts, taken} = readDocumentFacts(isTree ? {} : given, issues);
  if (!isTree)
    issues.push(...reportRest(given, [...taken, 'body', 'bodyTree', 'type', ...postKeys(given)]));
  const posts = ['posts', 'contains'].flatMap((key) => listAt(given, key)).filter(isPost);
  return readStoryOfHtml(
    facts,
    isData(tree) ? write(tree, issues) : '',
    context,
    issues,
    posts.map((post) => readPost(post, issues)),
  );
};

/** A part of a live story with its own tree, beside that of the story. */
function isPost(post: Data): boolean {
  return isData(treeOf(post));
}

function treeOf(post: Data): unknown {
  return at(post, 'bodyTree') ?? at(post, 'body');
}

function readPost(post: Data, issues: Issue[]): HtmlPost {
  const {facts} = readDocumentFacts(post, issues);
  const published = facts.published ?? dateAt(post, issues, 'firstPublishedDate', 'publishedDate');
  const id = lineAt(post, 'id')?.replace(/^.*\//, '');
  const tree = treeOf(post);
  return {
    facts: present({
      id: id || undefined,
      published,
      modified: facts.modified,
      title: facts.headline ? [facts.headline] : undefined,
      authors: facts.authors,
    }),
    html: isData(tree) ? write(tree, issues) : '',
  };
}

/** Fields that contain posts; other content in them is reported. */
function postKeys(given: Data): string[] {
  return ['posts', 'contains'].filter((key) => listAt(given, key).some(isPost));
}

function writeAll(node: Data, issues: Issue[]): string {
  const body = at(node, 'body');
  const children = isData(body) ? [body] : listAt(node, 'children');
  return children.map((child) => write(child, issues)).join('');
}

/** How each type of node is written as HTML, given its content as HTML. */
const writers: Readonly<Record<string, (node: Data, content: string) => string>> = {
  break: () => element('br'),
  'thematic-break': () => element('hr'),
  heading: (node, content) => element(headings[textAt(node, 'level')] ?? 'h2', {}, content),
  link: (node, content) =>
    element('a', {href: textAt(node, 'url'), title: textAt(node, 'title')}, content),
  list: (node, content) => element(node['ordered'] === true ? 'ol' : 'ul', {}, content),
  pullquote: writePullquote,
  'big-number': (node) =>
    element('p', {}, element('strong', {}, line(node, 'number', 'headline'))) +
    element('p', {}, line(node, 'description', 'intro')),
  'in-numbers': (node, content) => titleOf(node) + element('dl', {}, content),
  definition: (node) =>
    element('dt', {}, line(node, 'term')) + element('dd', {}, line(node, 'description')),
  'table-cell': (node, content) =>
    element(
      node['heading'] === true ? 'th' : 'td',
      {colspan: numberAt(node, 'columnSpan'), rowspan: numberAt(node, 'rowSpan')},
      content,
    ),
};

function write(node: Data, issues: Issue[]): string {
  const type = textAt(node, 'type');
  if (type === 'text') return escapeText(typeof node['value'] === 'string' ? node['value'] : '');
  if (type === 'table') return writeTable(node, issues);
  const content = writeAll(node, issues);
  const writer = Object.hasOwn(writers, type) ? writers[type] : undefined;
  return writer ? writer(node, content) : writeOther(node, type, content, issues);
}

function writePullquote(node: Data): string {
  const source = line(node, 'source');
  const words = element('p', {}, line(node, 'text'));
  const footer = source && element('footer', {}, source);
  return element('blockquote', {class: 'pullquote'}, words + footer);
}

const line = (node: Data, ...paths: string[]): string => escapeText(lineAt(node, ...paths) ?? '');

/** The title of a box, a card or a timeline. */
function titleOf(node: Data): string {
  const title = line(node, 'title', 'heading');
  return title && element('h4', {}, title);
}

/** A table. Its notes are text, not cells, and come below it. */
function writeTable(node: Data, issues: Issue[]): string {
  const parts = listAt(node, 'children');
  const isNote = (part: Data) => part['type'] === 'table-footer';
  const rows = parts.filter((part) => !isNote(part));
  const notes = parts.filter(isNote);
  const table = element('table', {}, rows.map((row) => write(row, issues)).join(''));
  return table + notes.map((note) => element('p', {}, writeAll(note, issues))).join('');
}

/** The file of a picture that fits everywhere, or else the first one. */
function fileOf(node: Data): Data {
  const files = [
    objectAt(node, 'picture.fallbackImage'),
    ...listAt(node, 'picture.images'),
    objectAt(node, 'picture'),
    objectAt(node, 'fallbackImage'),
  ];
  return files.find((file) => textAt(file, 'url') || textAt(file, 'imageSource')) ?? {};
}

/** Pictures, films and posts, given as data or as an address. */
function writeOther(node: Data, type: string, content: string, issues: Issue[]): string {
  const name = names[type];
  if (name) return element(name, {}, content);
  if (groups.test(type)) return titleOf(node) + content;
  const file = fileOf(node);
  const src = textAt(file, 'url') || textAt(file, 'imageSource');
  if (src)
    return picture(
      {
        src,
        alt: lineAt(node, 'picture.alt', 'alt'),
        width: numberAt(file, 'width'),
        height: numberAt(file, 'height'),
      },
      escapeText(lineAt(node, 'picture.caption', 'caption') ?? ''),
      escapeText(lineAt(node, 'picture.credit', 'credit') ?? ''),
    );
  const url = textAt(node, 'url') || textAt(node, 'teaser.url') || textAt(node, 'id');
  if (/^https?:/.test(url))
    return linkLine(url, lineAt(node, 'teaserTitleOverride', 'title', 'teaser.title')) + content;
  issues.push(createIssue(type, 'not-taken', 'a node that can be read', `"${type}"`));
  return content;
}
