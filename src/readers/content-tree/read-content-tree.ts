import {createIssue, type Issue} from '../../model/issue.js';
import {present} from '../html/present.js';
import type {ArticleReader} from '../reader.js';
import {
  at,
  type Data,
  dateAt,
  isData,
  lineAt,
  listAt,
  numberAt,
  textAt,
} from '../through-html/fields.js';
import {readDocumentFacts} from '../through-html/document-facts.js';
import {type HtmlPost, readStoryOfHtml, reportRest} from '../through-html/read-story.js';
import {element, escapeText, linkLine, picture} from '../through-html/write-html.js';

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
  'table-body': 'tbody',
  'table-row': 'tr',
  'table-footer': 'tfoot',
  table: 'table',
};

/** Nodes that only group others, such as a layout of columns. */
const groups =
  /^(?:root|body|layout|layout-slot|scrolly-block|scrolly-section|scrolly-copy|experimental-.*|in-?numbers|definition|card|text-?block)$/;

const headings: Readonly<Record<string, string>> = {chapter: 'h2', subheading: 'h3', label: 'h4'};

/** Reads a tree, alone or as `body` of an object with its facts. */
export const readContentTree: ArticleReader = async ({data}, context) => {
  const issues: Issue[] = [];
  const given = data as Data;
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

/** A piece of a live story that has a tree of its own, beside that of the story. */
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

/** Fields that hold posts; one that holds something else is reported. */
function postKeys(given: Data): string[] {
  return ['posts', 'contains'].filter((key) => listAt(given, key).some(isPost));
}

function writeAll(node: Data, issues: Issue[]): string {
  const body = at(node, 'body');
  const children = isData(body) ? [body] : listAt(node, 'children');
  return children.map((child) => write(child, issues)).join('');
}

function write(node: Data, issues: Issue[]): string {
  const type = textAt(node, 'type');
  const content = type === 'text' ? '' : writeAll(node, issues);
  switch (type) {
    case 'text':
      return escapeText(typeof node['value'] === 'string' ? node['value'] : '');
    case 'break':
      return element('br');
    case 'thematic-break':
      return element('hr');
    case 'heading':
      return element(headings[textAt(node, 'level')] ?? 'h2', {}, content);
    case 'link':
      return element('a', {href: textAt(node, 'url'), title: textAt(node, 'title')}, content);
    case 'list':
      return element(node['ordered'] === true ? 'ol' : 'ul', {}, content);
    case 'pullquote': {
      const source = lineAt(node, 'source');
      const text = element('p', {}, escapeText(lineAt(node, 'text') ?? ''));
      return element(
        'blockquote',
        {class: 'pullquote'},
        text + (source ? element('footer', {}, escapeText(source)) : ''),
      );
    }
    case 'table-cell':
      return element(
        node['heading'] === true ? 'th' : 'td',
        {colspan: numberAt(node, 'columnSpan'), rowspan: numberAt(node, 'rowSpan')},
        content,
      );
    default:
      return writeOther(node, type, content, issues);
  }
}

/** Pictures, films and posts, which stand as data or as an address. */
function writeOther(node: Data, type: string, content: string, issues: Issue[]): string {
  const name = names[type];
  if (name) return element(name, {}, content);
  if (groups.test(type)) return content;
  const src =
    textAt(node, 'picture.url') ||
    textAt(node, 'picture.imageSource') ||
    textAt(node, 'fallbackImage.url');
  if (src)
    return picture(
      {
        src,
        alt: lineAt(node, 'picture.alt', 'alt'),
        width: numberAt(node, 'picture.width'),
        height: numberAt(node, 'picture.height'),
      },
      escapeText(lineAt(node, 'picture.caption', 'caption') ?? ''),
      escapeText(lineAt(node, 'picture.credit', 'credit') ?? ''),
    );
  const url = textAt(node, 'url') || textAt(node, 'id');
  if (/^https?:/.test(url)) return linkLine(url, lineAt(node, 'title', 'teaser.title')) + content;
  issues.push(createIssue(type, 'not-taken', 'a node that can be read', `"${type}"`));
  return content;
}
