import {ArticleError, createIssue, type Issue} from '../../model/issue.js';
import {readDate} from '../feed/read-date.js';
import {looksLikeHtml} from '../feed/words.js';
import {present} from '../html/present.js';
import {forbidsPublication, isTakenBack} from '../../model/hold-as-written.js';
import {readDatelineWords} from '../nitf/dateline-words.js';
import {readNitfTree} from '../nitf/nitf-story.js';
import type {FormatReading, ReadContext} from '../reader.js';
import {type Facts, readStoryOfHtml, reportWords} from '../through-html/read-story.js';
import {findAll, findFirst, treeLine, treeText} from '../through-html/tree.js';
import type {TreeElement} from '../tree.js';
import {chooseMain, findLead, listParts} from './components.js';
import {writePlainText} from './plain-text.js';
import {writeTree} from './write-tree.js';

/** What an article has no place for. */
const untold = [
  'SlugLine',
  'CreditLine',
  'KeywordLine',
  'SeriesLine',
  'Urgency',
  'SubjectCode',
  'Genre',
  'OfInterestTo',
  'Property',
  'TopicSet',
];

/** Reads the main text of a document in NewsML 1.2, with its headline and summary. */
export async function readNewsml1(root: TreeElement, context: ReadContext): Promise<FormatReading> {
  const issues: Issue[] = [];
  const parts = listParts(root);
  const main = chooseMain(parts);
  if (!main)
    throw new ArticleError(
      createIssue('NewsML', 'no-content', 'a DataContent with a text', 'none'),
    );
  const {content} = main;
  const known = await readFacts(root, issues, context);
  const lead = known.standfirst ? undefined : findLead(parts, main);
  const standfirst = lead && plainLine(lead.content);
  const facts = {...known, ...present({language: known.language ?? main.language, standfirst})};
  for (const part of parts) {
    const isTaken = part === main || (part === lead && standfirst !== undefined);
    if (!isTaken && treeLine(part.content) !== facts.headline)
      issues.push(createIssue('DataContent', 'other-item', 'one story', `a text "${part.role}"`));
  }
  if (!facts.headline) issues.push(createIssue('HeadLine', 'no-headline', 'a headline', 'none'));
  for (const name of untold)
    if (findFirst(root, name.toLowerCase()))
      issues.push(createIssue(name, 'not-taken', 'a field that an article has', `<${name}>`));
  const nitf = findFirst(content, 'nitf');
  return nitf
    ? readNitfTree(nitf, facts, context, issues)
    : readStoryOfHtml(facts, bodyOf(content, facts.headline), context, issues);
}

/** The words of a content that is plain text. */
function plainLine(content: TreeElement): string | undefined {
  const isPlain = content.children.every(
    (child) => typeof child === 'string' && !/[<&]/.test(child),
  );
  return isPlain ? treeLine(content) : undefined;
}

async function readFacts(root: TreeElement, issues: Issue[], context: ReadContext): Promise<Facts> {
  const by = treeLine(findFirst(root, 'byline'))?.replace(/^by\s+/i, '');
  const [published, modified] = ['FirstCreated', 'ThisRevisionCreated']
    .map((name) => dateOf(root, name, issues))
    .filter(Boolean);
  const status = formalName(findFirst(root, 'status'))?.toLowerCase();
  const language = formalName(findFirst(findFirst(root, 'descriptivemetadata'), 'language'));
  const words = treeLine(findFirst(root, 'dateline'));
  const dateline = words
    ? await readDatelineWords(words, {...context, language}, published)
    : undefined;
  if (words && !dateline) issues.push(...reportWords('DateLine', [words], {}));
  const publisher = formalName(findFirst(findFirst(root, 'provider'), 'party'));
  return {
    headline: treeLine(findFirst(root, 'headline')) ?? '',
    ...present({
      language,
      standfirst: treeLine(findFirst(root, 'subheadline')),
      authors: by ? [{name: by}] : undefined,
      publisher: publisher ? {name: publisher} : undefined,
      published,
      modified: modified === published ? undefined : modified,
      dateline,
      rights: rightsOf(root),
      status: holdOf(status, findAll(root, 'instruction').map(wordsOf)),
    } as const),
  };
}

function formalName(element: TreeElement | undefined): string | undefined {
  return element?.attributes['formalname'] || undefined;
}

function dateOf(root: TreeElement, name: string, issues: Issue[]): string | undefined {
  const text = treeLine(findFirst(root, name.toLowerCase()));
  const date = text && readDate(text);
  if (text && !date) issues.push(createIssue(name, 'date', 'a date', `"${text}"`));
  return date || undefined;
}

function rightsOf(root: TreeElement): Facts['rights'] {
  const rights = present({
    notice: treeLine(findFirst(root, 'copyrightline')),
    terms: treeLine(findFirst(root, 'usagerights')),
  });
  return Object.keys(rights).length ? rights : undefined;
}

function wordsOf(instruction: TreeElement): string {
  return instruction.attributes['formalname'] ?? treeLine(instruction) ?? '';
}

function holdOf(status: string | undefined, instructions: readonly string[]): Facts['status'] {
  if (status === 'canceled') return status;
  const isForbidden = instructions.some((words) => isTakenBack(words) || forbidsPublication(words));
  return (status && status !== 'usable') || isForbidden ? 'withheld' : undefined;
}

function bodyOf(content: TreeElement, headline: string): string {
  const body = findFirst(content, 'body') ?? content;
  if (body.children.some((child) => typeof child !== 'string')) return writeTree(body, headline);
  const text = treeText(body);
  return looksLikeHtml(text) ? text : writePlainText(text);
}
