import type {Block, Inline} from '../../../src/model/article.js';
import {blockText} from '../../../src/model/block-types.js';
import {splitInline} from '../state/inline.js';
import {withBody, type Work} from '../state/work.js';
import {handle, isFurniture, numberAfter, numberBefore} from './thread-text.js';

/** «Name @name · 3h». */
const nameLine = /^(.{1,60}?)\s*@[\w.]{2,40}(?:\s*[·•|]?\s*.{0,20})?$/u;

/** Whether a story is a thread of posts: at least two of its blocks have a post number. */
export function isThread({body}: Work['article']): boolean {
  const numbered = body.filter(
    (block) => block.type === 'paragraph' && hasNumber(blockText(block)),
  );
  return numbered.length > 1;
}

const hasNumber = (text: string): boolean => numberBefore.test(text) || numberAfter.test(text);

/**
 * Converts a thread to a story: without post numbers, counts and the lines with the author's name,
 * which becomes the byline. The editor writes the headline.
 */
export function mendThread(work: Work): Work {
  const {article, keys} = work;
  const [, headName] = nameLine.exec(article.headline) ?? [];
  const lines = article.body.map((block) => blockText(block).trim());
  const names = lines.flatMap((line, index) =>
    handle.test(lines[index + 1] ?? '') ? line : (nameLine.exec(line)?.[1] ?? []),
  );
  const isLeftOut = (block: Block, index: number) =>
    block.type === 'paragraph' &&
    (nameLine.test(lines[index]!) || isFurniture(lines[index]!, lines[index + 1]));
  const kept = article.body.flatMap((block, index) =>
    isLeftOut(block, index) ? [] : [{block: withoutNumber(block), key: keys[index]!}],
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
