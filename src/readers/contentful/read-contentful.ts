import {createIssue, describeValue, type Issue} from '../../model/issue.js';
import type {ArticleReader} from '../reader.js';
import {asData, at, type Data, lineAt, listAt, objectAt, textAt} from '../values/fields.js';
import {readDocumentFacts} from '../through-html/document-facts.js';
import {fieldsIn, isRichText, languagesOf, listEntries, listSent} from './entries.js';
import {readStoryOfHtml, reportRest} from '../through-html/read-story.js';
import {element, escapeText, linkLine, picture} from '../values/write-html.js';

/** HTML names of nodes and marks (https://github.com/contentful/rich-text). */
const names: Readonly<Record<string, string>> = {
  paragraph: 'p',
  'unordered-list': 'ul',
  'ordered-list': 'ol',
  'list-item': 'li',
  blockquote: 'blockquote',
  table: 'table',
  'table-row': 'tr',
  'table-cell': 'td',
  'table-header-cell': 'th',
};
const marks: Readonly<Record<string, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
  strikethrough: 's',
};

/** Reads the first entry; its first rich text field is the text, in one language. */
export const readContentful: ArticleReader = async ({data}, context) => {
  const issues: Issue[] = [];
  const given = asData(data);
  if (isRichText(given))
    return readStoryOfHtml({headline: ''}, write(given, new Map(), issues), context, issues);
  const [entry = given, ...others] = listEntries(given);
  const [language, ...languages] = languagesOf(given, entry);
  reportOthers(others, languages, issues);
  const files = new Map(
    listSent(given).map((part) => [textAt(part, 'sys.id'), {fields: fieldsIn(part, language)}]),
  );
  const fields = followLinks(fieldsIn(entry, language), files);
  const {facts: said, taken} = readDocumentFacts(fields, issues);
  const facts = {
    ...(language && {language}),
    ...said,
    ...(isHeld(objectAt(entry, 'sys')) && {status: 'withheld' as const}),
  };
  const [bodyName = '', body] = Object.entries(fields).find(([, value]) => isRichText(value)) ?? [];
  issues.push(...reportRest(fields, [...taken, bodyName], 'fields.'));
  return readStoryOfHtml(facts, write(asData(body), files, issues), context, issues);
};

/** Fields with the file or the entry that they only name, such as a picture or an author. */
function followLinks(fields: Data, files: ReadonlyMap<string, Data>): Data {
  const follow = (value: unknown) =>
    (textAt(value, 'sys.type') === 'Link' ? files.get(textAt(value, 'sys.id')) : undefined) ??
    value;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(follow) : follow(value),
    ]),
  );
}

function reportOthers(entries: readonly Data[], languages: readonly string[], issues: Issue[]) {
  for (const entry of entries)
    issues.push(
      createIssue('entries', 'other-item', 'one story', describeValue(textAt(entry, 'sys.id'))),
    );
  for (const language of languages)
    issues.push(createIssue('fields', 'other-item', 'a text in one language', `"${language}"`));
}

/**
 * Whether an entry is a draft or archived. Only the editing APIs state this; the delivery API only
 * has published entries.
 */
function isHeld(sys: Data): boolean {
  const isPublished = Boolean(sys['publishedAt'] ?? sys['publishedVersion']);
  const states = JSON.stringify(sys['fieldStatus'] ?? '');
  return (
    (!isPublished && ('version' in sys || sys['revision'] === 0 || 'publishedAt' in sys)) ||
    Boolean(sys['archivedAt'] ?? sys['archivedVersion']) ||
    (states.includes('"draft"') && !/"(?:published|changed)"/.test(states))
  );
}

function write(node: Data, files: ReadonlyMap<string, Data>, issues: Issue[]): string {
  const type = textAt(node, 'nodeType');
  if (type === 'text') return writeText(node);
  if (type === 'hr') return element('hr');
  const content = listAt(node, 'content')
    .map((child) => write(child, files, issues))
    .join('');
  if (type === 'document') return content;
  const heading = /^heading-([1-6])$/.exec(type)?.[1];
  if (heading) return element(`h${heading}`, {}, content);
  if (type === 'hyperlink') return element('a', {href: textAt(node, 'data.uri')}, content);
  const name = names[type];
  return name ? element(name, {}, content) : writeTarget(node, type, content, files, issues);
}

function writeText(node: Data): string {
  const text = typeof node['value'] === 'string' ? node['value'] : '';
  const html = escapeText(text).replace(/\n/g, '<br>');
  return listAt(node, 'marks').reduce((inner, mark) => {
    const name = marks[textAt(mark, 'type')];
    return name ? element(name, {}, inner) : inner;
  }, html);
}

/** A file or an entry that the text refers to. */
function writeTarget(
  node: Data,
  type: string,
  content: string,
  files: ReadonlyMap<string, Data>,
  issues: Issue[],
): string {
  const id = textAt(node, 'data.target.sys.id');
  const fields = objectAt(files.get(id) ?? at(node, 'data.target'), 'fields');
  const url = textAt(fields, 'file.url').replace(/^\/\//, 'https://');
  const title = lineAt(fields, 'title');
  if (!url) {
    issues.push(createIssue(id || type, 'not-taken', 'a file that is sent along', `"${type}"`));
    return content;
  }
  if (type === 'asset-hyperlink') return element('a', {href: url}, content);
  if (!textAt(fields, 'file.contentType').startsWith('image/')) return linkLine(url, title);
  return picture({src: url, alt: lineAt(fields, 'description') ?? title});
}
