import type {Article, Block} from '../model/article.js';
import {addIssue} from '../model/add-issue.js';
import {blockText, inlineText} from '../model/block-types.js';
import {numberItems} from '../model/number-items.js';
import {createIssue, type Issue} from '../model/issue.js';
import {walkData} from './values/count-content.js';
import {findOpenNotes, isOpenNote} from './language/words/open-notes.js';

/** Words struck through in a text without marks, as Markdown writes them. */
const tildes = /~~(?=\S)([^~]{1,500})~~/g;

/** A subject of a mail that became the headline, and was written for the desk: «for tomorrow's page 3 pls». */
const request =
  /^(?:(?:fwd?|re|aw|wg): ?)*for (?:today|tonight|tomorrow|\p{L}+day)['’]s (?:page|paper|edition|site|bulletin)|(?:^| )pl[sz]$/iu;

/**
 * Leaves out the blocks that are only a note to the desk, and names notes and struck words that stay
 * within the text.
 */
export async function takeOpenEdits(
  article: Article,
  issues: Issue[],
  nextStep: () => Promise<void>,
): Promise<void> {
  const notes = new Set<Block>();
  for (const block of article.body) {
    await nextStep();
    if (isNote(block)) notes.add(block);
  }
  // Of notes alone the story is the notes.
  const isStory = notes.size < article.body.length;
  const body = isStory ? article.body.filter((block) => !notes.has(block)) : article.body;
  if (isStory)
    for (const note of notes)
      say(issues, 'body', 'desk-note', 'a part of the story', blockText(note));
  article.body = body;
  for (const part of partsOf(article)) {
    await nextStep();
    for (const issue of findInPart(part)) addIssue(issues, issue);
  }
}

/** The notes to the desk, the gaps and the struck words that readers of a story would see. */
export function findOpenEdits(article: Article): Issue[] {
  return [...partsOf(article)].flatMap(findInPart);
}

/** A line of a story, and the struck words of the block that it opens. */
interface Part {
  readonly path: string;
  readonly text: string;
  readonly struck?: readonly string[];
}

function* partsOf(article: Article): Generator<Part> {
  for (const path of ['kicker', 'headline', 'standfirst'] as const)
    yield {path, text: article[path] ?? ''};
  for (const [at, block] of numberItems(article.body)) {
    const path = `body[${at}]`;
    yield {path, text: '', struck: findStruck(block)};
    for (const text of linesOf(block)) yield {path, text};
  }
}

function findInPart({path, text, struck = []}: Part): Issue[] {
  const found: Issue[] = [];
  if (path === 'headline' && request.test(text))
    say(found, path, 'open-note', 'words for readers', text);
  const tilded = [...text.matchAll(tildes)].map(([, words = '']) => words);
  for (const words of [...struck, ...tilded]) say(found, path, 'struck', 'words that stand', words);
  for (const words of findOpenNotes(text))
    say(found, path, 'open-note', 'words for readers', words);
  return found;
}

function say(
  issues: Issue[],
  path: string,
  code: Issue['code'],
  expected: string,
  words: string,
): void {
  addIssue(issues, createIssue(path, code, expected, `"${words}"`));
}

/** A quotation and a list have a note on a line of its own. */
function linesOf(block: Block): string[] {
  return blockText(block).split('\n').filter(Boolean);
}

function isNote(block: Block): boolean {
  return /^(?:paragraph|heading)$/.test(block.type) && isOpenNote(blockText(block));
}

/** The words of each strike in a block, in reading order. */
function findStruck(block: Block): string[] {
  const struck: string[] = [];
  walkData(block, (value) => {
    const {type, content} = value as {type?: unknown; content?: Parameters<typeof inlineText>[0]};
    if (type === 'strikethrough' && content) struck.unshift(inlineText(content).trim());
  });
  return struck.filter(Boolean);
}
