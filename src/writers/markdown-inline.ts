import {inlineText} from '../model/block-types.js';
import type {Inline} from '../model/article.js';

const special = /[\\`*_[\]<>|~#]/g;

/** Escapes Markdown syntax: marks, and characters that would begin a list or a heading. */
export function escapeText(text: string): string {
  return text
    .replace(special, '\\$&')
    .replace(/^([^\S\n\r\u2028\u2029]*)(\d*)([-+]|(?<=\d)[.)])(?=\s)/gm, '$1$2\\$3');
}

/** What `encodeURIComponent` leaves as it is. */
const parentheses: Readonly<Record<string, string>> = {'(': '%28', ')': '%29'};

/** An address that is safe in parentheses. */
export function safeAddress(url: string): string {
  return url.replace(
    /[\s()<>\\]/g,
    (character) => parentheses[character] ?? encodeURIComponent(character),
  );
}

const wraps: Readonly<Record<string, string>> = {strong: '**', emphasis: '*', strikethrough: '~~'};

/** Marks that Markdown can only write as HTML. */
const tags: Readonly<Record<string, string>> = {
  subscript: 'sub',
  superscript: 'sup',
  mark: 'mark',
  underline: 'u',
};

/** The shortest run of backticks of a minimum length that a text does not contain. */
export function fenceFor(text: string, least: number): string {
  const runs = (text.match(/`+/g) ?? []).map(({length}) => length + 1);
  return '`'.repeat(Math.max(least, ...runs));
}

function codeMarkdown(content: readonly Inline[]): string {
  const text = inlineText(content);
  const marks = fenceFor(text, 1);
  const gap = /^`|`$/.test(text) ? ' ' : '';
  return text.trim() && marks + gap + text + gap + marks;
}

/** Writes the content of a paragraph. */
export function inlineMarkdown(content: readonly Inline[] = []): string {
  return content.map(oneInline).join('');
}

function oneInline(inline: Inline): string {
  if (typeof inline === 'string') return escapeText(inline);
  if (inline.type === 'break') return '  \n';
  if (inline.type === 'inline-image')
    return `![${escapeText(inline.alt ?? '')}](${safeAddress(inline.url)})`;
  if (inline.type === 'footnote-reference') return `[^${labelOf(inline.label)}]`;
  if (inline.type === 'code') return codeMarkdown(inline.content);
  const words = inlineMarkdown(inline.content);
  if (inline.type === 'link') return words && `[${words}](${safeAddress(inline.url)})`;
  const tag = tags[inline.type];
  if (tag) return words && `<${tag}>${words}</${tag}>`;
  const wrap = wraps[inline.type];
  return wrap && words.trim() ? `${wrap}${words}${wrap}` : words;
}

/** The label of a note, without spaces and brackets. */
export function labelOf(label: string): string {
  return label.replace(/[\s[\]^]+/g, '-');
}
