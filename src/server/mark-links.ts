import {escapeAttribute} from './escape.js';

/** An open tag of a link in what the library has written: neither bracket stands in an attribute of it. */
const link = /<a\s([^<>]*)>/g;

/** Says in `rel` of each link of printed words what the page that it leads to is to this page, as elements do. */
export function markLinks(markup: string, rel: string | undefined): string {
  const tokens = escapeAttribute(rel ?? '')
    .split(/\s+/)
    .filter(Boolean);
  if (!tokens.length) return markup;
  return markup.replace(link, (tag: string, attributes: string) => {
    if (/(?:^|\s)href="#/.test(attributes)) return tag;
    const own = /(?:^|\s)rel="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? [];
    const rest = attributes.replace(/(?:^|\s)rel="[^"]*"/, '').trim();
    return `<a ${rest} rel="${[...new Set([...own, ...tokens])].join(' ')}">`;
  });
}
