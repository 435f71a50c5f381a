import type {Dateline} from '../../model/article.js';
import {findHold} from '../../model/availability/hold.js';
import {ArticleError, createIssue, type Issue} from '../../model/issue.js';
import {holdByKey} from '../../model/availability/hold-as-keyed.js';
import {readByline} from './byline.js';
import {readDate} from '../language/dates/read-date.js';
import {forbidsPublication, isTakenBack} from '../../model/availability/hold-as-written.js';
import type {Keyed} from '../../model/availability/hold-keys.js';
import {present} from '../values/present.js';
import type {FormatReading, ReadContext} from '../reader.js';
import {readFiledStory} from '../through-html/read-filed-story.js';
import {type Facts, reportWords} from '../through-html/read-story.js';
import {childrenOf, findAll, findFirst, treeLine} from '../through-html/tree.js';
import type {TreeElement} from '../tree.js';
import {readDatelineWords} from './dateline-words.js';
import {nitfHtml} from './nitf-html.js';

/** Parts of a head that an article has no place for. */
const untold = [
  'series',
  'revision-history',
  'key-list',
  'tobject',
  'pubdata',
  'ed-msg',
  'tagline',
  'note',
  'bibliography',
  'fixture',
  'correction',
  'urgency',
  'doc-scope',
  'doc.rights',
  'identified-content',
  'evloc',
];

const statuses: Readonly<Record<string, Facts['status']>> = {
  usable: 'usable',
  embargoed: 'withheld',
  withheld: 'withheld',
  canceled: 'canceled',
  killed: 'canceled',
};

/**
 * Reads an `<nitf>` element.
 * @param given facts that an envelope such as NewsML-G2 states; they go before those of the story
 * @param issues what the envelope has that an article has not
 * @param after HTML of pictures that the envelope has
 */
export async function readNitfTree(
  root: TreeElement,
  given: Partial<Facts>,
  context: ReadContext,
  issues: Issue[] = [],
  after = '',
): Promise<FormatReading> {
  // Notes in the head have a `<body.content>` of their own.
  const [ownContent] = childrenOf(findFirst(root, 'body'), 'body.content');
  const content = ownContent ?? findFirst(root, 'body.content');
  const head = await readHead(root, issues, context);
  await context.nextStep();
  for (const name of untold)
    if (findAll(root, name).some(saysAnything))
      issues.push(createIssue(name, 'not-taken', 'a field that an article has', `<${name}>`));
  const facts = {...head, ...present(given), headline: given.headline || head.headline};
  for (const {attributes} of findAll(root, 'meta'))
    holdByKey(facts, keyedBy(attributes), issues, context.now, readDate);
  if (!facts.headline) {
    const issue = createIssue('hl1', 'no-headline', 'a headline', 'none');
    if (!facts.image && !(content && hasContent(content)))
      throw new ArticleError(issue, {issues: [issue]});
    issues.push(issue);
  }
  issues.push(...reportWords('title', [treeLine(findFirst(root, 'title'))], facts));
  await context.nextStep();
  const html = content ? nitfHtml(content, facts.headline, issues) : '';
  await context.nextStep();
  return readFiledStory(facts, html + after, context, issues);
}

/** Whether an element has words, attributes or other elements. */
function saysAnything({attributes, children}: TreeElement): boolean {
  const isMore = children.some((child) => typeof child !== 'string' || child.trim());
  return isMore || Object.keys(attributes).length > 0;
}

/** Whether there is anything to show: words, or a file. */
function hasContent(content: TreeElement): boolean {
  return Boolean(treeLine(content) ?? findFirst(content, 'media-reference'));
}

async function readHead(root: TreeElement, issues: Issue[], context: ReadContext): Promise<Facts> {
  const data = findFirst(root, 'docdata');
  const head = findFirst(root, 'body.head');
  const rights = findFirst(data, 'doc.copyright');
  const held = readStatus(root, data, issues);
  const release = dateOf(data, 'date.release', issues);
  const isAhead = release && findHold({embargoedUntil: release}, context.now);
  const published = release ?? dateOf(data, 'date.issue', issues);
  const headline = treeLine(findFirst(head, 'hl1')) ?? treeLine(findFirst(root, 'title')) ?? '';
  const keywords = findAll(root, 'keyword').map(({attributes}) => attributes['key']);
  const [standfirst, ...others] = ['hl2', 'abstract']
    .flatMap((name) => (head ? findAll(head, name) : []))
    .map(treeLine)
    .filter((line) => line && line !== headline && !keywords.includes(line));
  issues.push(...reportWords('body.head', others, {standfirst}));
  return {
    headline,
    ...present({
      standfirst,
      authors: head && (await readByline(head, issues)),
      published,
      embargoedUntil: held || isAhead ? release : undefined,
      expires: dateOf(data, 'date.expire', issues),
      dateline: await readDateline(head, issues, context, published),
      status: held,
      rights: rights && present({holder: rights.attributes['holder']}),
    }),
  };
}

/** A status that the standard does not know holds the story back. */
function readStatus(
  root: TreeElement,
  data: TreeElement | undefined,
  issues: Issue[],
): Facts['status'] {
  const {'management-status': own, 'management-idref-status': other} = data?.attributes ?? {};
  const status = (own ?? other)?.toLowerCase();
  if (notesOf(root, data).some(forbidsPublication) || isTakenBack(keyOf(data))) return 'withheld';
  if (!status || status === 'usable') return undefined;
  if (statuses[status] === undefined)
    issues.push(
      createIssue(
        'docdata.management-status',
        'expected',
        Object.keys(statuses).join(', '),
        `"${status}"`,
      ),
    );
  return statuses[status] ?? 'withheld';
}

/** What the agency tells editors: messages, what a correction is about, and notes above the text. */
function notesOf(root: TreeElement, data: TreeElement | undefined): string[] {
  const head = findFirst(root, 'body.head');
  const notes = [
    ...['ed-msg', 'correction', 'fixture'].flatMap((name) => (data ? findAll(data, name) : [])),
    ...(head ? findAll(head, 'note') : []),
  ];
  return notes.map(
    (note) => note.attributes['info'] ?? note.attributes['fix-id'] ?? treeLine(note) ?? '',
  );
}

/** `<meta name="embargo" content="…"/>` */
function keyedBy({name = '', content}: TreeElement['attributes']): Keyed {
  return {key: name, value: content, path: `meta[name=${name}]`};
}

/** Agencies take a story back by a new version of it whose key is the word alone. */
function keyOf(data: TreeElement | undefined): string {
  return findFirst(data, 'du-key')?.attributes['key'] ?? '';
}

/** Where and when, in elements or in words; who distributes counts where either is known. */
async function readDateline(
  head: TreeElement | undefined,
  issues: Issue[],
  context: ReadContext,
  published: string | undefined,
): Promise<Facts['dateline']> {
  const dateline = findFirst(head, 'dateline');
  const location = treeLine(findFirst(dateline, 'location'));
  const written = findFirst(dateline, 'story.date');
  const date = written && readDate(written.attributes['norm'] ?? treeLine(written) ?? '');
  const agency = treeLine(findFirst(head, 'distributor'));
  const words = location || written ? undefined : treeLine(dateline);
  const stated: Dateline | undefined = words
    ? await readDatelineWords(words, context, published)
    : present({place: location});
  if (words && !stated) issues.push(...reportWords('dateline', [words], {}));
  if (stated?.place ?? date ?? stated?.date)
    return {...present({date: date?.slice(0, 10), agency}), ...stated};
  issues.push(...reportWords('distributor', [agency], {}));
  return undefined;
}

function dateOf(data: TreeElement | undefined, name: string, issues: Issue[]): string | undefined {
  const norm = findFirst(data, name)?.attributes['norm'];
  if (!norm) return undefined;
  const date = readDate(norm);
  if (!date) issues.push(createIssue(name, 'date', 'a date', `"${norm}"`));
  return date;
}
