import {escapeAttribute} from './escape.js';

/** An opening link tag in the library's own output, where no attribute contains angle brackets. */
const link = /<a\s([^<>]*)>/g;

/** Adds `rel` tokens to each link of server-rendered markup, as the elements do. */
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
