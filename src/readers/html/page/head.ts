import type {TreeElement} from '../../tree.js';
import {findElement, isNamed, textOf} from '../element.js';
import type {Keyed} from '../../../model/availability/hold-keys.js';
import {readUrl} from '../source.js';
import type {HtmlSource} from '../context.js';
import {joinSpaces} from '../../values/spaces.js';

/** What the head of a page says, by name. */
export interface Head {
  /** The first of some names of `<meta>` that says something. */
  meta: (...names: string[]) => string | undefined;
  /** Address of the first `<link>` of a relation. */
  link: (relation: string) => string | undefined;
  readonly title: string;
  /** What the page says by names, and its story by attributes, of whether it may be shown. */
  readonly release: readonly Keyed[];
  /** JSON-LD, block after block. */
  readonly jsonLd: string;
}

/** Data of the library's own elements are read with them. */
const isScript = ({name, attributes: {type = ''}}: TreeElement) =>
  name === 'script' && !/^\s*application\/json\b/i.test(type);

/** Reads the metadata of a page, wherever in it they stand. */
export function readHead(source: HtmlSource): Head {
  const elements = [...source.parents.keys()];
  const metas = readMetas(elements);
  const links = readLinks(elements);
  const title = findElement(source.root, isNamed('title'));
  return {
    meta: (...names) => names.map((name) => metas.get(name)).find(Boolean),
    link: (relation) => {
      const element = links.get(relation);
      return element && readUrl(source, element, element.attributes['href']);
    },
    title: title ? tidyText(textOf(title)) : '',
    release: readRelease(elements),
    jsonLd: elements.filter(isScript).map(textOf).join('\n'),
  };
}

/** What each name of `<meta>` says first. */
function readMetas(elements: readonly TreeElement[]): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of elements) {
    const {property, name, itemprop, 'http-equiv': header} = element.attributes;
    const words = contentOf(element);
    if (!words) continue;
    for (const word of [property, name, itemprop, header].flatMap(splitNames))
      if (!metas.has(word)) metas.set(word, words);
  }
  return metas;
}

/** The first `<link>` of each relation. */
function readLinks(elements: readonly TreeElement[]): Map<string, TreeElement> {
  const links = new Map<string, TreeElement>();
  for (const element of elements) {
    const {href, rel} = element.attributes;
    if (element.name !== 'link' || !href) continue;
    for (const word of splitNames(rel)) if (!links.has(word)) links.set(word, element);
  }
  return links;
}

/** What the first story of the page, and its metadata, say of whether it may be shown. */
function readRelease(elements: readonly TreeElement[]): Keyed[] {
  const release: Keyed[] = [];
  const seen = new Set<string>();
  for (const element of elements) {
    // The first of a name: other stories of the page come after it.
    const isOther = isStory(element) && seen.has(element.name);
    if (isOther) seen.add('other story');
    if (!isOther && (element.name === 'meta' || isStory(element)))
      release.push(...releaseOf(element, contentOf(element)));
    if (isDayOfStory(element, seen))
      release.push({key: 'published', value: element.attributes['datetime'], path: 'time'});
    // A notice above the text, which the title of the page does not have.
    if (element.name === 'h1' && !seen.has('h1'))
      release.push({key: 'editorsNote', value: tidyText(textOf(element)), path: 'h1'});
    seen.add(element.name);
  }
  return release;
}

/** What a `<meta>` says. */
function contentOf({name, attributes: {content}}: TreeElement): string | undefined {
  return name === 'meta' && content ? joinSpaces(content).trim() : undefined;
}

function splitNames(names: string | undefined): string[] {
  return names?.toLowerCase().split(/\s+/) ?? [];
}

/** Whose attributes say in which state a story is. */
const isStory = isNamed('article|main|body');

/** `<time pubdate>` of the first story. */
function isDayOfStory({name, attributes}: TreeElement, seen: ReadonlySet<string>): boolean {
  return name === 'time' && 'pubdate' in attributes && !seen.has('other story');
}

/** `<meta name="status" content="draft">`; `<article data-status="draft" class="status-draft">`. */
function releaseOf({name, attributes}: TreeElement, words = ''): Keyed[] {
  const keyed = (path: string, value: string | undefined, key = path): Keyed[] =>
    value ? [{key, value, path}] : [];
  if (name === 'meta') {
    const key = attributes['name'] ?? attributes['property'] ?? '';
    // `expires` is for caches.
    const named = /^expires$/i.test(key) ? [] : keyed(key, words);
    const status = attributes['itemprop']?.toLowerCase() === 'creativeworkstatus' ? words : '';
    // `unavailable_after: Monday, 01-Feb-27 15:00:00 GMT`, for search engines.
    const end = /unavailable_after:\s*(.+)/i.exec(words)?.[1];
    return [...named, ...keyed('creativeWorkStatus', status), ...keyed(key, end, 'expires')];
  }
  const byClass = /(?:^|\s)(?:status|node-)-([a-z-]{4,12})(?:\s|$)/.exec(
    attributes['class'] ?? '',
  )?.[1];
  const byData = Object.keys(attributes).filter((key) => key.startsWith('data-'));
  return [
    ...keyed('class', byClass, 'status'),
    ...byData
      .filter((key) => /state|status|embargo/.test(key))
      .flatMap((key) => keyed(key, attributes[key], key.slice(5))),
  ];
}

/** Words without the line ends and indents of their source. */
export function tidyText(text: string): string {
  return joinSpaces(text).trim();
}
