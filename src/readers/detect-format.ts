import {formats, type Format, type KnownFormat} from './formats.js';
import {certainties, type Data, type FormatRow, type Source} from './reader.js';

/** Returns the row of a format. */
export function rowOf(format: Format): KnownFormat {
  return formats.find(({name}) => name === format)!; // Each format has a row: its type is made of them.
}

/**
 * Detects the format of an input: by content where that leaves no doubt, then by the name of its
 * file, then by its `Content-Type`, then by traces of markup.
 * @returns nothing where JSON is of no format that is known
 */
export function detectFormat(
  {text, data}: Source,
  contentType: string,
  url = '',
): Format | undefined {
  if (data !== undefined) return detectData(data);
  const start = skipProlog(text);
  const rows: readonly FormatRow<Format>[] = formats;
  const row =
    rows.find((row) => row.start?.test(start)) ??
    rows.find(({files}) => files?.test(url.replace(/[?#][^]*/, ''))) ??
    rows.find((row) => isServedAs(row, contentType)) ??
    rows.find((row) => row.trace?.test(text));
  return row?.name === 'html' && foreignRoot(text) ? undefined : row?.name;
}

/** Says whether JSON that cannot be parsed goes to a reader that mends it or names the fault. */
export function isForReader(text: string, contentType: string, format?: Format): boolean {
  const rows: readonly FormatRow<Format>[] = formats;
  return rows.some((row) => {
    if (row.json !== 'always' || !row.unparsed) return false;
    const isNamed = format ? format === row.name : isServedAs(row, contentType);
    return isNamed || Boolean(row.start?.test(text.trimStart()));
  });
}

/** Says whether a source can be of a format. */
export function fitsFormat({text, data}: Source, format: Format): boolean {
  const {json, unparsed}: FormatRow = rowOf(format);
  if (data !== undefined) return json !== 'never' && typeof data === 'object' && data !== null;
  return Boolean(unparsed?.test(text));
}

function isServedAs({contentTypes}: FormatRow, contentType: string): boolean {
  const [type = ''] = contentType.split(/[;,]/);
  return contentTypes.includes(type.trim().toLowerCase());
}

function detectData(data: unknown): Format | undefined {
  const first: unknown = Array.isArray(data) ? data[0] : data;
  if (typeof first !== 'object' || !first) return undefined;
  const rows: readonly FormatRow<Format>[] = formats;
  for (const certainty of certainties) {
    const row = rows.find((row) => row.data?.[certainty]?.(first as Data));
    if (row) return row.name;
  }
  return undefined;
}

/** Roots of XML formats that are met and hold no story. */
const foreign = /^(?:urlset|sitemapindex|opml|plist|kml|gpx|svg|math|wsdl|xliff|tei|office)$/i;

/** Root elements of HTML that XML may begin with. */
const hypertext =
  /^(?:html|head|body|article|main|section|div|p|h[1-6]|ul|ol|table|figure|blockquote|header|span|a|img)$/i;

/**
 * The name of the root of an XML document that is neither a format with a row nor HTML; nothing where
 * the text may be HTML, which browsers read whatever its elements are called.
 */
export function foreignRoot(text: string): string | undefined {
  const [, prefix, name = '', rest = ''] =
    /^<([\w.-]+:)?([a-z][\w.-]*)([\s/>][^>]*)/i.exec(skipProlog(text)) ?? [];
  if (!name || foreign.test(name)) return name || undefined;
  if (/^\s*<\?xml\s/i.test(text))
    return hypertext.test(name) && !scholarly.test(text) ? undefined : name;
  // Without a declaration a prefix or a namespace tells XML, or that nothing in it is of HTML.
  const isXml = prefix ?? /\sxmlns(?!=["'][^"']*xhtml)/.test(rest);
  const isOther = !name.includes('-') && !anyHtml.test(text);
  return (isXml && !hypertext.test(name)) || isOther ? name : undefined;
}

/** An element that nearly every piece of HTML has. */
const anyHtml =
  /<(?:!doctype|html|head|body|main|article|section|header|footer|nav|aside|center|font|p|div|h[1-6]|br|hr|a|b|i|em|strong|span|ul|ol|li|dl|dt|dd|table|tr|td|th|figure|picture|img|svg|math|blockquote|pre|ruby|iframe|video|audio|embed|script|template|noscript|kbd|marquee|xmp|textarea|canvas|frameset|o:p)[\s/>]/i;

/** `<article>` of journals and manuals (JATS, DocBook). */
const scholarly = /<(?:article-meta|journal-meta|para|sect\d|articleinfo)[\s/>]/;

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
