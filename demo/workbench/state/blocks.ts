import type {Block, Inline} from '../../../src/model/article.js';
import {blockText, inlineText} from '../../../src/model/block-types.js';
import {type Kind, kindOf, linesOf, makeBlocks} from './block-kinds.js';
import {splitInline, tidyInline} from './inline.js';
import {blankBlock, type NewBlock} from './new-blocks.js';
import {moveItem, type Path, setAt} from './paths.js';
import {freshKey, withBody, type Work} from './work.js';

const placeOf = ({keys}: Work, key: number): number => keys.indexOf(key);

/** Replaces some blocks; the first new one keeps the key of the first old one. */
function replace(work: Work, at: number, count: number, blocks: readonly Block[]): Work {
  const {article, keys} = work;
  const own = keys.slice(at, at + count);
  const given = blocks.map((_, index) => own[index] ?? freshKey(work, index));
  const put = <T>(items: readonly T[], within: readonly T[]) => [
    ...items.slice(0, at),
    ...within,
    ...items.slice(at + count),
  ];
  return withBody(work, put(article.body, blocks), put(keys, given));
}

/** Changes one value of a block: its text, the address of a picture. */
export function changeBlock(work: Work, key: number, path: Path, value: unknown): Work {
  const at = placeOf(work, key);
  const block = work.article.body[at];
  return block ? replace(work, at, 1, [setAt(block, path, value)]) : work;
}

export function dropBlock(work: Work, key: number): Work {
  const at = placeOf(work, key);
  return at < 0 ? work : replace(work, at, 1, []);
}

/** Removes a block and all after it, such as content below a story on its page. */
export function dropFrom(work: Work, key: number): Work {
  const at = placeOf(work, key);
  return at < 0 ? work : replace(work, at, work.keys.length - at, []);
}

export function moveBlock(work: Work, key: number, by: number): Work {
  const at = placeOf(work, key);
  if (at < 0) return work;
  return withBody(work, moveItem(work.article.body, at, by), moveItem(work.keys, at, by));
}

/** Splits a text block at a character. */
export function splitBlock(work: Work, key: number, offset: number): Work {
  const at = placeOf(work, key);
  const block = work.article.body[at];
  if (!block || !('content' in block) || !isInline(block)) return work;
  const [before, after] = splitInline(block.content, offset);
  const rest: Block =
    block.type === 'heading'
      ? {type: 'paragraph', content: after}
      : ({...block, content: after} as Block);
  return replace(work, at, 1, [{...block, content: before} as Block, rest]);
}

/** Appends the text of a block to the previous one. */
export function mergeBlock(work: Work, key: number): Work {
  const at = placeOf(work, key);
  const {body} = work.article;
  const [first, second] = [body[at - 1], body[at]];
  if (!first || !second || !isInline(first)) return work;
  const lines = linesOf(second);
  if (!lines) return work;
  const added = lines.flat();
  const isApart = /(?:^|\s)$/.test(inlineText(first.content)) || /^\s/.test(inlineText(added));
  const space: Inline[] = isApart ? [] : [' '];
  const content = tidyInline([...first.content, ...space, ...added]);
  return replace(work, at - 1, 2, [{...first, content}]);
}

export const canMerge = ({article}: Work, at: number): boolean => {
  const [first, second] = [article.body[at - 1], article.body[at]];
  return Boolean(first && second && isInline(first) && linesOf(second));
};

type InlineBlock = Extract<Block, {type: 'paragraph' | 'heading' | 'preformatted' | 'pullquote'}>;

/** Whether a block contains only formatted text. */
export function isInline(block: Block): block is InlineBlock {
  return ['paragraph', 'heading', 'preformatted', 'pullquote'].includes(block.type);
}

/** Converts a text block to another kind. */
export function changeKind(work: Work, key: number, kind: Kind): Work {
  const at = placeOf(work, key);
  const block = work.article.body[at];
  const lines = block && linesOf(block);
  if (!block || !lines || kindOf(block) === kind) return work;
  return replace(work, at, 1, makeBlocks(kind, lines));
}

/** Adds an empty block after another one, or at the end. */
export function addBlock(work: Work, kind: NewBlock, key = -1): Work {
  const after = placeOf(work, key);
  return replace(work, after < 0 ? work.keys.length : after + 1, 0, [blankBlock(kind)]);
}

/** Parses «By A. Name and B. Name»; the word before the names may be in many languages. */
function namesIn(text: string): {name: string}[] {
  return text
    .replace(/^(?:by|von|por|par|door|di)\s+/i, '')
    .split(/\s*(?:,|&|\band\b|\bund\b|\by\b|\bet\b|\ben\b)\s*/i)
    .filter((name) => name.trim())
    .map((name) => ({name: name.trim()}));
}

/** Adds the text of a block to the byline. */
export function promoteByline(work: Work, key: number): Work {
  const at = placeOf(work, key);
  const block = work.article.body[at];
  const names = block ? namesIn(blockText(block).replace(/\s+/g, ' ').trim()) : [];
  if (!names.length) return work;
  const changed = replace(work, at, 1, []);
  const authors = [...(work.article.authors ?? []), ...names];
  return {...changed, article: {...changed.article, authors}};
}

/**
 * Moves the text of a block to the head. The previous text of the head takes the block's place, so
 * that no text is lost.
 */
export function promoteBlock(
  work: Work,
  key: number,
  field: 'headline' | 'kicker' | 'standfirst',
): Work {
  const at = placeOf(work, key);
  const block = work.article.body[at];
  const text = block && blockText(block).replace(/\s+/g, ' ').trim();
  if (!text) return work;
  const before = work.article[field];
  const left: Block[] = before ? [{type: 'paragraph', content: [before]}] : [];
  const changed = replace(work, at, 1, left);
  return {...changed, article: {...changed.article, [field]: text}};
}
