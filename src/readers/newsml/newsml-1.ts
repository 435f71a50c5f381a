import {ArticleError, createIssue, type Issue} from '../../model/issue.js';
import {readDate} from '../feed/read-date.js';
import {looksLikeHtml} from '../feed/words.js';
import {present} from '../html/present.js';
import {forbidsPublication} from '../../model/hold-as-written.js';
import {readNitfTree} from '../nitf/nitf-story.js';
import type {FormatReading, ReadContext} from '../reader.js';
import {type Facts, readStoryOfHtml} from '../through-html/read-story.js';
import {findAll, findFirst, treeLine, treeText} from '../through-html/tree.js';
import {escapeText} from '../through-html/write-html.js';
import type {TreeElement} from '../tree.js';
import {writeTree} from './write-tree.js';

/** Reads the first component with a text of a document in NewsML 1.2. */
export async function readNewsml1(root: TreeElement, context: ReadContext): Promise<FormatReading> {
  const issues: Issue[] = [];
  const contents = findAll(root, 'datacontent').filter(treeLine);
  const [content, ...others] = contents;
  if (!content)
    throw new ArticleError(
      createIssue('NewsML', 'no-content', 'a DataContent with a text', 'none'),
    );
  others.forEach(() =>
    issues.push(createIssue('DataContent', 'other-item', 'one story', 'a further text')),
  );
  const facts = readFacts(root, issues);
  if (!facts.headline) issues.push(createIssue('HeadLine', 'no-headline', 'a headline', 'none'));
  const nitf = findFirst(content, 'nitf');
  return nitf
    ? readNitfTree(nitf, facts, context)
    : readStoryOfHtml(facts, bodyOf(content), context, issues);
}

function readFacts(root: TreeElement, issues: Issue[]): Facts {
  const by = treeLine(findFirst(root, 'byline'))?.replace(/^by\s+/i, '');
  const created =
    treeLine(findFirst(root, 'firstcreated')) ?? treeLine(findFirst(root, 'thisrevisioncreated'));
  const published = created && readDate(created);
  if (created && !published)
    issues.push(createIssue('FirstCreated', 'date', 'a date', `"${created}"`));
  const status = findFirst(root, 'status')?.attributes['formalname']?.toLowerCase();
  const language = findFirst(findFirst(root, 'descriptivemetadata'), 'language')?.attributes[
    'formalname'
  ];
  return {
    headline: treeLine(findFirst(root, 'headline')) ?? '',
    ...present({
      language,
      standfirst: treeLine(findFirst(root, 'subheadline')),
      authors: by ? [{name: by}] : undefined,
      published: published || undefined,
      status: holdOf(status, treeLine(findFirst(root, 'instruction')) ?? ''),
    } as const),
  };
}

function holdOf(status: string | undefined, instruction: string): Facts['status'] {
  if (status === 'canceled') return status;
  return (status && status !== 'usable') || forbidsPublication(instruction)
    ? 'withheld'
    : undefined;
}

function bodyOf(content: TreeElement): string {
  const body = findFirst(content, 'body') ?? content;
  if (body.children.some((child) => typeof child !== 'string')) return writeTree(body);
  const text = treeText(body);
  if (looksLikeHtml(text)) return text;
  return text
    .split(/\n\s*\n/)
    .map((part) => `<p>${escapeText(part.trim())}</p>`)
    .join('');
}
