import type {ReadContext} from '../reader.js';
import type {TreeElement, TreeNode} from '../tree.js';
import {collapse, looksLikeHtml} from '../values/markup.js';
import {isItem, wordsOf, type FeedElement} from './names.js';

/** What an element or a member of a feed says: plain text, or HTML. */
export interface Words {
  readonly text: string;
  readonly kind: 'text' | 'html';
  readonly base?: string | undefined;
}

/** How plain text is told from HTML where no type says which: `guess` by what it looks like. */
export type Untyped = 'guess' | 'html';

/** Reads a text of a feed by its `type` and `mode` (RFC 4287, 3.1; Atom 0.3; RSS has neither). */
export function readWords(element: FeedElement | undefined, untyped: Untyped): Words | undefined {
  if (!element) return undefined;
  const {base, attributes, children} = element;
  const isMarkup = children.some((child) => typeof child !== 'string' && !isItem(child));
  const text = isMarkup
    ? markupOf(element)
    : decodeMode(wordsOf(element), attributes['mode']).trim();
  return text
    ? {text, kind: isMarkup ? 'html' : kindOf(text, attributes['type'], untyped), base}
    : undefined;
}

function kindOf(text: string, type: string | undefined, untyped: Untyped): 'text' | 'html' {
  if (type) return /html|xml/i.test(type) ? 'html' : 'text';
  return untyped === 'html' || looksLikeHtml(text) ? 'html' : 'text';
}

function decodeMode(text: string, mode: string | undefined): string {
  if (mode !== 'base64') return text;
  try {
    const bytes = Uint8Array.from(atob(text.replace(/\s+/g, '')), (character) =>
      character.charCodeAt(0),
    );
    return new TextDecoder().decode(bytes);
  } catch {
    // Not base64 after all: what stands there is what there is.
    return text;
  }
}

/** Words as one line of plain text; `undefined` where there are none. */
export async function plainWords(
  words: Words | undefined,
  context: ReadContext,
): Promise<string | undefined> {
  if (!words) return undefined;
  return collapse(await textOf(words, context)) || undefined;
}

async function textOf({text, kind}: Words, context: ReadContext): Promise<string> {
  return kind === 'text' || !/[<&]/.test(text)
    ? text
    : treeText(await context.parsers.parseHtml(text));
}

/** Words as HTML, for the reader of HTML. */
export function htmlWords({text, kind}: Words): string {
  return kind === 'html'
    ? text
    : escapeHtml(text)
        .replace(/\n\s*\n/g, '<p>')
        .replace(/\n/g, '<br>');
}

const silent = /^(?:script|style|template|noscript|iframe|object|svg|math)$/;
const ownLine =
  /^(?:p|div|br|li|[uod]l|d[dt]|h[1-6]|hr|t[rdh]|table|blockquote|pre|article|section|fig\w+|img)$/;

function treeText(node: TreeNode): string {
  if (typeof node === 'string') return node;
  const name = localName(node);
  if (silent.test(name)) return '';
  const text = node.children.map(treeText).join('');
  return ownLine.test(name) ? ` ${text} ` : text;
}

function localName({name}: TreeElement): string {
  return name.replace(/^xhtml:/, '');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

const empty = /^(?:area|br|col|embed|hr|img|input|source|track|wbr)$/;

/** Markup of the feed itself, as HTML. Beside it escaped HTML can stand, but not in what is declared XHTML. */
function markupOf({attributes, children}: FeedElement): string {
  const writeText = /xhtml|xml/i.test(attributes['type'] ?? '')
    ? escapeHtml
    : (text: string) => text;
  return children.map((child) => writeHtml(child, writeText)).join('');
}

function writeHtml(node: TreeNode, writeText: (text: string) => string): string {
  if (typeof node === 'string') return writeText(node);
  if (isItem(node)) return '';
  const name = localName(node);
  const attributes = Object.entries(node.attributes).map(
    ([key, value]) => ` ${key}="${escapeHtml(value)}"`,
  );
  const content = node.children.map((child) => writeHtml(child, writeText)).join('');
  return `<${name}${attributes.join('')}>${content}${empty.test(name) ? '' : `</${name}>`}`;
}
