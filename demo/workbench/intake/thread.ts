import type {Block, Inline} from '../../../src/model/article.js';
import {blockText} from '../../../src/model/block-types.js';
import {splitInline} from '../state/inline.js';
import {withBody, type Work} from '../state/work.js';

/** «1/», «2/7», «(3/7)», «4.» before or «5/7» after the words of a post. */
export const numberBefore = /^\s*(?:\(?\d{1,3}\s*\/\s*\d{0,3}\)?|🧵)\s*/u;
export const numberAfter = /\s*\(?\d{1,3}\s*\/\s*\d{0,3}\)?\s*$/u;
/** «Name @name · 3h». */
const nameLine = /^(.{1,60}?)\s*@[\w.]{2,40}(?:\s*[·•|]?\s*.{0,20})?$/u;
/** «12 replies 40 reposts 1.2K likes», «Show this thread». */
const counts =
  /^(?:[\d.,]+\s?[KM]?\s*(?:repl(?:y|ies)|reposts?|retweets?|quotes?|likes?|views?|bookmarks?|shares?)[\s·•]*)+$|^show this thread$/iu;

/** Whether a story is a thread of posts: at least two of its blocks have the number of a post. */
export function isThread({body}: Work['article']): boolean {
  const numbered = body.filter(
    (block) => block.type === 'paragraph' && hasNumber(blockText(block)),
  );
  return numbered.length > 1;
}

const hasNumber = (text: string): boolean => numberBefore.test(text) || numberAfter.test(text);

/**
 * A thread as a story: without the numbers of posts, their counts and the lines that name who posted,
 * who becomes the byline. The headline is left to the editor.
 */
export function mendThread(work: Work): Work {
  const {article, keys} = work;
  const [, headName] = nameLine.exec(article.headline) ?? [];
  const names = article.body.flatMap((block) => nameLine.exec(blockText(block))?.[1] ?? []);
  const kept = article.body.flatMap((block, index) =>
    isFurniture(block) ? [] : [{block: withoutNumber(block), key: keys[index]!}],
  );
  const changed = withBody(
    work,
    kept.map(({block}) => block),
    kept.map(({key}) => key),
  );
  const authors = [...new Set([headName, ...names])].filter((name) => name !== undefined);
  return {
    ...changed,
    article: {
      ...changed.article,
      headline: headName === undefined ? article.headline.replace(numberBefore, '') : '',
      ...(authors.length && !article.authors && {authors: authors.map((name) => ({name}))}),
    },
  };
}

function isFurniture(block: Block): boolean {
  const text = blockText(block).trim();
  return block.type === 'paragraph' && (nameLine.test(text) || counts.test(text));
}

function withoutNumber(block: Block): Block {
  if (block.type !== 'paragraph') return block;
  const text = blockText(block);
  const before = numberBefore.exec(text)?.[0].length ?? 0;
  const [, rest] = splitInline(block.content, before);
  return {...block, content: cutEnd(rest, text.slice(before))};
}

function cutEnd(content: readonly Inline[], text: string): Inline[] {
  const after = numberAfter.exec(text)?.[0].length ?? 0;
  return after ? splitInline(content, text.length - after)[0] : [...content];
}
