import {createIssue, type Issue} from '../../model/issue.js';
import {type Data, isData, lineAt, listAt, textAt} from '../values/fields.js';
import {element, escapeText, linkLine, picture} from '../values/write-html.js';
import {writeLists} from '../through-html/write-lists.js';

const decorators: Readonly<Record<string, string>> = {
  strong: 'strong',
  em: 'em',
  code: 'code',
  underline: 'u',
  'strike-through': 's',
  highlight: 'mark',
  sub: 'sub',
  sup: 'sup',
};

const styles: Readonly<Record<string, string>> = {normal: 'p', blockquote: 'blockquote'};

/** The mark definitions of a block, by key. */
type Definitions = ReadonlyMap<unknown, Data>;

/** Writes blocks as HTML. A custom block keeps its text and is reported. */
export function portableTextHtml(blocks: readonly unknown[], issues: Issue[]): string {
  return writeLists(
    blocks.filter(isData).map((block) => ({
      level: block['listItem'] ? Number(block['level']) || 1 : 0,
      isOrdered: block['listItem'] === 'number',
      html: writeBlock(block, issues),
    })),
  );
}

function writeBlock(block: Data, issues: Issue[]): string {
  const type = textAt(block, '_type');
  if (type === 'block') {
    const definitions = new Map(listAt(block, 'markDefs').map((mark) => [mark['_key'], mark]));
    const content = listAt(block, 'children')
      .map((span) => writeSpan(span, definitions, issues))
      .join('');
    if (block['listItem']) return content;
    const style = textAt(block, 'style') || 'normal';
    return element(styles[style] ?? (/^h[1-6]$/.test(style) ? style : 'p'), {}, content);
  }
  return writeOther(block, issues);
}

function writeSpan(span: Data, definitions: Definitions, issues: Issue[]): string {
  if (span['_type'] !== 'span') return writeOther(span, issues);
  const text = typeof span['text'] === 'string' ? span['text'] : '';
  const marks = Array.isArray(span['marks']) ? span['marks'].map(String) : [];
  const written = escapeText(text).replace(/\n/g, '<br>');
  return marks.reduce((html, mark) => writeMark(mark, html, definitions, issues), written);
}

function writeMark(mark: string, html: string, definitions: Definitions, issues: Issue[]): string {
  const name = decorators[mark];
  if (name) return element(name, {}, html);
  const definition = definitions.get(mark);
  const href = textAt(definition, 'href') || textAt(definition, 'url');
  if (href) return element('a', {href}, html);
  issues.push(
    createIssue(
      mark,
      'not-taken',
      'a mark that can be read',
      `"${textAt(definition, '_type') || mark}"`,
    ),
  );
  return html;
}

/**
 * Pictures, code and links with common names. Sanity stores a picture as a reference to its file.
 */
function writeOther(block: Data, issues: Issue[]): string {
  const type = textAt(block, '_type');
  const url = textAt(block, 'url') || textAt(block, 'href') || textAt(block, 'asset.url');
  if (type === 'code') return element('pre', {}, escapeText(textAt(block, 'code')));
  if (/image/i.test(type) && url)
    return picture(
      {src: url, alt: lineAt(block, 'alt')},
      escapeText(lineAt(block, 'caption') ?? ''),
    );
  if (url) return linkLine(url, lineAt(block, 'title', 'caption'));
  const reference = textAt(block, 'asset._ref');
  const found = reference ? `a reference to a file, "${reference}"` : `"${type}"`;
  issues.push(
    createIssue(textAt(block, '_key') || type, 'not-taken', 'a block that can be read', found),
  );
  const words = lineAt(block, 'caption', 'text', 'title');
  return words ? element('p', {}, escapeText(words)) : '';
}
