import type {Article, Block} from '../model/article.js';
import {addIssue} from '../model/add-issue.js';
import {blockText, inlineText} from '../model/block-types.js';
import {numberItems} from '../model/number-items.js';
import {createIssue, type Issue} from '../model/issue.js';
import {walkData} from './count-content.js';
import {findOpenNotes, isOpenNote} from './open-notes.js';

/** Words struck through in a text without marks, as Markdown writes them. */
const tildes = /~~(?=\S)([^~]{1,500})~~/g;

/** A subject of a mail that became the headline, and was written for the desk: «for tomorrow's page 3 pls». */
const request =
  /^(?:(?:fwd?|re|aw|wg): ?)*for (?:today|tonight|tomorrow|\p{L}+day)['’]s (?:page|paper|edition|site|bulletin)|(?:^| )pl[sz]$/iu;

/**
 * Leaves out the blocks that are only a note to the desk, and names notes and struck words that stay
 * within the text.
 */
export function takeOpenEdits(article: Article, issues: Issue[]): void {
  const notes = article.body.filter(isNote);
  // Of notes alone the story is the notes.
  const left = notes.length < article.body.length ? notes : [];
  for (const note of left)
    addIssue(
      issues,
      createIssue('body', 'desk-note', 'a part of the story', `"${blockText(note)}"`),
    );
  article.body = article.body.filter((block) => !left.includes(block));
  for (const issue of findOpenEdits(article)) addIssue(issues, issue);
}

/** The notes to the desk, the gaps and the struck words that readers of a story would see. */
export function findOpenEdits(article: Article): Issue[] {
  const found: Issue[] = [];
  const say = (path: string, code: Issue['code'], expected: string, words: string) => {
    found.push(createIssue(path, code, expected, `"${words}"`));
  };
  const parts: [string, string][] = [];
  for (const key of ['kicker', 'headline', 'standfirst'] as const)
    parts.push([key, article[key] ?? '']);
  if (request.test(article.headline))
    say('headline', 'open-note', 'words for readers', article.headline);
  for (const [at, block] of numberItems(article.body)) {
    for (const text of linesOf(block)) parts.push([`body[${at}]`, text]);
    for (const words of findStruck(block)) say(`body[${at}]`, 'struck', 'words that stand', words);
  }
  for (const [path, text] of parts) {
    for (const [, words = ''] of text.matchAll(tildes))
      say(path, 'struck', 'words that stand', words);
    for (const words of findOpenNotes(text)) say(path, 'open-note', 'words for readers', words);
  }
  return found;
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
