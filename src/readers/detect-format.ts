import type {Format, Source} from './reader.js';

type Data = Readonly<Record<string, unknown>>;

const has = (data: Data, ...keys: string[]) => keys.some((key) => Object.hasOwn(data, key));
const isText = (value: unknown) => typeof value === 'string';

/** What parsed JSON is, the most telling sign first. A list is what its first item is. */
const dataRules: readonly (readonly [Format, (data: Data) => boolean])[] = [
  ['json-ld', (data) => has(data, '@context', '@type', '@graph')],
  ['feed', ({version}) => isText(version) && version.includes('jsonfeed.org')],
  ['article', ({body, stories}) => Array.isArray(body) || Array.isArray(stories)],
  ['feed', ({items}) => Array.isArray(items)],
  [
    'ninjs',
    (data) => has(data, 'uri', 'headlines', 'bodies', 'body_text', 'body_html', 'body_xhtml'),
  ],
  ['article', ({headline}) => isText(headline)],
];

/** What a text is by how it begins, after white space, comments and declarations. */
const textRules: readonly (readonly [Format, RegExp])[] = [
  ['feed', /^<(?:\w+:)?(?:rss|feed|rdf|channel|entry)[\s>]/i],
  [
    'json-ld',
    /^(?:[[{]|\/[/*]|[^\w<]{0,20}<!\[CDATA\[)[^]*?@(?:context|type|graph)(?:["'”]|&quot;|&#34;)\s*:/,
  ],
  ['html', /^<(?:!doctype|\/?[a-z][\w:-]*[\s/>])/i],
];

const typeRules: readonly (readonly [Format, RegExp])[] = [
  ['feed', /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)/i],
  ['json-ld', /^application\/ld\+json/i],
  ['text', /^text\/(?:plain|markdown)/i],
  ['html', /^(?:text\/html|application\/xhtml)/i],
];

/** A block of HTML somewhere in a text that does not begin with one. */
const htmlBlock =
  /<(?:p|div|h[1-6]|[uo]l|article|section|figure|blockquote|table|br)(?:\s[^<>]*)?\/?>/i;

/**
 * Tells the format of an input: by content where that leaves no doubt, then by its `Content-Type`,
 * then by traces of markup.
 * @returns nothing where JSON is of no format that is known
 */
export function detectFormat({text, data}: Source, contentType: string): Format | undefined {
  if (data !== undefined) return detectData(data);
  const start = skipProlog(text);
  const told =
    textRules.find(([, rule]) => rule.test(start)) ??
    typeRules.find(([, rule]) => rule.test(contentType));
  return told?.[0] ?? (htmlBlock.test(text) ? 'html' : 'text');
}

function detectData(data: unknown): Format | undefined {
  const first: unknown = Array.isArray(data) ? data[0] : data;
  if (typeof first !== 'object' || !first) return undefined;
  return dataRules.find(([, rule]) => rule(first as Data))?.[0];
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
