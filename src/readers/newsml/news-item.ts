import type {Image} from '../../model/article.js';
import {createIssue, type Issue} from '../../model/issue.js';
import {readDate} from '../feed/read-date.js';
import {looksLikeHtml} from '../feed/words.js';
import {present} from '../html/present.js';
import {forbidsPublication} from '../../model/hold-as-written.js';
import {readNitfTree} from '../nitf/nitf-story.js';
import type {FormatReading, ReadContext} from '../reader.js';
import {authorsOf} from '../through-html/fields.js';
import {type Facts, readStoryOfHtml} from '../through-html/read-story.js';
import {findAll, findFirst, treeLine, treeText} from '../through-html/tree.js';
import {escapeText, picture} from '../through-html/write-html.js';
import type {TreeElement} from '../tree.js';
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
  'usageTerms',
  'infoSource',
  'audience',
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
  const facts = {...readFacts(item, issues), ...(image && {image})};
  if (!facts.headline) issues.push(createIssue('headline', 'no-headline', 'a headline', 'none'));
  for (const name of untold)
    if (findFirst(item, name.toLowerCase()))
      issues.push(createIssue(name, 'not-taken', 'a field that an article has', `<${name}>`));
  const nitf = findFirst(item, 'nitf');
  if (nitf) return readNitfTree(nitf, facts, context);
  return readStoryOfHtml(facts, bodyOf(item) + others.map(writePicture).join(''), context, issues);
}

function readFacts(item: TreeElement, issues: Issue[]): Facts {
  const meta = findFirst(item, 'contentmeta');
  const by = treeLine(findFirst(meta, 'by'))
    ?.replace(/^by\s+/i, '')
    .replace(noData, '');
  const creators = findAll(meta ?? item, 'creator').map((creator) =>
    treeLine(findFirst(creator, 'name')),
  );
  const names = by ? [by] : creators;
  const status = codeOf(findFirst(item, 'pubstatus'));
  const isKnown = !status || statuses[status];
  if (!isKnown)
    issues.push(
      createIssue('pubStatus', 'expected', 'usable, withheld or canceled', `"${status}"`),
    );
  const holder = treeLine(findFirst(findFirst(item, 'copyrightholder'), 'name'));
  const [line, ...lines] = findAll(meta ?? item, 'headline');
  return {
    headline: treeLine(line) ?? '',
    ...present({
      language: findFirst(meta, 'language')?.attributes['tag'] ?? item.attributes['xml:lang'],
      standfirst: lines.map(treeLine).find(Boolean) ?? standfirstOf(meta),
      authors: names.some(Boolean) ? authorsOf(names.map((name) => ({name}))) : undefined,
      publisher: providerOf(item),
      published: dateOf(item, 'firstcreated', issues) ?? dateOf(item, 'versioncreated', issues),
      modified: findFirst(item, 'firstcreated') && dateOf(item, 'versioncreated', issues),
      embargoedUntil: findFirst(item, 'embargoed') && treeLine(findFirst(item, 'embargoed')),
      dateline: datelineOf(meta),
      rights: holder ? {holder} : undefined,
      status: isKnown && !isForbidden(item) ? knownStatus(status) : 'withheld',
    }),
  };
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
  return (!!embargo && !treeLine(embargo)) || notes.some(forbidsPublication);
}

/** `stat:usable`, `http://cv.iptc.org/newscodes/pubstatusg2/usable`. */
function codeOf(element: TreeElement | undefined): string | undefined {
  const code = element?.attributes['qcode'] ?? element?.attributes['uri'];
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
  const provider = findFirst(item, 'provider');
  const name = treeLine(findFirst(provider, 'name')) ?? provider?.attributes['literal'];
  return name ? {name} : undefined;
}

/** The place that the item was filed from; the line in words is read where it is one place and one date. */
function datelineOf(meta: TreeElement | undefined): Facts['dateline'] {
  const located = treeLine(findFirst(findFirst(meta, 'located'), 'name'));
  const place = located && !noData.test(located) ? located : undefined;
  const written = treeLine(findFirst(meta, 'dateline')) ?? '';
  const [, spelled, day] = /^([^,\d]+),\s*(\S.*)$/.exec(written) ?? [];
  const date = day && readDate(day);
  if (!place && !(spelled && date)) return undefined;
  return present({place: place ?? spelled, date: date || undefined});
}

function dateOf(item: TreeElement, name: string, issues: Issue[]): string | undefined {
  const text = treeLine(findFirst(item, name));
  if (!text) return undefined;
  const date = readDate(text);
  if (!date) issues.push(createIssue(name, 'date', 'a date', `"${text}"`));
  return date;
}

/** XHTML as it stands; other inline data as HTML or plain text. */
function bodyOf(item: TreeElement): string {
  const xml = findFirst(item, 'inlinexml');
  if (xml) return writeTree(findFirst(xml, 'body') ?? xml);
  const text = findAll(item, 'inlinedata').map(treeText).join('\n\n');
  if (looksLikeHtml(text)) return text;
  return text
    .split(/\n\s*\n/)
    .map((part) => `<p>${escapeText(part.trim())}</p>`)
    .join('');
}

function readPicture(item: TreeElement, issues: Issue[]): Image[] {
  const files = findAll(item, 'remotecontent').filter(({attributes}) => attributes['href']);
  const [file] = files.sort(
    (a, b) => Number(b.attributes['width'] ?? 0) - Number(a.attributes['width'] ?? 0),
  );
  if (!file || codeOf(findFirst(item, 'itemclass')) !== 'picture') {
    issues.push(createIssue('newsItem', 'other-item', 'a text or a picture', 'another item'));
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

function writePicture({url, width, height, caption = [], credit = ''}: Image): string {
  const words = caption.filter((part) => typeof part === 'string').join('');
  return picture({src: url, width, height}, escapeText(words), escapeText(credit));
}
