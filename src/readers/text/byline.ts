import type {Author} from '../../model/article.js';
import {hasGivenName} from './given-names/given-names.js';
import {isKnownPlace, isName} from './place.js';
import {isAgency, isOrganisation} from './words/papers.js';
import {
  betweenNames,
  bylineEnding,
  bylineOpening,
  degree,
  generation,
  pictureOpening,
  role,
  toldTo,
  toponym,
  toponymEnd,
} from './words/people.js';
import {isSection} from './words/sections.js';
import {isNoName} from './words/no-names.js';

/** What a byline says. */
export interface Byline {
  readonly authors: Author[];
  readonly agency?: string;
  /** What stands beside the names and is no person: a place, a paper, a degree. */
  readonly others: readonly string[];
}

/** «Door onze redacteur Ada Vink»: what the author does stands before the name. */
const ownRole =
  /^(?:[Oo]nze|[Oo]ns|[Nn]otre|[Nn]os|[Nn]uestr[oa]s?|[Nn]oss[oa]|[Uu]nser(?:em|er|en)?|[Oo]ur)(?: \p{L}+){1,2}? (?=\p{Lu}\p{L}+ (?:\p{L}{1,3} ){0,2}\p{Lu})/u;
/** Nouns that are a label only with a colon. */
const bareLabel =
  /^(?:text|texto|tekst|текст|written|reporters?|authors?|reportaje|haber|文|编辑)\s+$/iu;
/** Agencies without a name: «Ada Finch and agencies». */
const unnamed =
  /^(?:(?:news )?agenc(?:y|ies)|wires?|agenturen|agences|agencias|agências|agenzie|агентства|агенції|ajanslar|وكالات|agentschappen)$/iu;
const longest = 240;
const hasCase = /[\p{Lu}\p{Ll}]/u;

/** Reads «By A. Name and B. Name»; nothing where a line only begins so. */
export function readByline(text: string): Byline | undefined {
  if (text.length > longest) return undefined;
  const words = text.replace(/[.;]$/, (point) => (/\p{Lu}\.$/u.test(text) ? point : ''));
  const [, told] = toldTo.exec(words) ?? [];
  if (told) return readNames(words.replace(toldTo, ''), told.toLowerCase());
  const [, picture] = pictureOpening.exec(words) ?? [];
  if (picture) return readNames(words.replace(pictureOpening, ''), picture);
  const ended = bylineEnding.exec(words)?.index;
  if (ended) return readEnded(words.slice(0, ended));
  const opening = bylineOpening.exec(words)?.[0];
  if (!opening) return undefined;
  // «Di Marco wins» and «От моря до гор» begin so too: names only follow.
  const rest = words.slice(opening.length).replace(bylineOpening, '');
  const [whose = ''] = ownRole.exec(rest) ?? [];
  const found = readNames(rest.slice(whose.length), undefined);
  // «Text Feed» is no byline; «Text: Ada Finch» is.
  if (found && bareLabel.test(opening) && !areKnownNames(found)) return undefined;
  const [first] = found?.authors ?? [];
  if (first && whose) first.role ??= whose.trim();
  return found;
}

/** Reads the names of «Elif Yaman yazdı», «मीरा राठौड़ द्वारा»: who they are stands behind them. */
function readEnded(text: string): Byline | undefined {
  const found = readCaselessNames(text) ?? readNames(text, undefined);
  return found && areKnownNames(found) ? found : undefined;
}

/** Reads a line of names alone: «Ines Calder and Bo Marsh», «Ada Winter in Port Elwin». */
export function readBareNames(text: string): Byline | undefined {
  if (text.length > 120 || /[:!?…"“”«»]/.test(text)) return undefined;
  const found = readNames(text, undefined);
  const isSure =
    found?.authors.length &&
    found.authors.every(({name}) => isFullName(name)) &&
    !found.others.some(
      (other) =>
        !isKnownPlace(other) &&
        !isOrganisation(other) &&
        !unnamed.test(other) &&
        !degree.test(other) &&
        !isToponym(other),
    );
  return isSure ? found : undefined;
}

/** Reads names in a script without capitals: two or three words each, with a place after them. */
export function readCaselessNames(text: string): Byline | undefined {
  if (
    text.length > longest ||
    hasCase.test(text) ||
    !/^[\p{Script=Devanagari}\p{Script=Arabic}\p{Script=Hebrew}\s,،.]+$/u.test(text)
  )
    return undefined;
  const [name = '', ...others] = text.split(/\s*[,،]\s*/);
  const words = name.split(/\s+/);
  const isName =
    words.length > 1 &&
    words.length < 4 &&
    !isOrganisation(text) &&
    !isSection(name) &&
    !bylineEnding.test(name) &&
    hasGivenName(name);
  return isName && others.length < 2 ? {authors: [{name}], others} : undefined;
}

/** Whether names by themselves are of people beyond doubt: one of them begins with a given name. */
export function areKnownNames({authors}: Byline): boolean {
  return authors.some(({name}) => hasGivenName(name));
}

function isToponym(words: string): boolean {
  return toponym.test(words.split(/\s+/)[0]!) || toponymEnd.test(words);
}

function readNames(text: string, of: string | undefined): Byline | undefined {
  const authors: Author[] = [];
  const others: string[] = [];
  let agency: string | undefined;
  for (const part of splitNames(text)) {
    const last = authors.at(-1);
    const isRole = role.test(part) && !/^\p{Lu}\p{L}+ \p{Lu}\p{L}+ in /u.test(part);
    if (last && generation.test(part)) last.name += `, ${part}`;
    else if (last && !last.role && /^(?:in|aus|de|à|en|em|из|з|із) \p{Lu}/u.test(part))
      last.role = part;
    else if (last && !last.role && isRole && !isPerson(part.replace(/ in \p{Lu}.*$/u, '')))
      last.role = part;
    else if (isAgency(part)) agency ??= part;
    else if ((last && (isBeside(part) || unnamed.test(part))) || isBoard(part)) others.push(part);
    else if (isPerson(part)) authors.push(readPerson(part, of));
    else return undefined;
  }
  if (!authors.length && !agency && !others.length) return undefined;
  return {authors, others, ...(agency ? {agency} : {})};
}

function splitNames(text: string): string[] {
  return text
    .replace(/\s\/\s|\s[-–—]\s|\(([^()]*)\)/g, ', $1')
    .split(betweenNames)
    .map((part) => dropOpening(part.trim()))
    .filter(Boolean);
}

/** «Ada Finch | Von Bo Marsh»: the name of the second begins behind its «Von». */
function dropOpening(part: string): string {
  const name = part.replace(bylineOpening, '');
  return name !== part && isPersonName.test(name) && hasGivenName(name) && !hasGivenName(part)
    ? name
    : part;
}

const isPersonName = /^\p{Lu}\p{L}+ \p{Lu}/u;

/** «g1», «ge.globo»: how sites call themselves. */
const isSite = /^[\p{L}\d.]{2,10}$/u;

/** «The Editorial Board», «Le Courrier du Nord»: no person has an article. */
function isBoard(part: string): boolean {
  return /^(?:the|le|la|les|el|los|las|der|die|das|il) \p{L}/iu.test(part) && !hasGivenName(part);
}

/** What may follow a name and is no second person: one word, a known place, a paper, a degree. */
function isBeside(part: string): boolean {
  if (degree.test(part) || isKnownPlace(part) || isOrganisation(part)) return true;
  const words = part.split(/\s+/);
  return (
    (words.length === 1 && hasCase.test(part) && (isName(part, 1) || isSite.test(part))) ||
    (isToponym(part) && isName(part, 4))
  );
}

function isPerson(part: string): boolean {
  const name = part.replace(/ (?:in|from|aus|à|en|em|de) \p{Lu}.*$/u, '');
  if (!isName(part, 7) || !isName(name, 5) || /[\d!?:…|]|\p{L}{4,}\.$/u.test(part)) return false;
  const words = name.split(/\s+/);
  // «By Ada Finch Lisbon» is a name and a place; «Georgia Wells» a name.
  const endsInPlace = words.length > 2 && isKnownPlace(words.at(-1)!);
  return !isKnownPlace(name) && !endsInPlace && !isNoName(name) && !name.includes('/');
}

/** Two to four words, each of a name: a line of it can be nothing else. */
function isFullName(name: string): boolean {
  const words = name.replace(/,.*$/, '').split(/\s+/);
  if (words.length < 2 || words.length > 4 || !hasCase.test(name)) return false;
  const hasPlace = isToponym(name) || words.some(isKnownPlace);
  return !hasPlace && isPerson(name);
}

/** «Ann Lee in Beirut» is a name and what its bearer did. */
function readPerson(part: string, of: string | undefined): Author {
  const [, name = part, place] = /^(.+?) ((?:in|aus|à|en|em|от) \p{Lu}.*)$/u.exec(part) ?? [];
  const known = place ?? of;
  return known ? {name, role: known} : {name};
}
