import type {Author} from '../../model/article.js';
import {hasGivenName} from './given-names/given-names.js';
import {isKnownPlace, isName} from './place.js';
import {isNoName} from './words/no-names.js';
import {isOrganisation} from './words/papers.js';
import {bylineOpening, degree, toponym, toponymEnd} from './words/people.js';

const hasCase = /[\p{Lu}\p{Ll}]/u;

/** Whether words are named as places are: «Port Elwin», «Elwin Valley». */
export function isToponym(words: string): boolean {
  const [first = ''] = words.split(/\s+/);
  return toponym.test(first) || toponymEnd.test(words);
}

/** «g1», «ge.globo»: how sites call themselves. */
const site = /^[\p{L}\d.]{2,10}$/u;

/** «elwinLocal»: small letters with a capital among them. */
export function isSite(word: string): boolean {
  return /^\p{Ll}+\p{Lu}\p{L}+$/u.test(word);
}

/** «The Editorial Board», «Le Courrier du Nord»: no person has an article. */
export function isBoard(part: string): boolean {
  if (part.split(/\s+/).length > 6) return false;
  return /^(?:the|le|la|les|el|los|las|der|die|das|il) \p{L}/iu.test(part) && !hasGivenName(part);
}

/** What may follow a name and is no second person: one word, a known place, a paper, a degree. */
export function isBeside(part: string): boolean {
  const words = part.split(/\s+/);
  if (words.length > 6) return false;
  if (degree.test(part) || isKnownPlace(part) || isOrganisation(part)) return true;
  return (
    (words.length === 1 &&
      hasCase.test(part) &&
      (isName(part, 1) || site.test(part) || isSite(part))) ||
    (isToponym(part) && isName(part, 4))
  );
}

/** Small words that names of places and jobs have, and no name of a person. */
const ofNobody = /\s(?:am|an|auf|for|im|of|on|oder|sur|the|upon|with|und)(?=\s|$)/iu;

/** Whether words can be the name of a person, with a place behind it or none. */
export function isPerson(part: string): boolean {
  const name = part.replace(/ (?:in|at|from|aus|à|en|em|de) \p{Lu}.*$/u, '');
  const place = part.slice(name.length).replace(/^ \p{L}+ /u, '');
  if (!isName(name, 5) || (place && !isName(place, 5)) || ofNobody.test(name)) return false;
  if (/[\d!?:…|]|\p{L}{4,}\.$/u.test(part)) return false;
  const words = name.split(/\s+/);
  // «By Ada Finch Lisbon» is a name and a place; «Georgia Wells» a name.
  const endsInPlace = words.length > 2 && isKnownPlace(words.at(-1) ?? '');
  const isOpening = bylineOpening.exec(`${name} A`)?.[0] === `${name} `;
  return (
    !isOpening && !isKnownPlace(name) && !endsInPlace && !isNoName(name) && !name.includes('/')
  );
}

/** Two to four words, each of a name: a line of it can be nothing else. */
export function isFullName(name: string): boolean {
  const words = name.replace(/,.*$/, '').split(/\s+/);
  if (words.length < 2 || words.length > 4 || !hasCase.test(name)) return false;
  const hasPlace = isToponym(name) || words.some(isKnownPlace);
  return !hasPlace && isPerson(name);
}

/** «Ann Lee in Beirut» is a name and what its bearer did. */
export function readPerson(part: string, of: string | undefined): Author {
  const [, name = part, place] = /^(.+?) ((?:in|at|aus|à|en|em|от) \p{Lu}.*)$/u.exec(part) ?? [];
  const known = place ?? of;
  return known ? {name, role: known} : {name};
}
