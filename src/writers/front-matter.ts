import type {Article} from '../model/article.js';
import {inlineText} from '../model/block-types.js';
import {withoutStruck} from '../model/without-struck.js';

/** Writes the head of a story as front matter, with the names that static site generators use. */
export function writeFrontMatter(article: Article): string {
  const {headline, kicker, standfirst, authors = [], published, modified, language, url} = article;
  const {image, status, embargoedUntil, expires, dateline} = article;
  const lines = [
    ...line('title', headline),
    ...line('kicker', kicker),
    ...line('description', standfirst),
    ...(authors.length ? [`authors: [${authors.map(({name}) => quote(name)).join(', ')}]`] : []),
    ...line('date', published),
    ...line('lastmod', modified),
    ...line('lang', language),
    ...line('canonical_url', url),
    ...line('image', image?.url),
    ...line('image_alt', image?.alt),
    ...line('image_caption', inlineText(withoutStruck(image?.caption))),
    ...line('place', dateline?.place),
    ...line('filed', dateline?.date),
    ...line('embargo', embargoedUntil),
    ...line('expires', expires),
    ...(status && status !== 'usable' ? ['draft: true'] : []),
  ];
  return ['---', ...lines, '---'].join('\n');
}

function line(key: string, text: string | undefined): string[] {
  return text ? [`${key}: ${quote(text)}`] : [];
}

/** Quotes a text where YAML could read it as another type. */
function quote(text: string): string {
  return /^(?:\d{4}-\d\d-\d\d[\dT:.+Z-]*|[a-z]{2,3}(?:-\w+)*)$/.test(text) &&
    !/^(?:yes|no|on|off|true|false|null)$/.test(text)
    ? text
    : JSON.stringify(text);
}
