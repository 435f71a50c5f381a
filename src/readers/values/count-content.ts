import type {Article} from '../../model/article.js';
import {articleText} from '../../model/text.js';
import type {Share} from '../reader.js';

/** The amount of content: characters of text, links, images. */
export interface ContentCount {
  text: number;
  links: number;
  images: number;
}

type Marks = Pick<ContentCount, 'links' | 'images'>;

/**
 * Counts the characters of a text without white space, in UTF-16 units, without creating another
 * string.
 */
export function countText(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isPrinted = code > 0x20 && code < 0x7f;
    if (isPrinted || !/\s/.test(text.charAt(index))) count += 1;
  }
  return count;
}

/** Counts the content of an article: the characters of `articleText` without white space, and its marks. */
export function countArticle(article: Article): ContentCount {
  return {text: countText(articleText(article)), ...countArticleMarks(article)};
}

/**
 * Counts links in the text of an article, around pictures, of embeds and of related stories; and
 * pictures of the story, its embeds and its related stories, each once whatever its renditions.
 */
export function countArticleMarks({image, body, corrections, related}: Article): Marks {
  return countMarks({image, body, corrections, related});
}

/** How much was found and how much is in the article; at most as much as was found. */
export function share(found: number, kept: number): Share {
  return {found, kept: Math.min(found, kept)};
}

/** Counts links and images in data with the model's shape, valid or not. */
export function countMarks(value: unknown): Marks {
  const count = {links: 0, images: 0};
  visitParts(value, '', (part, key) => {
    const isImage = part['type'] === 'inline-image' || /^images?$/.test(key);
    const isStory = key === 'stories';
    if (isImage) count.images += 1;
    if (isStory || /^(?:link|embed)$/.test(String(part['type'])) || (isImage && part['link']))
      count.links += 1;
  });
  return count;
}

/** Counts the references to footnotes, which are links in HTML but not in an article. */
export function countReferences(article: Article): number {
  let count = 0;
  visitParts(article.body, '', ({type}) => {
    if (type === 'footnote-reference') count += 1;
  });
  return count;
}

type Part = Readonly<Record<string, unknown>>;

function visitParts(value: unknown, key: string, visit: (part: Part, key: string) => void): void {
  walkData(
    value,
    (part, key) => {
      if (typeof part === 'object') visit(part as Part, key);
    },
    key,
  );
}

/** Maximum number of values that are visited. */
const mostValues = 120_000;

/**
 * Visits each text and each object of any data, with its key; items of a list have the key of the
 * list. Not recursive, because an input may be deeper than any call stack, or contain a cycle.
 */
export function walkData(
  data: unknown,
  visit: (value: string | object, key: string) => void,
  firstKey = '',
): void {
  const seen = new Set<object>();
  const values: unknown[] = [data];
  const keys = [firstKey];
  const add = (value: unknown, key: string) => {
    values.push(value);
    keys.push(key);
  };
  for (let count = 0; values.length && count < mostValues; count += 1) {
    const value = values.pop();
    const key = keys.pop() ?? '';
    if (typeof value === 'string') visit(value, key);
    if (typeof value !== 'object' || !value || seen.has(value)) continue;
    seen.add(value);
    if (Array.isArray(value)) {
      for (const item of value.slice(0, mostValues) as unknown[]) add(item, key);
      continue;
    }
    visit(value, key);
    for (const name in value) {
      add((value as Record<string, unknown>)[name], name);
      if (values.length >= mostValues) break;
    }
  }
}
