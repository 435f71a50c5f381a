import type {StoryLink} from '../../model/article.js';
import {isHeardOnly, isNamed, type PartName} from './part-names.js';
import {readImage} from './read-image.js';
import {readPublished} from './read-moment.js';
import {readText} from './read-text.js';
import {headings} from './story-link.js';

/** Maximum length of a kicker or publisher's name; longer text is a sentence. */
const mostLetters = 60;

const labels: readonly [NonNullable<StoryLink['label']>, RegExp][] = [
  ['live', /^(live|live-?blogs?|live-?updates|live-?news|live-?reporting)$/i],
  ['opinion', /^(opinions?|commentisfree|op-?ed|views)$/i],
  ['video', /^(videos?|av|watch)$/i],
  ['analysis', /^(analysis|analyses|analyse|analisis)$/i],
];

/**
 * The element that contains the title: a heading, an element with a class for titles, or the link
 * itself. A link without text covers the card, and the heading is its title.
 */
function findTitle(item: Element, link: HTMLAnchorElement): Element {
  const heading = link.closest(headings);
  if (heading && item.contains(heading)) return link;
  if (!readText(link)) return item.querySelector(headings) ?? link;
  return (
    link.querySelector(headings) ??
    [...link.querySelectorAll('*')].find((element) => isNamed(element, 'title')) ??
    link
  );
}

/**
 * A separate title in the markup, where the link text contains the title and a kicker before it.
 */
function splitTitle(text: string, link: HTMLAnchorElement, item: Element): [string, string?] {
  const said = [
    link.title,
    link.ariaLabel,
    item.ariaLabel,
    item.querySelector('article')?.ariaLabel,
  ]
    .map((words) => words?.replace(/\s+/g, ' ').trim())
    .find((words) => words && words.length < text.length && text.endsWith(words));
  if (!said || said.length * 3 < text.length) return [text];
  return [said, text.slice(0, -said.length).replace(/(?<![\s:|·–—-])[\s:|·–—-]+$/, '')];
}

function readTitle(item: Element, link: HTMLAnchorElement): [string, string?] {
  const title = findTitle(item, link);
  const isOther = (element: Element) =>
    isHeardOnly(element) ||
    (element !== title &&
      (['kicker', 'summary', 'publisher'] as const).some((part) => isNamed(element, part)));
  const text =
    readText(title, isOther) ||
    readText(link, () => false) ||
    (link.ariaLabel ?? '') ||
    link.title ||
    (link.querySelector('img')?.alt ?? '');
  return splitTitle(text, link, item);
}

function findPart(item: Element, part: PartName, title: string, most: number): string | undefined {
  for (const element of item.querySelectorAll('*')) {
    if (!isNamed(element, part) || element.querySelector(`${headings}, img`)) continue;
    const isOuter = [...element.querySelectorAll('*')].some((inner) => isNamed(inner, part));
    if (isOuter || element.hasAttribute('data-label')) continue;
    const text = readText(element)
      .replace(/(?<![\s·|•:–—-])[\s·|•:–—-]+$/, '')
      .replace(/^[\s·|•–—-]+/, '');
    if (text && text.length <= most && !title.startsWith(text)) return text;
  }
  return undefined;
}

/** The text directly before the title, where the site has no class for it. */
function readBefore(item: Element, link: HTMLAnchorElement, title: string): string | undefined {
  const top = link.closest(headings) ?? link;
  const before = top.previousElementSibling;
  if (!before || before.matches('ul, ol, figure, picture, img, time') || !item.contains(before))
    return undefined;
  if (before.querySelector('img, time, p')) return undefined;
  const text = readText(before);
  const isKicker = text && text.length <= mostLetters / 1.5 && !/^[\d\s:.#]*$/.test(text);
  return isKicker && !title.includes(text) ? text : undefined;
}

function readSummary(item: Element, title: string): string | undefined {
  const named = findPart(item, 'summary', title, Infinity);
  if (named) return named;
  for (const paragraph of item.querySelectorAll('p')) {
    if (isNamed(paragraph, 'aside') || isNamed(paragraph, 'publisher')) continue;
    const text = readText(paragraph);
    if (text.length > mostLetters && !text.includes(title)) return text;
  }
  return undefined;
}

function findLabel(words: readonly (string | null | undefined)[]): StoryLink['label'] {
  for (const word of words)
    for (const [label, pattern] of labels) if (pattern.test(word?.trim() ?? '')) return label;
  return undefined;
}

function readLabel(item: Element, link: HTMLAnchorElement, kicker = ''): StoryLink['label'] {
  const marked = [item, ...item.querySelectorAll('[data-label], [data-type], [data-media-type]')];
  const data = marked.flatMap((element) => {
    const {label, type, contentType, mediaType} = (element as HTMLElement).dataset;
    return [label, type, contentType, mediaType];
  });
  return findLabel([...data, kicker, ...link.pathname.split('/')]);
}

/** Reads the data of a story from an item, without changing the markup. */
export function readStory(item: Element, link: HTMLAnchorElement): StoryLink {
  const [title, before] = readTitle(item, link);
  const kicker =
    findPart(item, 'kicker', title, mostLetters) ?? (before || readBefore(item, link, title));
  const publisher =
    (item as HTMLElement).dataset['publisher'] ?? findPart(item, 'publisher', title, mostLetters);
  return {
    url: link.href,
    title,
    ...optional('kicker', kicker),
    ...optional('summary', readSummary(item, title)),
    ...optional('image', readImage(item)),
    ...optional('published', readPublished(item)),
    ...optional('publisher', publisher ? {name: publisher} : undefined),
    ...optional('label', readLabel(item, link, kicker)),
  };
}

function optional<K extends keyof StoryLink>(
  key: K,
  value: StoryLink[K] | undefined,
): Partial<StoryLink> {
  return value ? {[key]: value} : {};
}
