import type {Article} from '../model/article.js';
import {articleText} from '../model/text.js';
import type {Share} from './reader.js';

/** How much an article has: characters of text, links, images. */
export interface ArticleCount {
  text: number;
  links: number;
  images: number;
}

/** Counts the characters of a text that are not white space, in UTF-16 units; it makes no other text. */
export function countText(text: string): number {
  const space = /\s/g;
  let count = text.length;
  while (space.test(text)) count -= 1;
  return count;
}

/**
 * Counts what an article has: the characters of `articleText` that are not white space; links in
 * the text, around pictures, of embeds and of onward stories; pictures of the story, its embeds and
 * its onward stories, each once whatever its renditions.
 */
export function countArticle(article: Article): ArticleCount {
  const {image, body, corrections, related} = article;
  return {
    text: countText(articleText(article)),
    ...countMarks({image, body, corrections, related}),
  };
}

/** How much of something was found in an input and how much of it is kept, which is never more. */
export function share(found: number, kept: number): Share {
  return {found, kept: Math.min(found, kept)};
}

/** Counts links and images in data of the model's shape, sound or not. */
export function countMarks(value: unknown): {links: number; images: number} {
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

/** Counts the references to footnotes, which are links in HTML and none in an article. */
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

/** Values that are looked at; data that are larger are counted as far as that. */
const mostValues = 120_000;

/**
 * Visits each text and each object of data of any shape and depth, with the key that it stands
 * under; items of a list with that of the list. It does not call itself: an input may be deeper than
 * any stack, or a circle.
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
