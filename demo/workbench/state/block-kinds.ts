import type {Block, Flow, Inline} from '../../../src/model/article.js';
import {blockText, groupFlow} from '../../../src/model/block-types.js';
import {joinInline, splitLines} from './inline.js';

/** Kinds of text block that can be converted into each other, with their names for editors. */
export const kindNames = {
  paragraph: 'Paragraph',
  'heading-2': 'Heading',
  'heading-3': 'Subheading',
  quote: 'Quotation',
  pullquote: 'Pull quote',
  list: 'List',
  'numbered-list': 'Numbered list',
  preformatted: 'Text with its own line breaks',
} as const;

export type Kind = keyof typeof kindNames;

/** Names of the other types of block. */
const otherNames: Readonly<Record<Exclude<Block['type'], Kind>, string>> = {
  heading: 'Heading',
  image: 'Picture',
  gallery: 'Gallery',
  table: 'Table',
  divider: 'Section break',
  embed: 'Embedded media',
  aside: 'Sidebar',
  correction: 'Correction',
  casualties: 'Toll',
  footnotes: 'Footnotes',
  post: 'Live-blog post',
};

const counted: Readonly<Record<Block['type'], readonly [one: string, more: string]>> = {
  paragraph: ['paragraph', 'paragraphs'],
  heading: ['heading', 'headings'],
  list: ['list', 'lists'],
  quote: ['quotation', 'quotations'],
  pullquote: ['pull quote', 'pull quotes'],
  preformatted: ['text with its own line breaks', 'texts with their own line breaks'],
  image: ['picture', 'pictures'],
  gallery: ['gallery', 'galleries'],
  table: ['table', 'tables'],
  divider: ['section break', 'section breaks'],
  embed: ['embedded medium', 'embedded media'],
  aside: ['sidebar', 'sidebars'],
  correction: ['correction', 'corrections'],
  casualties: ['toll', 'tolls'],
  footnotes: ['list of footnotes', 'lists of footnotes'],
  post: ['live-blog post', 'live-blog posts'],
};

/** «12 paragraphs», «1 heading»: how many blocks there are of each type. */
export function countBlocks(body: readonly Block[]): string[] {
  return Object.entries(counted).flatMap(([type, [one, more]]) => {
    const {length} = body.filter((block) => block.type === type);
    return length ? [`${length} ${length === 1 ? one : more}`] : [];
  });
}

/** The kind of a text block; undefined for pictures, tables and the like. */
export function kindOf(block: Block): Kind | undefined {
  if (block.type === 'heading')
    return block.level === 2 ? 'heading-2' : block.level === 3 ? 'heading-3' : undefined;
  if (block.type === 'list') return block.ordered ? 'numbered-list' : 'list';
  return Object.hasOwn(kindNames, block.type) ? (block.type as Kind) : undefined;
}

export function nameOf(block: Block): string {
  const kind = kindOf(block);
  return kind ? kindNames[kind] : otherNames[block.type as keyof typeof otherNames];
}

/** Whether a block can become another kind: it contains text and nothing else. */
export function canChangeKind(block: Block): boolean {
  return linesOf(block) !== undefined;
}

/** The text of a block in lines; undefined for a block with other content. */
export function linesOf(block: Block): Inline[][] | undefined {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'preformatted':
    case 'pullquote':
      return [[...block.content, ...attributionOf(block)]];
    case 'quote': {
      const lines = flowLines(block.content);
      return lines && [...lines, ...(block.attribution ? [block.attribution] : [])];
    }
    case 'list': {
      const items = block.items.map((item) => flowLines(item.content));
      return items.every((lines) => lines !== undefined) ? items.flat() : undefined;
    }
    default:
      return undefined;
  }
}

function attributionOf(block: Block): Inline[] {
  if (block.type !== 'pullquote' || !block.attribution) return [];
  return [{type: 'break'}, ...block.attribution];
}

function flowLines(content: readonly Flow[]): Inline[][] | undefined {
  const lines = groupFlow(content).map((group) =>
    Array.isArray(group) ? [group] : group.type === 'paragraph' ? [group.content] : undefined,
  );
  return lines.every((line) => line !== undefined) ? lines.flat() : undefined;
}

/** Blocks of a kind with these lines. */
export function makeBlocks(kind: Kind, lines: readonly Inline[][]): Block[] {
  const content = joinInline(lines);
  switch (kind) {
    case 'heading-2':
      return [{type: 'heading', level: 2, content}];
    case 'heading-3':
      return [{type: 'heading', level: 3, content}];
    case 'quote':
      return [{type: 'quote', content: lines.map((line) => ({type: 'paragraph', content: line}))}];
    case 'list':
    case 'numbered-list': {
      const items = lines.flatMap(splitLines).map((line) => ({content: line}));
      return [{type: 'list', items, ...(kind === 'list' ? {} : {ordered: true})}];
    }
    case 'paragraph':
      return lines.map((line) => ({type: 'paragraph', content: line}));
    default:
      return [{type: kind, content}];
  }
}

/** The first words of a block, used as its name. */
export function shortText(block: Block): string {
  const text = blockText(block).replace(/\s+/g, ' ').trim();
  return text.length > 40 ? `${text.slice(0, 40)}…` : text || nameOf(block).toLowerCase();
}
