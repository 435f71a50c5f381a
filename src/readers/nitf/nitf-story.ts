import {findHold} from '../../model/availability.js';
import {ArticleError, createIssue, type Issue} from '../../model/issue.js';
import {readByline} from './byline.js';
import {readDate} from '../feed/read-date.js';
import {forbidsPublication} from '../../model/hold-as-written.js';
import {present} from '../html/present.js';
import type {FormatReading, ReadContext} from '../reader.js';
import {type Facts, readStoryOfHtml} from '../through-html/read-story.js';
import {findAll, findFirst, treeLine} from '../through-html/tree.js';
import type {TreeElement} from '../tree.js';
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
 */
export async function readNitfTree(
  root: TreeElement,
  given: Partial<Facts>,
  context: ReadContext,
): Promise<FormatReading> {
  const issues: Issue[] = [];
  const content = findFirst(root, 'body.content');
  const head = readHead(root, issues, context.now);
  for (const name of untold)
    for (const part of findAll(root, name))
      if (treeLine(part) || Object.keys(part.attributes).length)
        issues.push(createIssue(name, 'not-taken', 'a field that an article has', `<${name}>`));
  const facts = {...head, ...present(given), headline: given.headline || head.headline};
  if (!facts.headline) {
    const issue = createIssue('hl1', 'no-headline', 'a headline', 'none');
    if (!content || !hasContent(content)) throw new ArticleError(issue, {issues: [issue]});
    issues.push(issue);
  }
  return readStoryOfHtml(facts, content ? nitfHtml(content, issues) : '', context, issues);
}

/** Whether there is anything to show: words, or a file. */
function hasContent(content: TreeElement): boolean {
  return Boolean(treeLine(content) ?? findFirst(content, 'media-reference'));
}

function readHead(root: TreeElement, issues: Issue[], now: Date): Facts {
  const data = findFirst(root, 'docdata');
  const head = findFirst(root, 'body.head');
  const rights = findFirst(data, 'doc.copyright');
  const held = readStatus(data, issues);
  const release = dateOf(data, 'date.release', issues);
  const isAhead = release && findHold({embargoedUntil: release}, now);
  return {
    headline: treeLine(findFirst(head, 'hl1')) ?? treeLine(findFirst(root, 'title')) ?? '',
    ...present({
      standfirst: treeLine(findFirst(head, 'hl2')) ?? treeLine(findFirst(head, 'abstract')),
      authors: head && readByline(head),
      published: release ?? dateOf(data, 'date.issue', issues),
      embargoedUntil: held || isAhead ? release : undefined,
      expires: dateOf(data, 'date.expire', issues),
      dateline: readDateline(head),
      status: held,
      rights: rights && present({holder: rights.attributes['holder']}),
    }),
  };
}

/** A status that the standard does not know holds the story back. */
function readStatus(data: TreeElement | undefined, issues: Issue[]): Facts['status'] {
  const status = data?.attributes['management-status']?.toLowerCase();
  const message = findFirst(data, 'ed-msg');
  if (forbidsPublication(message?.attributes['info'] ?? treeLine(message) ?? '')) return 'withheld';
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

function readDateline(head: TreeElement | undefined): Facts['dateline'] {
  const dateline = findFirst(head, 'dateline');
  if (!dateline) return undefined;
  const place = treeLine(findFirst(dateline, 'location'));
  const written = findFirst(dateline, 'story.date');
  const date = written && readDate(written.attributes['norm'] ?? treeLine(written) ?? '');
  const agency = treeLine(findFirst(head, 'distributor'));
  return place || date ? present({place, date: date?.slice(0, 10), agency}) : undefined;
}

function dateOf(data: TreeElement | undefined, name: string, issues: Issue[]): string | undefined {
  const norm = findFirst(data, name)?.attributes['norm'];
  if (!norm) return undefined;
  const date = readDate(norm);
  if (!date) issues.push(createIssue(name, 'date', 'a date', `"${norm}"`));
  return date;
}
