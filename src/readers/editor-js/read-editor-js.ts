import {createIssue, type Issue} from '../../model/issue.js';
import type {ArticleReader} from '../reader.js';
import {
  asData,
  at,
  type Data,
  lineAt,
  listAt,
  numberAt,
  objectAt,
  textAt,
} from '../values/fields.js';
import {readDocumentFacts} from '../through-html/document-facts.js';
import {readStoryOfHtml, reportRest} from '../through-html/read-story.js';
import {element, escapeText, linkLine, picture} from '../values/write-html.js';

/** Writes the data of one tool as HTML; undefined where they cannot be read. */
type Write = (data: Data) => string | undefined;

/** The official tools; their texts are HTML. */
const writers: Readonly<Record<string, Write>> = {
  paragraph: (data) => element('p', {}, textAt(data, 'text')),
  header: (data) =>
    element(`h${Math.min(6, Number(data['level']) || 2)}`, {}, textAt(data, 'text')),
  list: writeOwnList,
  nestedlist: writeOwnList,
  checklist: (data) => writeList(data['items'], false),
  quote: (data) => {
    const caption = textAt(data, 'caption');
    return element(
      'blockquote',
      {},
      element('p', {}, textAt(data, 'text')) + (caption && element('footer', {}, caption)),
    );
  },
  delimiter: () => element('hr'),
  code: (data) => element('pre', {}, escapeText(textAt(data, 'code'))),
  raw: (data) => textAt(data, 'html'),
  warning: (data) =>
    element(
      'aside',
      {},
      element('p', {}, textAt(data, 'title')) + element('p', {}, textAt(data, 'message')),
    ),
  image: (data) => {
    const src = textAt(data, 'file.url') || textAt(data, 'url');
    return src ? picture({src}, textAt(data, 'caption')) : undefined;
  },
  embed: (data) => {
    const url = textAt(data, 'source') || textAt(data, 'embed');
    const caption = textAt(data, 'caption');
    if (!url || !caption) return url ? linkLine(url) : undefined;
    return element('figure', {}, linkLine(url) + element('figcaption', {}, caption));
  },
  linktool: (data) => linkLine(textAt(data, 'link'), lineAt(data, 'meta.title')),
  attaches: (data) => linkLine(textAt(data, 'file.url'), lineAt(data, 'title', 'file.name')),
  table: (data) => {
    const rows = Array.isArray(data['content']) ? data['content'] : [];
    const written = rows.map((cells, index) => {
      const name = index === 0 && data['withHeadings'] === true ? 'th' : 'td';
      return element(
        'tr',
        {},
        (Array.isArray(cells) ? cells : []).map((cell) => element(name, {}, String(cell))).join(''),
      );
    });
    return element('table', {}, written.join(''));
  },
};

function writeOwnList(data: Data): string {
  const start = numberAt(data, 'meta.start');
  return writeList(
    data['items'],
    data['style'] === 'ordered',
    start && start > 1 ? start : undefined,
  );
}

/** Items are texts, or objects with nested items. */
function writeList(items: unknown, isOrdered: boolean, start?: number): string {
  const written = (Array.isArray(items) ? items : []).map((item: unknown) => {
    if (typeof item === 'string') return element('li', {}, item);
    const nested = at(item, 'items');
    const inner = Array.isArray(nested) && nested.length ? writeList(nested, isOrdered) : '';
    return element('li', {}, (textAt(item, 'content') || textAt(item, 'text')) + inner);
  });
  const attributes = isOrdered && start ? {start: String(start)} : {};
  return element(isOrdered ? 'ol' : 'ul', attributes, written.join(''));
}

/** Reads blocks. A block of an unknown tool is reported and keeps its text. */
export const readEditorJs: ArticleReader = async ({data}, context) => {
  const issues: Issue[] = [];
  const document = asData(data);
  const {facts, taken} = readDocumentFacts(document, issues);
  issues.push(...reportRest(document, [...taken, 'blocks', 'time', 'version']));
  const html = listAt(document, 'blocks').map((block, index) => {
    const type = textAt(block, 'type');
    const name = type.toLowerCase();
    const written = Object.hasOwn(writers, name)
      ? writers[name]?.(objectAt(block, 'data'))
      : undefined;
    if (written !== undefined) return written;
    issues.push(
      createIssue(`blocks[${index}]`, 'not-taken', 'a block that can be read', `"${type}"`),
    );
    const text = lineAt(block, 'data.text', 'data.title', 'data.caption');
    return text ? element('p', {}, escapeText(text)) : '';
  });
  return readStoryOfHtml(facts, html.join(''), context, issues);
};
