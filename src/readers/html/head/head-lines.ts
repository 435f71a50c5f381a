import {append} from '../../../model/append.js';
import type {Block, Flow, Inline, List, ListItem} from '../../../model/article.js';
import {blockText, flowText} from '../../../model/block-types.js';
import type {Line} from '../../lines/lines.js';
import {joinSpaces} from '../../values/spaces.js';
import {isFurniture} from '../../language/words/furniture.js';

/** A line of a body: of a paragraph or heading, an item of a list, or a quotation. */
export interface BlockLine extends Line {
  /** The block that it belongs to; undefined for a headline that was read already. */
  readonly block?: Block;
  /** The item of a list that it is. */
  readonly item?: ListItem;
  /** The line's text with its marks; none for an item or a quotation. */
  readonly content: readonly Inline[];
}

/** A line before it has its number. */
type Part = Omit<BlockLine, keyof Line> & Pick<Line, 'text' | 'gap' | 'url' | 'isHeading'>;

/** Maximum number of blocks in a head. */
const most = 40;

/** The first lines of a body, without pictures and up to the first block that has no lines. */
export function readHeadLines(
  body: readonly Block[],
  isHeadline: (block: Block) => boolean,
): BlockLine[] {
  const head = body.slice(0, most);
  const end = head.findIndex(
    ({type}) => !/^(?:image|gallery|embed|divider|paragraph|heading)$/.test(type),
  );
  return readLines(end < 0 ? head : head.slice(0, end), isHeadline, (content) => [content]);
}

/** Divides a line further. */
type Divide = (content: readonly Inline[]) => readonly (readonly Inline[])[];

/** The lines of a body in the form of a plain text. Pictures, tables and embeds have none. */
export function readLines(
  body: readonly Block[],
  isHeadline: (block: Block) => boolean,
  divide: Divide,
): BlockLine[] {
  return body
    .flatMap((block) => readParts(block, isHeadline(block), divide))
    .map(({text, gap, ...part}, index) => ({...createLine(text, index + 1, gap), ...part}));
}

function readParts(block: Block, isHeadline: boolean, divide: Divide): Part[] {
  if (block.type === 'quote' || block.type === 'pullquote')
    return [{text: tidyText(blockText(block)), gap: true, block, content: []}];
  if (block.type === 'list') return readItems(block);
  if (block.type !== 'paragraph' && block.type !== 'heading') return [];
  const lines = divideLines(block.content).flatMap(divide);
  return lines.flatMap((content, index): Part[] => {
    const text = textOf(content);
    if (!text) return [];
    const words = isHeadline ? `# ${text}` : text;
    const heading = block.type === 'heading' && {isHeading: true};
    return [{text: words, gap: !index, block, content, ...heading, ...readUrl(content)}];
  });
}

/**
 * The items of a list. One of the story has bullets, as in a plain text; one of links or buttons
 * belongs to a page, and has none.
 */
function readItems(block: List): Part[] {
  const items = block.items.map((item) => ({item, text: tidyText(flowText(item.content))}));
  const isOfPage = isLinkList(block) || items.some(({text}) => isFurniture(text));
  return items
    .filter(({text}) => text)
    .map(({item, text}) => ({
      text: isOfPage ? text : `• ${text}`,
      ...{gap: false, block, item, content: [], ...readUrl(item.content)},
    }));
}

/** Whether each item of a list is a link. */
export function isLinkList(block: Block): boolean {
  return block.type === 'list' && block.items.every(({content}) => isLinked(content));
}

/** The address that all words of a line lead to. */
function readUrl(content: readonly Flow[]): Pick<Line, 'url'> {
  const [link] = isLinked(content) ? findLinks(content) : [];
  return link ? {url: link.url} : {};
}

/** The links of a line or an item, with their words. */
export function findLinks(content: readonly Flow[]): {words: string; url: string}[] {
  return content.flatMap((part) => {
    if (typeof part === 'string' || !('content' in part)) return [];
    const inner = part.content ?? [];
    return part.type === 'link'
      ? [{words: flowText(inner).trim(), url: part.url}]
      : findLinks(inner);
  });
}

/** The moments that the times of a line state. */
export function findTimes(content: readonly Inline[]): string[] {
  return content.flatMap((part) => {
    if (typeof part === 'string') return [];
    if (part.type === 'time') return part.datetime;
    return 'content' in part ? findTimes(part.content) : [];
  });
}

function isLinked(content: readonly Flow[]): boolean {
  return content.every((part) => {
    if (typeof part === 'string') return !/[\p{L}\p{N}]/u.test(part);
    if (/^(?:link|image|divider|inline-image)$/.test(part.type)) return true;
    return 'content' in part && isLinked(part.content ?? []);
  });
}

/** Divides a row of links, such as a menu: each is a line of its own. */
export function divideLinks(content: readonly Inline[]): readonly (readonly Inline[])[] {
  const links = content.filter((inline) => typeof inline === 'object');
  const isRow =
    links.length > 1 &&
    content.every((inline) =>
      typeof inline === 'string' ? /^[\s|·•]*$/.test(inline) : inline.type === 'link',
    );
  return isRow ? links.map((link) => [link]) : [content];
}

/** A line in the form that the plain text reader uses. */
export function createLine(text: string, number: number, gap: boolean): Line {
  return {text, raw: text, number, gap, indented: false, indent: 0};
}

function textOf(content: readonly Inline[]): string {
  return tidyText(blockText({type: 'paragraph', content: [...content]}));
}

function tidyText(text: string): string {
  return joinSpaces(text).trim();
}

/** Splits text at breaks, which may be within a mark around all of it. */
export function divideLines(content: readonly Inline[]): Inline[][] {
  let line: Inline[] = [];
  const lines = [line];
  const startLine = () => lines.push((line = []));
  for (const inline of content) {
    if (typeof inline === 'object' && inline.type === 'break') startLine();
    else if (typeof inline === 'object' && 'content' in inline && hasBreak(inline.content)) {
      divideLines(inline.content).forEach((part, index) => {
        if (index) startLine();
        line.push({...inline, content: part});
      });
    } else line.push(inline);
  }
  return lines;
}

function hasBreak(content: readonly Inline[]): boolean {
  return content.some(
    (inline) =>
      typeof inline === 'object' &&
      (inline.type === 'break' || ('content' in inline && hasBreak(inline.content))),
  );
}

/** Removes lines and whole blocks from a body. What is left of a block stays, with its marks. */
export function removeLines(
  body: Block[],
  lines: readonly BlockLine[],
  removed: ReadonlySet<Line>,
  others: ReadonlySet<Block> = new Set(),
): void {
  const rest = new Map<Block, BlockLine[]>();
  const touched = new Set<Block>();
  for (const line of lines) {
    const {block} = line;
    if (!block) continue;
    const own = rest.get(block);
    if (removed.has(line)) touched.add(block);
    else if (own) own.push(line);
    else rest.set(block, [line]);
  }
  const kept = body.filter(
    (block) => !others.has(block) && (!touched.has(block) || rest.has(block)),
  );
  for (const block of kept) if (touched.has(block)) keepLines(block, rest.get(block) ?? []);
  body.length = 0;
  append(body, kept);
}

function keepLines(block: Block, lines: readonly BlockLine[]): void {
  if (block.type === 'paragraph' || block.type === 'heading') block.content = joinContent(lines);
  else if (block.type === 'list') block.items = lines.flatMap(({item}) => item ?? []);
}

/** Joins lines to the content of one paragraph. */
export function joinContent(lines: readonly BlockLine[]): Inline[] {
  return lines.flatMap(({content}, index): Inline[] => [
    ...(index ? [{type: 'break'} as const] : []),
    ...content,
  ]);
}
