import type {Block, Inline} from '../../model/article.js';
import {isSafeUrl, resolveUrl} from '../../model/url.js';
import {readInline} from '../lines/inline.js';
import type {Line} from '../lines/lines.js';
import {readMark, type Marked} from '../lines/marks.js';
import {takeList} from './lists.js';
import type {takeQuotation} from './quotations.js';
import {isConversation, readSpeaker} from './speech.js';
import {isSubhead, readDashed} from '../lines/subhead.js';
import {takeTable, takeVerse} from './set-lines.js';
import type {Taken} from './taken.js';

/** What blocks are read by. */
export interface BlockOptions {
  readonly url: string | undefined;
  /** Reads quotations; absent where a text has none. */
  readonly takeQuotation: typeof takeQuotation | undefined;
}

/** Makes the blocks of a story of its lines, each a paragraph where nothing says otherwise. */
export function readBlocks(lines: readonly Line[], options: BlockOptions): Block[] {
  const blocks: Block[] = [];
  const isSpoken = isConversation(lines);
  for (let index = 0; index < lines.length;) {
    const taken = takeBlock(lines, index, {...options, isSpoken});
    blocks.push(taken.block);
    index += taken.lines;
  }
  return blocks;
}

/** What is known of a whole text while one of its blocks is read. */
interface Setting extends BlockOptions {
  /** Whether people speak in turn: their lines head nothing. */
  readonly isSpoken: boolean;
}

function takeBlock(lines: readonly Line[], index: number, setting: Setting): Taken {
  const {url, isSpoken, takeQuotation} = setting;
  const text = lines[index]?.text ?? '';
  const mark = readMark(text);
  const taken = mark && takeMarked(lines, index, mark, url);
  if (taken) return taken;
  const set =
    takeTable(lines, index, url) ??
    takeQuotation?.(lines, index, url) ??
    takeVerse(lines, index, url);
  if (set) return set;
  const dashed = readDashed(lines, index);
  if (dashed) return one({type: 'heading', level: 2, content: readInline(dashed, url)});
  const content = readInline(text, url);
  if (isSubhead(lines, index) && !(isSpoken && readSpeaker(text)))
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
  return mark.kind === 'quote' ? undefined : takeList(lines, index, url);
}

/** A picture as Markdown has it, alone on its line. */
function readPicture(text: string, base: string | undefined): Block | undefined {
  const [, alt, url] = /^!\[([^[\]]*)\]\(([^()\s]+)\)$/.exec(text) ?? [];
  if (!url || !isSafeUrl(url)) return undefined;
  return {type: 'image', image: {url: resolveUrl(url, base), ...(alt ? {alt} : {})}};
}
