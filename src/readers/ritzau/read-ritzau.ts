import type {Dateline, IsoDate} from '../../model/article.js';
import {holdByKey} from '../../model/availability/hold-as-keyed.js';
import {ArticleError, createIssue, describeValue, type Issue} from '../../model/issue.js';
import {readDate} from '../language/dates/read-date.js';
import {present} from '../values/present.js';
import {plainWords} from '../values/plain-words.js';
import type {ArticleReader, ReadContext} from '../reader.js';
import {readFiledStory} from '../through-html/read-filed-story.js';
import {readNames} from '../through-html/read-names.js';
import type {Facts} from '../through-html/read-story.js';
import {findAll, localName, treeLine, treeText} from '../through-html/tree.js';
import type {TreeElement} from '../tree.js';

/** Elements that are read, or are not for readers, in lower case. */
const taken = new Set([
  ...['newsid', 'publishdate', 'headline', 'subtitle', 'town', 'origin', 'section', 'byline'],
  ...['content', 'contentshort', 'annuleret', 'status', 'topstory', 'topweb', 'infoflash'],
  ...['sectionid', 'sectionshort', 'version', 'format', 'formatid', 'histid', 'priority'],
  ...['servicequeueid', 'nyversion', 'replacedid'],
]);

/** What the elements are that an article has no place for. */
const codes: Readonly<Partial<Record<string, 'contact' | 'desk-note'>>> = {
  bylineemail: 'contact',
  bylinephone: 'contact',
  tilredaktionen: 'desk-note',
};

/** The elements of an item by their names in lower case. */
type Fields = ReadonlyMap<string, TreeElement>;

function fieldsOf(item: TreeElement): Fields {
  const elements = item.children.filter((child) => typeof child !== 'string');
  return new Map(elements.map((child) => [localName(child), child]));
}

/**
 * Reads the first item of Ritzau's XML.
 * @throws {ArticleError} where there is no `<RBNews>`
 */
export const readRitzau: ArticleReader = async ({text}, context) => {
  const [item, ...others] = findAll(await context.parsers.parseXml(text), 'rbnews');
  await context.nextStep();
  if (!item)
    throw new ArticleError(
      createIssue('RBNews', 'no-content', 'an <RBNews>', describeValue(text.trim())),
    );
  const issues = reportRest(item);
  for (const other of others)
    issues.push(
      createIssue(
        'RBNews',
        'other-item',
        'one story',
        describeValue(lineOf(fieldsOf(other), 'headline')),
      ),
    );
  await context.nextStep();
  const fields = fieldsOf(item);
  const facts = await readFacts(fields, context, issues);
  if (!facts.headline) issues.push(createIssue('headline', 'no-headline', 'a headline', 'none'));
  const content = fields.get('content');
  // Signs of press releases are escaped once more than the text.
  const html = content ? treeText(content).replace(/&amp;(?=(?:apos|quot|amp);)/g, '&') : '';
  if (!html.trim()) issues.push(createIssue('content', 'no-content', 'a text', 'none'));
  return readFiledStory(facts, html, context, issues);
};

async function readFacts(item: Fields, {now}: ReadContext, issues: Issue[]): Promise<Facts> {
  const authors = await readNames(lineOf(item, 'byline'), issues);
  const agency = lineOf(item, 'origin')?.replace(/^\/|\/$/g, '');
  const dateline: Dateline = present({place: lineOf(item, 'town'), agency});
  const facts: Facts = {
    headline: lineOf(item, 'headline') ?? '',
    ...present({
      kicker: lineOf(item, 'section'),
      standfirst: lineOf(item, 'subtitle'),
      authors: authors.length ? authors : undefined,
      published: readTime(item, issues),
      dateline: dateline.place ? dateline : undefined,
      publisher: dateline.place || !agency ? undefined : {name: agency},
      status: lineOf(item, 'annuleret') === 'true' ? ('canceled' as const) : undefined,
    }),
  };
  const said = {status: lineOf(item, 'status'), ednote: lineOf(item, 'tilredaktionen')};
  for (const [key, value] of Object.entries(said))
    holdByKey(facts, {key, value, path: key}, issues, now, readDate);
  return facts;
}

/** The time at which an item was sent. Ritzau writes Danish time, without a zone. */
function readTime(item: Fields, issues: Issue[]): IsoDate | undefined {
  const written = lineOf(item, 'publishdate');
  if (!written) return undefined;
  const date = readDate(written);
  if (!date) issues.push(createIssue('PublishDate', 'date', 'a date', describeValue(written)));
  return date && /T[\d:.]+$/.test(date) ? date + danishOffset(date) : date;
}

function danishOffset(local: string): string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Copenhagen',
    timeZoneName: 'longOffset',
  });
  const offsetAt = (zone: string) =>
    format
      .formatToParts(new Date(local + zone))
      .find(({type}) => type === 'timeZoneName')
      ?.value.slice(3) ?? '';
  return offsetAt(offsetAt('Z'));
}

/** Reports each element that has words and no place in an article. */
function reportRest(item: TreeElement): Issue[] {
  return item.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const name = localName(child);
    const words = treeLine(child);
    if (taken.has(name) || !words || /^(?:false|0)$/.test(words)) return [];
    const code = codes[name] ?? 'not-taken';
    return [createIssue(name, code, 'a field that an article has', describeValue(words))];
  });
}

/** The words of an element, which may be HTML. */
function lineOf(item: Fields, name: string): string | undefined {
  return plainWords(treeLine(item.get(name)));
}
