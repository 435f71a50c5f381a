/**
 * HTML as a common form: readers of other formats convert their bodies to HTML, which the HTML
 * reader parses inertly and converts to blocks. This HTML is never shown.
 */
const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes a text for HTML. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}

type Attribute = string | number | undefined;

/**
 * An element as HTML.
 * @param attributes their values, unescaped; those that are `undefined` or empty are left out
 * @param content HTML, not text: see `escapeText`
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  content?: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${escapeText(String(value))}"`);
  const start = `<${name}${written.join('')}>`;
  return content === undefined ? start : `${start}${content}</${name}>`;
}

/** A picture with its caption and credit, both HTML. */
export function picture(
  image: Readonly<{src: string; alt?: Attribute; width?: Attribute; height?: Attribute}>,
  caption = '',
  credit = '',
): string {
  const words = [caption, credit && element('span', {class: 'credit'}, credit)].filter(Boolean);
  const figcaption = words.length ? element('figcaption', {}, words.join(' ')) : '';
  return element('figure', {}, element('img', {...image}) + figcaption);
}

/** A link on a separate line; its text is the address where it has none. */
export function linkLine(url: string, words = ''): string {
  return element('p', {}, element('a', {href: url}, escapeText(words || url)));
}
