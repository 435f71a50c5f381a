import type {Block, Inline, List} from '../../model/article.js';
import {isSafeUrl, resolveUrl} from '../../model/url.js';
import {readInline} from './inline.js';
import type {Line} from './lines.js';
import {readMark, type Marked} from './marks.js';
import {isSubhead} from './subhead.js';

/** A block and how many lines it is made of. */
interface Taken {
  readonly block: Block;
  readonly lines: number;
}

/** Makes the blocks of a story of its lines, each a paragraph where nothing says otherwise. */
export function readBlocks(lines: readonly Line[], url?: string): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length;) {
    const taken = takeBlock(lines, index, url);
    blocks.push(taken.block);
    index += taken.lines;
  }
  return blocks;
}

function takeBlock(lines: readonly Line[], index: number, url: string | undefined): Taken {
  const {text} = lines[index]!;
  const mark = readMark(text);
  const taken = mark && takeMarked(lines, index, mark, url);
  if (taken) return taken;
  const content = readInline(text, url);
  if (isSubhead(lines, index))
    return one({type: 'heading', level: 2, content: unwrapStrong(content)});
  return one(readPicture(text, url) ?? {type: 'paragraph', content});
}

function one(block: Block): Taken {
  return {block, lines: 1};
}

/** A subhead that is strong as a whole is a subhead, no more. */
function unwrapStrong(content: Inline[]): Inline[] {
  const [first] = content;
  return content.length === 1 && typeof first === 'object' && first.type === 'strong'
    ? first.content
    : content;
}

function takeMarked(
  lines: readonly Line[],
  index: number,
  mark: Marked,
  url: string | undefined,
): Taken | undefined {
  if (mark.kind === 'divider') return one({type: 'divider'});
  if (mark.kind === 'heading') {
    const level = Math.max(2, mark.value) as 2 | 3 | 4 | 5 | 6;
    return one({type: 'heading', level, content: readInline(mark.text, url)});
  }
  const marks = takeAlike(lines, index, mark);
  if (mark.kind === 'quote') return {block: quoteLines(marks, url), lines: marks.length};
  // A single hyphen may be a speaker's dash, a single number a subhead's or a date's.
  if (marks.length === 1 && !/^[•‣⁃▪▫◦●○■□►➤]/.test(lines[index]!.text)) return undefined;
  return {block: listItems(marks, url), lines: marks.length};
}

/** The marks of the lines that follow with the same sign; numbers count on. */
function takeAlike(lines: readonly Line[], index: number, mark: Marked): Marked[] {
  const marks = [mark];
  for (let at = index + 1; at < lines.length; at += 1) {
    const next = readMark(lines[at]!.text);
    const isNext =
      next?.kind === mark.kind &&
      (mark.kind !== 'number' || next.value === mark.value + marks.length);
    if (!isNext) break;
    marks.push(next);
  }
  return marks;
}

function quoteLines(marks: readonly Marked[], url: string | undefined): Block {
  const texts = marks.map(({text}) => text).filter(Boolean);
  return {
    type: 'quote',
    content: texts.map((text) => ({type: 'paragraph', content: readInline(text, url)})),
  };
}

function listItems(marks: readonly Marked[], url: string | undefined): List {
  const list: List = {
    type: 'list',
    items: marks.map(({text}) => ({content: readInline(text, url)})),
  };
  const [first] = marks;
  if (first?.kind !== 'number') return list;
  return {...list, ordered: true, ...(first.value === 1 ? {} : {start: first.value})};
}

/** A picture as Markdown has it, alone on its line. */
function readPicture(text: string, base: string | undefined): Block | undefined {
  const [, alt, url] = /^!\[([^[\]]*)\]\(([^()\s]+)\)$/.exec(text) ?? [];
  if (!url || !isSafeUrl(url)) return undefined;
  return {type: 'image', image: {url: resolveUrl(url, base), ...(alt ? {alt} : {})}};
}
