import type {Author} from '../../model/article.js';
import {hasFamilyName, hasGivenName} from './given-names/given-names.js';
import {isBeside, isBoard, isSite, isFullName, isPerson, isToponym, readPerson} from './person.js';
import {isKnownPlace, isName} from './place.js';
import {isUpperCase} from './shape.js';
import {isFiler, isOrganisation} from './words/papers.js';
import {isOther, otherWords} from './words/load-words.js';
import {
  betweenNames,
  bylineEnding,
  bylineOpening,
  degree,
  generation,
  genitive,
  pictureOpening,
  role,
  toldTo,
  unsigned,
  withAgency,
} from './words/people.js';
import {isSection} from './words/sections.js';

/** The parts of a byline. */
export interface Byline {
  readonly authors: Author[];
  readonly agency?: string;
  /** Whether the form of the line, not only the names, says that they wrote. */
  readonly isSigned?: boolean;
  /** Words beside the names that name no person: a place, a paper, a degree. */
  readonly others: readonly string[];
}

/** A role before the name: «Door onze redacteur Ada Vink». */
const ownRole =
  /^(?:[Oo]nze|[Oo]ns|[Nn]otre|[Nn]os|[Nn]uestr[oa]s?|[Nn]oss[oa]|[Uu]nser(?:em|er|en)?|[Oo]ur)(?: \p{L}+){1,2}? (?=\p{Lu}\p{L}+ (?:\p{L}{1,3} ){0,2}\p{Lu})/u;
/** Nouns that are a label only when a colon follows. */
const bareLabel =
  /^(?:text|texto|tekst|текст|written|reporters?|authors?|reportaje|haber|interview|entrevista|entretien|文|编辑)\s+$/iu;
/** Words for agencies that are not named: «Ada Finch and agencies». */
const unnamed =
  /^(?:(?:news )?agenc(?:y|ies)|wires?|agenturen|agences|agencias|agências|agenzie|агентства|агенції|ajanslar|وكالات|agentschappen)$/iu;
const longest = 240;
/** A paper, the word «reporter» and names: «晨报记者 周启明». */
const chineseReporter =
  /^[\p{Script=Han}\p{L}]{0,12}(?:记者|記者)[\s:：/]+([\p{Script=Han}·]{2,4}(?:[\s、][\p{Script=Han}·]{2,4}){0,3})$/u;
const hasCase = /[\p{Lu}\p{Ll}]/u;

/** Credits of editors after those of writers: «Reporting by Ada Finch; editing by Bo Marsh». */
const editing =
  /(?:^|[;,.|·]?\s+)((?:(?:additional|further) (?:reporting|editing) by|(?:edited|editing|produced|compiled|translated|published) by)\s*:?\s+[\p{Lu}\p{Lo}].*)$/iu;

/** Reads a byline, such as «By Ada Finch and Bo Marsh». Returns undefined if the rest of the line is not names. */
export function readByline(text: string): Byline | undefined {
  if (text.length > longest) return undefined;
  const words = text.replace(/[.;]$/, (point) => (/\p{Lu}\.$/u.test(text) ? point : ''));
  if (isOther('editor', words) || unsigned.test(words) || genitive.test(words))
    return {authors: [], others: [words]};
  const edited = editing.exec(words);
  if (edited) return addEditors(words.slice(0, edited.index), edited[1]!);
  for (const {pictures} of otherWords()) {
    const found = pictures.exec(words);
    if (found) return addPictures(words, found);
  }
  return readWriters(words);
}

function addEditors(words: string, editors: string): Byline | undefined {
  if (!words) return {authors: [], others: [editors]};
  const found = readByline(words);
  return found && {...found, others: [...found.others, editors]};
}

/** Reads «Tekst: Ada Finch, zdjęcia: Bo Marsh». A line that credits only pictures is not a byline. */
function addPictures(words: string, {index, 0: label, 1: of}: RegExpExecArray): Byline | undefined {
  const writers = index ? readWriters(words.slice(0, index)) : undefined;
  const others =
    writers && readNames(words.slice(index + label.length), of!.replace(/\s*[:：]$/, ''));
  return (
    others && {
      ...writers,
      authors: [...writers.authors, ...others.authors],
      others: [...writers.others, ...others.others],
    }
  );
}

function readWriters(words: string): Byline | undefined {
  const [, told] = toldTo.exec(words) ?? [];
  if (told) return readNames(words.replace(toldTo, ''), told.toLowerCase());
  const [, picture] = pictureOpening.exec(words) ?? [];
  if (picture) return readNames(words.replace(pictureOpening, ''), picture);
  const [, filed = ''] = chineseReporter.exec(words) ?? [];
  if (filed) return {authors: filed.split(/[\s、]+/).map((name) => ({name})), others: []};
  const ended = bylineEnding.exec(words)?.index;
  if (ended) return readEnded(words.slice(0, ended));
  const opening = bylineOpening.exec(words)?.[0];
  if (!opening) return readOther(words);
  // «Di Marco wins» and «От моря до гор» begin with the same words, so only names may follow.
  const rest = words.slice(opening.length).replace(bylineOpening, '');
  const [whose = ''] = ownRole.exec(rest) ?? [];
  const found = readNames(rest.slice(whose.length), undefined) ?? readFirst(rest);
  // «Text Feed» is no byline; «Text: Ada Finch» is.
  if (found && bareLabel.test(opening) && !areKnownNames(found)) return readOther(words);
  if (!found) return readOther(words);
  const [first] = found.authors;
  if (first && whose) first.role ??= whose.trim();
  return found;
}

/** Reads «By Ada Finch, g1 Bahia»: words after a known name are reported, not read. A date is read elsewhere. */
function readFirst(text: string): Byline | undefined {
  const [, name = '', other = ''] =
    /^([^,]+), ([^.!?]{2,40}|\p{Lu}[^,.!?]{2,60}(?:, (?:and )?\p{Lu}[^,.!?]{2,60}){1,3})$/u.exec(
      text,
    ) ?? [];
  const isDated = /(?:19|20)\d\d/.test(other);
  const found = name && !isDated ? readNames(name, undefined) : undefined;
  const isOther =
    /, \p{Lu}\p{L}+ \p{Lu}/u.test(other) && other.split(', ').some((part) => hasGivenName(part));
  return found && !isOther && areKnownNames(found)
    ? {...found, others: [...found.others, other]}
    : undefined;
}

/** Reads bylines in other languages. «de» and «na» begin other lines too, so without a colon only known names count. */
function readOther(words: string): Byline | undefined {
  const opening = otherWords()
    .map(({byline}) => byline.exec(words)?.[0])
    .find(Boolean);
  if (!opening) return undefined;
  const names = words.slice(opening.length);
  const found = readNames(names, undefined) ?? readCaselessNames(names);
  const isSure = found?.authors.length && (/[:：/]\s*$/.test(opening) || areKnownNames(found));
  return isSure ? found : undefined;
}

/** Reads names before «wrote» or «reporter»: «Elif Yaman yazdı», «मीरा राठौड़ द्वारा». */
function readEnded(text: string): Byline | undefined {
  // «김민수·이영희 기자»: in Korean only reporters' names precede this word.
  if (/^[가-힣]{2,4}(?:\s?[·,]\s?[가-힣]{2,4})*$/.test(text))
    return {authors: text.split(/\s?[·,]\s?/).map((name) => ({name})), others: []};
  const found = readCaselessNames(text) ?? readNames(text, undefined);
  return found && areKnownNames(found) ? found : undefined;
}

/** A name and a role without a comma: «Ada Finch Transport correspondent». */
const nameAndRole =
  /^(\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}'’-]+) ((?:\p{L}[\p{L}&-]*\s){0,4}(?:correspondent|editor|reporter|writer|columnist|producer))$/iu;

/** Reads a line that has only names: «Ines Calder and Bo Marsh», «Ada Winter in Port Elwin». */
export function readBareNames(text: string): Byline | undefined {
  if (text.length > 120 || /[:!?…"“”«»]/.test(text)) return undefined;
  const [, name = '', does = ''] = nameAndRole.exec(text) ?? [];
  const isPair = does && hasGivenName(name) && role.test(does);
  const words = isPair ? `${name}, ${does}` : text.replace(/(?<=\p{L}{2})\.$/u, '');
  const found = readNames(words, undefined);
  const isSure =
    found?.authors.length &&
    found.authors.every(({name}) => isFullName(name)) &&
    !found.others.some(
      (other) =>
        !isKnownPlace(other) &&
        !isOrganisation(other) &&
        !unnamed.test(other) &&
        !degree.test(other) &&
        !isToponym(other) &&
        !(areKnownNames(found) && isOneName(other)),
    );
  return isSure ? found : undefined;
}

/** «Elwin», «elwinLocal»: a word that is a name of a place or a site. */
function isOneName(word: string): boolean {
  return (isName(word, 1) && !isUpperCase(word)) || isSite(word);
}

/** Reads a name of two or three words in a script without capitals, and a place after it. */
export function readCaselessNames(text: string): Byline | undefined {
  if (/^[\p{Script=Han}々]{3,5}$/u.test(text) && hasFamilyName(text))
    return {authors: [{name: text}], others: []};
  if (
    text.length > longest ||
    hasCase.test(text) ||
    !/^[\p{Script=Devanagari}\p{Script=Arabic}\p{Script=Hebrew}\s,،.-]+$/u.test(text)
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

/** «青坂支局・佐野遥», «[佐々波ゆき]»: a bureau, or brackets alone on the line, say that a name follows. */
const signed =
  /^(?:[\p{Script=Han}]{1,8}[局部班][・＝=]([\p{Script=Han}々]{2,5}[\u3040-\u309f]{0,4})|[[［]([\p{Script=Han}々]{2,5}[\u3040-\u309f]{0,4})[\]］])$/u;

/** Reads a line that has only names, with the signs that papers put around them: «Ada Finch,» above «Bo Marsh». */
export function readNamesAlone(text: string): Byline | undefined {
  const name = signed.exec(text)?.slice(1).find(Boolean);
  if (name) return {authors: [{name}], others: [], isSigned: true};
  return readBareNames(text.replace(/,$/, ''));
}

/** Whether agencies are meant without a name: «agencies», «وكالات». */
export function isUnnamedAgency(text: string): boolean {
  return unnamed.test(text);
}

/** Whether at least one of the names begins with a known given name, or signs say that it is one. */
export function areKnownNames({authors, isSigned}: Byline): boolean {
  return isSigned === true || authors.some(({name}) => hasGivenName(name));
}

function readNames(text: string, of: string | undefined): Byline | undefined {
  const authors: Author[] = [];
  const others: string[] = [];
  let agency: string | undefined;
  for (const said of splitNames(text)) {
    const [, pictures] = pictureOpening.exec(said) ?? [];
    const part = said.replace(withAgency, '').replace(pictureOpening, '');
    const last = authors.at(-1);
    const isRole = role.test(part) && !/^\p{Lu}\p{L}+ \p{Lu}\p{L}+ in /u.test(part);
    if (last && generation.test(part)) last.name += `, ${part}`;
    else if (last && !last.role && /^(?:in|aus|de|à|en|em|из|з|із) \p{Lu}/u.test(part))
      last.role = part;
    else if (last && !last.role && isRole && !isPerson(part.replace(/ in \p{Lu}.*$/u, '')))
      last.role = part;
    else if (isFiler(part)) agency ??= part;
    else if ((last && (isBeside(part) || unnamed.test(part))) || isBoard(part)) others.push(part);
    else if (isPerson(part)) authors.push(readPerson(part, pictures ?? of));
    else return undefined;
  }
  if (!authors.length && !agency && !others.length) return undefined;
  return {authors, others, ...(agency ? {agency} : {})};
}

function splitNames(text: string): string[] {
  return divideJoined(text)
    .replace(/\s\/\s|\s[-–—]\s|\(([^()]*)\)/g, ', $1')
    .split(betweenNames)
    .map((part) => dropOpening(part.trim()))
    .filter(Boolean);
}

/**
 * «سلمى حداد وليلى نجار»: Arabic and Hebrew write «and» as the first letter of the next name. Many
 * names begin with this letter too, such as «وليد»: it is «and» only before a known given name.
 */
function divideJoined(text: string): string {
  return text.replace(/\s+[وו](\s?)([\u0621-\u064a\u05d0-\u05ea]{2,})/gu, (found, space, name) => {
    const isConjunction =
      space !== '' || (!hasGivenName(found.trim()) && hasGivenName(name as string));
    return isConjunction ? `, ${String(name)}` : found;
  });
}

/** Removes «Von» from the second name of «Ada Finch | Von Bo Marsh». */
function dropOpening(part: string): string {
  const name = part.replace(bylineOpening, '');
  return name !== part && isPersonName.test(name) && hasGivenName(name) && !hasGivenName(part)
    ? name
    : part;
}

const isPersonName = /^\p{Lu}\p{L}+ \p{Lu}/u;
