import {createIssue, type Issue} from '../../model/issue.js';
import type {ArticleReader} from '../reader.js';
import {asData, type Data, isData, lineAt, listAt, numberAt, textAt} from '../values/fields.js';
import {readDocumentFacts} from '../through-html/document-facts.js';
import {readStoryOfHtml, reportRest} from '../through-html/read-story.js';
import {element, escapeText, linkLine, picture} from '../values/write-html.js';

const isDocument = (value: unknown): value is Data => isData(value) && value['type'] === 'doc';

/** Names of the basic schema and of TipTap's, without separators: `bullet_list`, `bulletList`. */
const names: Readonly<Record<string, string>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  bulletlist: 'ul',
  orderedlist: 'ol',
  listitem: 'li',
  tasklist: 'ul',
  taskitem: 'li',
  codeblock: 'pre',
  table: 'table',
  tablerow: 'tr',
  tablecell: 'td',
  tableheader: 'th',
  figure: 'figure',
  figcaption: 'figcaption',
};
const marks: Readonly<Record<string, string>> = {
  bold: 'strong',
  strong: 'strong',
  italic: 'em',
  em: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
  highlight: 'mark',
};

const plainName = (type: string): string => type.replace(/[_-]/g, '').toLowerCase();

/** Reads a document; metadata beside it are read by common names. */
export const readProsemirror: ArticleReader = async ({data}, context) => {
  const issues: Issue[] = [];
  const given = asData(data);
  if (isDocument(given))
    return readStoryOfHtml({headline: ''}, writeAll(given, issues), context, issues);
  const {facts, taken} = readDocumentFacts(given, issues);
  const [bodyName = '', body] = Object.entries(given).find(([, value]) => isDocument(value)) ?? [];
  issues.push(...reportRest(given, [...taken, bodyName]));
  return readStoryOfHtml(facts, writeAll(asData(body), issues), context, issues);
};

function writeAll(node: Data, issues: Issue[]): string {
  return listAt(node, 'content')
    .map((child) => write(child, issues))
    .join('');
}

function write(node: Data, issues: Issue[]): string {
  const type = plainName(textAt(node, 'type'));
  if (type === 'text') return writeText(node, issues);
  if (type === 'hardbreak') return element('br');
  if (type === 'horizontalrule') return element('hr');
  if (type === 'heading')
    return element(
      `h${Math.min(6, numberAt(node, 'attrs.level') ?? 2)}`,
      {},
      writeAll(node, issues),
    );
  const src = textAt(node, 'attrs.src') || textAt(node, 'attrs.url') || textAt(node, 'attrs.href');
  if (type.includes('image') && src)
    return picture(
      {src, alt: lineAt(node, 'attrs.alt')},
      escapeText(lineAt(node, 'attrs.title') ?? ''),
    );
  const name = names[type];
  if (name) return element(name, cellSpans(node), writeAll(node, issues));
  if (src) return linkLine(src, lineAt(node, 'attrs.title'));
  issues.push(
    createIssue(
      textAt(node, 'type'),
      'not-taken',
      'a node that can be read',
      `"${textAt(node, 'type')}"`,
    ),
  );
  const content = writeAll(node, issues);
  return content || escapeText(lineAt(node, 'attrs.label', 'attrs.text') ?? '');
}

function cellSpans(node: Data) {
  return {colspan: numberAt(node, 'attrs.colspan'), rowspan: numberAt(node, 'attrs.rowspan')};
}

function writeText(node: Data, issues: Issue[]): string {
  const text = typeof node['text'] === 'string' ? node['text'] : '';
  return listAt(node, 'marks').reduce((html, mark) => {
    const type = textAt(mark, 'type');
    if (type === 'link') return element('a', {href: textAt(mark, 'attrs.href')}, html);
    const name = marks[type];
    if (!name && !/style|color|font/i.test(type))
      issues.push(createIssue(type, 'not-taken', 'a mark that can be read', `"${type}"`));
    return name ? element(name, {}, html) : html;
  }, escapeText(text));
}
