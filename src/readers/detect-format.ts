import {formats, type KnownFormat} from './formats.js';
import {certainties, type Data, type FormatRow, type Source} from './reader.js';

const rows: readonly KnownFormat[] = formats;

/**
 * Detects the format of an input: by content where that leaves no doubt, then by the name of its
 * file, then by its `Content-Type`, then by traces of markup.
 * @returns nothing where JSON is of no format that is known
 */
export function detectFormat(
  {text, data}: Source,
  contentType: string,
  url = '',
): KnownFormat | undefined {
  if (data !== undefined) return detectData(data);
  const start = skipProlog(text);
  const row =
    rows.find((row) => row.start?.test(start)) ??
    rows.find(({files}) => files?.test(url.replace(/[?#][^]*/, ''))) ??
    rows.find((row) => isServedAs(row, contentType)) ??
    rows.find((row) => row.trace?.test(text));
  return row?.name === 'html' && foreignRoot(text) ? undefined : row;
}

/** Says whether JSON that cannot be parsed goes to a reader that mends it or names the fault. */
export function isForReader(text: string, contentType: string, format?: KnownFormat): boolean {
  return rows.some((row) => {
    if (!isOnlyJson(row) || !row.unparsed) return false;
    const isNamed = format ? format === row : isServedAs(row, contentType);
    return isNamed || Boolean(row.start?.test(text.trimStart()));
  });
}

/** Says whether a source can be of a format. */
export function fitsFormat({text, data}: Source, {syntax, unparsed}: FormatRow): boolean {
  if (data !== undefined)
    return syntax.includes('json') && typeof data === 'object' && data !== null;
  return Boolean(unparsed?.test(text));
}

/** Whether a format has no inputs but JSON. */
export function isOnlyJson({syntax}: FormatRow): boolean {
  return syntax.every((one) => one === 'json');
}

function isServedAs({contentTypes}: FormatRow, contentType: string): boolean {
  const [type = ''] = contentType.split(/[;,]/);
  return contentTypes.includes(type.trim().toLowerCase());
}

function detectData(data: unknown): KnownFormat | undefined {
  const first: unknown = Array.isArray(data) ? data[0] : data;
  if (typeof first !== 'object' || !first) return undefined;
  for (const certainty of certainties) {
    const row = rows.find((row) => row.data?.[certainty]?.(first as Data));
    if (row) return row;
  }
  return undefined;
}

/** Elements of HTML that a text of HTML may begin with. */
const ofHtml =
  'a|abbr|acronym|address|article|aside|audio|b|base|big|blockquote|body|br|button|canvas|caption|center|cite|code|data|dd|del|details|dfn|dialog|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|map|mark|menu|meta|nav|noscript|object|ol|p|picture|pre|q|ruby|s|script|section|small|source|span|strike|strong|style|sub|summary|sup|table|tbody|td|template|textarea|th|thead|time|title|tr|tt|u|ul|video';
const htmlRoot = new RegExp(`^(?:${ofHtml})$`, 'i');
const htmlWithin = new RegExp(`<(?:!doctype|${ofHtml}|o:p)[\\s/>]`, 'i');

/** Names that XML of others has for its roots too: told by their namespace, or by what they begin with. */
const shared = /^(?:article|data|link|object|section|source|summary|time|title|tt)$/i;

/** A default namespace that is not of HTML. */
const foreignSpace = /\sxmlns=["'](?!["']|[^"']*html)/i;

/** Journals and manuals (JATS, DocBook) have `<article>` and `<section>` as HTML has. */
const scholarly = /<(?:article-(?:meta|id)|journal-meta|para|sect\d|articleinfo)[\s/>]/;

/**
 * The name of the root of an XML document that is neither a format with a row nor HTML; nothing where
 * the text may be HTML, which browsers read whatever its elements are called.
 */
export function foreignRoot(text: string): string | undefined {
  const start = skipProlog(text);
  const [tag = '', prefix = '', name = '', rest = ''] =
    /^<([\w-]+:)?([a-z][\w.-]*)(?=[\s/>])([^>]*)/i.exec(start) ?? [];
  if (!tag) return undefined;
  if (htmlRoot.test(name) && (!prefix || /html["']/.test(rest)))
    return shared.test(name) && isOfOthers(start.slice(tag.length), rest) ? name : undefined;
  if (/^\s*<\?xml\s/i.test(text)) return name;
  // Without a declaration, XML is one element from start to end; its prefixes are declared.
  if (prefix) return rest.includes('xmlns') ? name : undefined;
  if (name.includes('-')) return undefined;
  const end = start.trimEnd().slice(-name.length - 3);
  const isWhole = end.toLowerCase() === `</${name}>`.toLowerCase();
  return isWhole || foreignSpace.test(rest) || !htmlWithin.test(start) ? name : undefined;
}

/** Whether a root whose name HTML has too is of another language. */
function isOfOthers(content: string, attributes: string): boolean {
  const [, first = 'p'] = /^>?\s*<([a-z][\w.]*)[\s/>]/i.exec(content) ?? [];
  const isUnknown = !htmlRoot.test(first) && !/^(?:svg|math)$/i.test(first);
  return (
    foreignSpace.test(attributes) ||
    scholarly.test(content) ||
    (isUnknown && !htmlWithin.test(content))
  );
}

/** The text from its first element on, without XML declaration, comments and document type. */
function skipProlog(text: string): string {
  let start = text.trimStart();
  for (
    let end: number;
    /^<(?:\?|!--|!doctype\s(?!html))/i.test(start);
    start = start.slice(end).trimStart()
  ) {
    const close = start.startsWith('<!--') ? '-->' : /^<![^>[]*\[/.test(start) ? ']>' : '>';
    end = start.indexOf(close) + close.length;
    if (end < close.length) return start;
  }
  return start;
}
