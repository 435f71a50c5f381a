import type {Author, Image} from '../../model/article.js';
import {createIssue, type Issue} from '../../model/issue.js';
import {readDate} from '../language/dates/read-date.js';
import {looksLikeHtml} from '../values/markup.js';
import {present} from '../values/present.js';
import {forbidsPublication, isTakenBack} from '../../model/availability/hold-as-written.js';
import {readDatelineWords} from '../nitf/dateline-words.js';
import {readNitfTree} from '../nitf/nitf-story.js';
import type {FormatReading, ReadContext} from '../reader.js';
import {authorsOf} from '../values/fields.js';
import {readFiledStory} from '../through-html/read-filed-story.js';
import {readNames} from '../through-html/read-names.js';
import {type Facts, reportWords} from '../through-html/read-story.js';
import {findAll, findFirst, treeLine, treeText} from '../through-html/tree.js';
import type {TreeElement} from '../tree.js';
import {writePlainText} from './plain-text.js';
import {writePicture} from './write-picture.js';
import {writeTree} from './write-tree.js';

/** Codes of `pubStatus` (http://cv.iptc.org/newscodes/pubstatusg2/). */
const statuses: Readonly<Record<string, Facts['status']>> = {
  usable: 'usable',
  withheld: 'withheld',
  canceled: 'canceled',
};

/** What Reuters writes where nothing is known. */
const noData = /^no-data-available\b.*/i;

const untold = [
  'subject',
  'genre',
  'slugline',
  'keyword',
  'urgency',
  'edNote',
  'infoSource',
  'audience',
  'signal',
  'link',
];

/** Says whether an item has a text of its own. */
export function isTextItem(item: TreeElement): boolean {
  return findAll(item, 'inlinexml').length + findAll(item, 'inlinedata').length > 0;
}

/** Says whether an item is a picture with a file. */
export function isPictureItem(item: TreeElement): boolean {
  return (
    codeOf(findFirst(item, 'itemclass')) === 'picture' &&
    findAll(item, 'remotecontent').some(({attributes}) => attributes['href'])
  );
}

/** Reads one news item; pictures that stand beside it in the message go with it. */
export async function readNewsItem(
  item: TreeElement,
  items: readonly TreeElement[],
  context: ReadContext,
): Promise<FormatReading> {
  const issues: Issue[] = [];
  const images = items
    .filter((other) => other !== item || !isTextItem(item))
    .flatMap((other) => readPicture(other, issues));
  const [image, ...others] = images;
  const facts = {...(await readFacts(item, issues, context)), ...(image && {image})};
  for (const name of untold)
    if (findFirst(item, name.toLowerCase()))
      issues.push(createIssue(name, 'not-taken', 'a field that an article has', `<${name}>`));
  const nitf = findFirst(item, 'nitf');
  const after = others.map(writePicture).join('');
  if (nitf) return readNitfTree(nitf, facts, context, issues, after);
  if (!facts.headline) issues.push(createIssue('headline', 'no-headline', 'a headline', 'none'));
  return readFiledStory(facts, bodyOf(item, facts.headline) + after, context, issues);
}

async function readFacts(item: TreeElement, issues: Issue[], context: ReadContext): Promise<Facts> {
  const meta = findFirst(item, 'contentmeta');
  const by = treeLine(findFirst(meta, 'by'))?.replace(noData, '');
  const authors = by ? await readNames(by, issues) : readCreators(meta ?? item, issues);
  const status = codeOf(findFirst(item, 'pubstatus'));
  const isKnown = !status || statuses[status];
  if (!isKnown)
    issues.push(
      createIssue('pubStatus', 'expected', 'usable, withheld or canceled', `"${status}"`),
    );
  const [line, ...lines] = findAll(meta ?? item, 'headline');
  const language = findFirst(meta, 'language')?.attributes['tag'] ?? item.attributes['xml:lang'];
  const [published, ...changes] = ['firstCreated', 'versionCreated', 'contentCreated']
    .map((name) => dateOf(item, name, issues))
    .filter(Boolean);
  return {
    headline: treeLine(line) ?? '',
    ...present({
      language,
      standfirst: lines.map(treeLine).find(Boolean) ?? standfirstOf(meta),
      authors: authors.length ? authors : undefined,
      publisher: providerOf(item),
      published,
      modified: treeLine(findFirst(item, 'firstcreated')) ? changes[0] : undefined,
      embargoedUntil: findFirst(item, 'embargoed') && treeLine(findFirst(item, 'embargoed')),
      dateline: await datelineOf(meta, issues, {...context, language}, published),
      rights: rightsOf(item),
      status: isKnown && !isForbidden(item) ? knownStatus(status) : 'withheld',
    }),
  };
}

/** The name of an account: «rowe.kit». */
const account = /^[\p{Ll}\d._-]+$/u;

/** The people who made an item. Some systems name their accounts. */
function readCreators(meta: TreeElement, issues: Issue[]): Author[] {
  const names = findAll(meta, 'creator').flatMap(
    (creator) => treeLine(findFirst(creator, 'name')) ?? [],
  );
  for (const name of names.filter((name) => account.test(name)))
    issues.push(createIssue('creator', 'byline-part', 'a person', name));
  return authorsOf(names.filter((name) => !account.test(name)).map((name) => ({name})));
}

/** Who holds the rights, the line to print, and the terms; of several languages, the first. */
function rightsOf(item: TreeElement): Facts['rights'] {
  const rights = present({
    holder: nameOf(findFirst(item, 'copyrightholder')),
    notice: treeLine(findFirst(item, 'copyrightnotice')),
    terms: treeLine(findFirst(item, 'usageterms')),
  });
  return Object.keys(rights).length ? rights : undefined;
}

/** What an element names: in words, or as a literal. */
function nameOf(element: TreeElement | undefined): string | undefined {
  return treeLine(findFirst(element, 'name')) ?? (element?.attributes['literal'] || undefined);
}

function knownStatus(status: string | undefined): Facts['status'] {
  return status === 'usable' ? undefined : statuses[status ?? ''];
}

/** An embargo without a date lasts until further notice; a note to editors may state another. */
function isForbidden(item: TreeElement): boolean {
  const embargo = findFirst(item, 'embargoed');
  const notes = ['ednote', 'usageterms'].flatMap((name) =>
    findAll(item, name).map((note) => treeLine(note) ?? ''),
  );
  const signals = findAll(item, 'signal').map((signal) => codeOf(signal) ?? '');
  return (
    (!!embargo && !treeLine(embargo)) || notes.some(forbidsPublication) || signals.some(isTakenBack)
  );
}

/** `stat:usable`, `http://cv.iptc.org/newscodes/pubstatusg2/usable`, or the word alone. */
function codeOf(element: TreeElement | undefined): string | undefined {
  const code =
    element && ['qcode', 'uri', 'literal'].map((name) => element.attributes[name]).find(Boolean);
  return code?.split(/[:/]/).at(-1)?.toLowerCase();
}

function standfirstOf(meta: TreeElement | undefined): string | undefined {
  const description = findAll(meta ?? emptyElement, 'description').find(({attributes}) =>
    /summary|intro|standfirst/i.test(attributes['role'] ?? ''),
  );
  return treeLine(description);
}

const emptyElement: TreeElement = {name: '', attributes: {}, children: []};

function providerOf(item: TreeElement): Facts['publisher'] {
  const name = nameOf(findFirst(item, 'provider'));
  return name ? {name} : undefined;
}

/** The place that the item was filed from; the line in words says the day and the agency too. */
async function datelineOf(
  meta: TreeElement | undefined,
  issues: Issue[],
  context: ReadContext,
  published: string | undefined,
): Promise<Facts['dateline']> {
  const located = nameOf(findFirst(meta, 'located'));
  const place = located && !noData.test(located) ? located : undefined;
  const words = treeLine(findFirst(meta, 'dateline'));
  const stated = words && (await readDatelineWords(words, context, published));
  if (words && !stated && words !== place) issues.push(...reportWords('dateline', [words], {}));
  return stated || place ? {...stated, ...(place && {place})} : undefined;
}

function dateOf(item: TreeElement, name: string, issues: Issue[]): string | undefined {
  const text = treeLine(findFirst(item, name.toLowerCase()));
  if (!text) return undefined;
  const date = readDate(text);
  if (!date) issues.push(createIssue(name, 'date', 'a date', `"${text}"`));
  return date;
}

/** XHTML as it stands; other inline data as HTML or plain text. */
function bodyOf(item: TreeElement, headline: string): string {
  const xml = findFirst(item, 'inlinexml');
  if (xml) return writeTree(findFirst(xml, 'body') ?? xml, headline);
  const text = findAll(item, 'inlinedata').map(treeText).join('\n\n');
  const [, alone] = /^\s*<p>([^<&]*)<\/p>\s*$/i.exec(text) ?? [];
  return alone === undefined && looksLikeHtml(text) ? text : writePlainText(alone ?? text);
}

function readPicture(item: TreeElement, issues: Issue[]): Image[] {
  const files = findAll(item, 'remotecontent').filter(({attributes}) => attributes['href']);
  const [file] = files.sort(
    (a, b) => Number(b.attributes['width'] ?? 0) - Number(a.attributes['width'] ?? 0),
  );
  if (!file || codeOf(findFirst(item, 'itemclass')) !== 'picture') {
    const headline = treeLine(findFirst(item, 'headline')) ?? '';
    issues.push(createIssue('newsItem', 'other-item', 'one story', `"${headline}"`));
    return [];
  }
  const {href = '', width, height} = file.attributes;
  const caption = treeLine(findFirst(item, 'description')) ?? treeLine(findFirst(item, 'headline'));
  const credit = treeLine(findFirst(item, 'creditline'));
  return [
    {
      url: href,
      ...(Number(width) > 0 && {width: Number(width)}),
      ...(Number(height) > 0 && {height: Number(height)}),
      ...(caption && {caption: [caption]}),
      ...(credit && {credit}),
    },
  ];
}
