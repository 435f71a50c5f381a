import {createIssue, type Issue} from '../../model/issue.js';
import {type Data, lineAt, listAt, numberAt, objectAt, textAt} from '../values/fields.js';
import {element, escapeText, linkLine, picture} from '../values/write-html.js';
import {creditOf} from './credit.js';

/** Writes one element as HTML; undefined where it cannot be read. */
type Write = (part: Data, issues: Issue[]) => string | undefined;

const paragraph: Write = (part) => element('p', {}, textAt(part, 'content'));

const writers: Readonly<Record<string, Write>> = {
  text: paragraph,
  correction: (part) =>
    element(
      'p',
      {},
      element('strong', {}, escapeText(textAt(part, 'correction_type') || 'Correction')) +
        ` ${textAt(part, 'text')}`,
    ),
  endorsement: paragraph,
  header: (part) =>
    element(
      `h${Math.min(6, Math.max(2, Number(part['level']) || 2))}`,
      {},
      textAt(part, 'content'),
    ),
  raw_html: (part) => textAt(part, 'content'),
  divider: () => element('hr'),
  code: (part) => element('pre', {}, escapeText(textAt(part, 'content'))),
  quote: (part, issues) => {
    const cite = textAt(part, 'citation.content');
    const content = ansHtml(listAt(part, 'content_elements'), issues);
    const attributes = part['subtype'] === 'pullquote' ? {class: 'pullquote'} : {};
    return element('blockquote', attributes, content + (cite && element('footer', {}, cite)));
  },
  list: (part, issues) =>
    element(
      part['list_type'] === 'ordered' ? 'ol' : 'ul',
      {},
      listAt(part, 'items')
        .map((item) =>
          element(
            'li',
            {},
            item['type'] === 'text' ? textAt(item, 'content') : ansHtml([item], issues),
          ),
        )
        .join(''),
    ),
  list_element: (part, issues) => writers['list']?.(part, issues),
  table: (part) => {
    const row = (cells: readonly Data[], name: string) =>
      element('tr', {}, cells.map((cell) => element(name, {}, textAt(cell, 'content'))).join(''));
    const head = listAt(part, 'header');
    const rows = Array.isArray(part['rows']) ? part['rows'] : [];
    return element(
      'table',
      {},
      (head.length ? row(head, 'th') : '') +
        rows.map((cells) => row(listAt(cells, ''), 'td')).join(''),
    );
  },
  image: (part) => {
    const src = textAt(part, 'url');
    if (!src) return undefined;
    const alt = lineAt(part, 'alt_text');
    return picture(
      {src, alt, width: numberAt(part, 'width'), height: numberAt(part, 'height')},
      textAt(part, 'caption'),
      escapeText(creditOf(part) ?? ''),
    );
  },
  gallery: (part, issues) => ansHtml(listAt(part, 'content_elements'), issues),
  video: (part) => textAt(part, 'embed_html') || fileOf(part, 'video'),
  audio: (part) => fileOf(part, 'audio'),
  oembed_response: (part) => {
    const html = textAt(part, 'raw_oembed.html');
    const url = textAt(part, 'raw_oembed.url') || textAt(part, 'raw_oembed._id');
    return html || (url ? linkLine(url, lineAt(part, 'raw_oembed.title')) : undefined);
  },
  interstitial_link: (part) => linkLine(textAt(part, 'url'), lineAt(part, 'content')),
  link_list: (part) => {
    const title = lineAt(part, 'title');
    const items = listAt(part, 'items').map((item) => element('li', {}, linkItem(item)));
    const list = element('ul', {}, items.join(''));
    return title ? element('aside', {}, element('h3', {}, escapeText(title)) + list) : list;
  },
};

/** A link with its description. */
function linkItem(item: Data): string {
  const words = escapeText(lineAt(item, 'content') ?? '');
  const description = textAt(item, 'description.content');
  const link = element('a', {href: textAt(item, 'url')}, words);
  return link + (description && element('p', {}, description));
}

function fileOf(part: Data, name: 'audio' | 'video'): string | undefined {
  const [stream = objectAt(part, '')] = listAt(part, 'streams');
  const src = textAt(stream, 'url') || textAt(part, 'streams_url');
  if (!src)
    return (
      textAt(part, 'canonical_url') &&
      linkLine(textAt(part, 'canonical_url'), lineAt(part, 'headlines.basic'))
    );
  const caption = lineAt(part, 'headlines.basic', 'caption');
  return element(
    'figure',
    {},
    element(name, {src}, '') + (caption ? element('figcaption', {}, escapeText(caption)) : ''),
  );
}

/**
 * Writes the elements of a story as HTML. An element of an unknown type keeps its text and is
 * reported.
 */
export function ansHtml(parts: readonly Data[], issues: Issue[]): string {
  return parts
    .map((part) => {
      const type = textAt(part, 'type');
      const written = Object.hasOwn(writers, type) ? writers[type]?.(part, issues) : undefined;
      if (written !== undefined) return written;
      issues.push(
        createIssue(
          `content_elements.${textAt(part, '_id') || type}`,
          'not-taken',
          'an element that can be read',
          `"${type}"`,
        ),
      );
      const text = lineAt(part, 'content');
      return text ? element('p', {}, escapeText(text)) : '';
    })
    .join('');
}
