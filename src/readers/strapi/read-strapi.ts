import {createIssue, type Issue} from '../../model/issue.js';
import type {ArticleReader} from '../reader.js';
import {asData, type Data, lineAt, listAt, numberAt, objectAt, textAt} from '../values/fields.js';
import {readDocumentFacts} from '../through-html/document-facts.js';
import {readStoryOfHtml, reportRest} from '../through-html/read-story.js';
import {element, escapeText, picture} from '../values/write-html.js';
import {isBlocks} from './is-blocks.js';

const names: Readonly<Record<string, string>> = {
  paragraph: 'p',
  quote: 'blockquote',
  code: 'pre',
  'list-item': 'li',
};
const marks = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
  ['code', 'code'],
] as const;

/** Reads an entry; its first field of blocks is the text. An unpublished entry is withheld. */
export const readStrapi: ArticleReader = async ({data}, context) => {
  const issues: Issue[] = [];
  if (isBlocks(data))
    return readStoryOfHtml({headline: ''}, writeAll(data, issues), context, issues);
  const [first] = listAt(data, 'data');
  const envelope = first ?? objectAt(data, 'data');
  const entry = Object.keys(envelope).length ? envelope : asData(data);
  const attributes = objectAt(entry, 'attributes');
  const fields = Object.keys(attributes).length ? attributes : entry;
  const {facts, taken} = readDocumentFacts(fields, issues);
  const [bodyName = '', body = []] =
    Object.entries(fields).find(([, value]) => isBlocks(value)) ?? [];
  issues.push(
    ...reportRest(fields, [...taken, bodyName, 'publishedAt', 'published_at', 'createdAt']),
  );
  const isDraft = ['publishedAt', 'published_at'].some((key) => key in fields && !fields[key]);
  const held = isDraft ? {...facts, status: 'withheld' as const} : facts;
  return readStoryOfHtml(held, writeAll(listAt(body, ''), issues), context, issues);
};

function writeAll(blocks: readonly Data[], issues: Issue[]): string {
  return blocks.map((block) => write(block, issues)).join('');
}

function write(node: Data, issues: Issue[]): string {
  const type = textAt(node, 'type');
  if (type === 'text') return writeText(node);
  const content = writeAll(listAt(node, 'children'), issues);
  if (type === 'heading')
    return element(`h${Math.min(6, numberAt(node, 'level') ?? 2)}`, {}, content);
  if (type === 'list') return element(node['format'] === 'ordered' ? 'ol' : 'ul', {}, content);
  if (type === 'link') return element('a', {href: textAt(node, 'url')}, content);
  const src = textAt(node, 'image.url');
  if (type === 'image' && src)
    return picture(
      {
        src,
        alt: lineAt(node, 'image.alternativeText'),
        width: numberAt(node, 'image.width'),
        height: numberAt(node, 'image.height'),
      },
      escapeText(lineAt(node, 'image.caption') ?? ''),
    );
  const name = names[type];
  if (name) return element(name, {}, content);
  issues.push(createIssue(type, 'not-taken', 'a block that can be read', `"${type}"`));
  return content;
}

function writeText(node: Data): string {
  const text = typeof node['text'] === 'string' ? node['text'] : '';
  const html = escapeText(text).replace(/\n/g, '<br>');
  return marks.reduce(
    (inner, [mark, name]) => (node[mark] === true ? element(name, {}, inner) : inner),
    html,
  );
}
