import type {Author} from '../../model/article.js';
import {isName} from './place.js';

const opening =
  /^(?:(?:(?:written|reported|words|text|story|analysis|report) )?by|authors?|von|door|par|por|di|автор|от|बाय)[:\s]\s*(?=\S)/iu;

/** What stands between two names. */
const between = /\s*(?:[,;&、]| (?:and|und|et|y|e|en|i|и|та|ve|with) )\s*/iu;

/** What a person is, not what a person is called. */
const role =
  /\b(?:correspondent|editor|reporter|writer|columnist|chief|staff|producer|contributor|analyst|photographer|news|desk|bureau|in)\b/i;

/** Reads «By A. Name and B. Name»; nothing where a line only begins so. */
export function readByline(text: string): Author[] | undefined {
  if (text.length > 200 || !opening.test(text)) return undefined;
  const authors: Author[] = [];
  for (const part of text.replace(opening, '').split(between).filter(Boolean)) {
    const last = authors.at(-1);
    if (last && !last.role && role.test(part)) last.role = part;
    else if (isPerson(part)) authors.push(readPerson(part));
    else return undefined;
  }
  return authors.length ? authors : undefined;
}

function isPerson(part: string): boolean {
  return isName(part, 6) && !/[\d!?:…]|\p{L}{4,}\.$/u.test(part);
}

/** «Ann Lee in Beirut» is a name and what its bearer did. */
function readPerson(part: string): Author {
  const [, name = part, place] = /^(.+?) (in \p{Lu}.*)$/u.exec(part) ?? [];
  return place ? {name, role: place} : {name};
}
