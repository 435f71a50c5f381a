import type {TreeElement} from '../../tree.js';
import {findElement, isNamed, textOf} from '../element.js';
import {readUrl} from '../source.js';
import type {HtmlSource} from '../context.js';

/** What the head of a page says, by name. */
export interface Head {
  /** The first of some names of `<meta>` that says something. */
  meta: (...names: string[]) => string | undefined;
  /** Address of the first `<link>` of a relation. */
  link: (relation: string) => string | undefined;
  readonly title: string;
  /** JSON-LD, block after block. */
  readonly jsonLd: string;
}

const isScript = isNamed('script');

/** Reads the metadata of a page, wherever in it they stand. */
export function readHead(source: HtmlSource): Head {
  const metas = new Map<string, string>();
  const links = new Map<string, TreeElement>();
  const scripts: string[] = [];
  for (const element of source.parents.keys()) {
    const {property, name, itemprop, 'http-equiv': header, content, rel, href} = element.attributes;
    const words = content?.replace(/\s+/g, ' ').trim();
    if (element.name === 'meta' && words) {
      for (const key of [property, name, itemprop, header]) {
        for (const word of key?.toLowerCase().split(/\s+/) ?? [])
          if (!metas.has(word)) metas.set(word, words);
      }
    }
    if (element.name === 'link' && href && rel) {
      for (const word of rel.toLowerCase().split(/\s+/))
        if (!links.has(word)) links.set(word, element);
    }
    if (isScript(element)) scripts.push(textOf(element));
  }
  const title = findElement(source.root, isNamed('title'));
  return {
    meta: (...names) => names.map((name) => metas.get(name)).find(Boolean),
    link: (relation) => {
      const element = links.get(relation);
      return element && readUrl(source, element, element.attributes['href']);
    },
    title: title ? tidyText(textOf(title)) : '',
    jsonLd: scripts.join('\n'),
  };
}

/** Words without the line ends and indents of their source. */
export function tidyText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
