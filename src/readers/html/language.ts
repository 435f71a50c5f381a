import type {Direction, Language} from '../../model/article.js';
import {isLanguageTag} from '../../model/language.js';
import type {TreeElement} from '../tree.js';
import {present} from '../values/present.js';
import {report} from './source.js';
import type {HtmlSource} from './context.js';

/** The language and the direction of a text. */
export interface Locale {
  language?: Language;
  direction?: Direction;
}

/** The language and direction of an element. */
export function readLocale(element: TreeElement, source: HtmlSource): Locale {
  return present({
    language: readLanguage(element, source),
    direction: readDirection(element, source),
  });
}

/** The `lang` of an element, as a BCP 47 tag. */
export function readLanguage(element: TreeElement, source: HtmlSource): string | undefined {
  const {lang = element.attributes['xml:lang']} = element.attributes;
  const tag = lang?.trim().replaceAll('_', '-');
  if (!tag) return undefined;
  if (isLanguageTag(tag)) return tag;
  report(source, element, 'language', 'a language tag', `"${tag.slice(0, 60)}"`);
  return undefined;
}

/** The `dir` of an element; `auto` is the direction of its first letter. */
export function readDirection(element: TreeElement, source: HtmlSource): Direction | undefined {
  const {dir = element.name === 'bdi' ? 'auto' : ''} = element.attributes;
  const direction = dir.trim().toLowerCase();
  if (direction === 'auto') return source.registry.findDirection?.(element);
  return direction === 'ltr' || direction === 'rtl' ? direction : undefined;
}
