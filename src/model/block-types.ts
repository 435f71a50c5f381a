import type {Block, CasualtyReport, Flow, Image, Inline} from './article.js';

/** The text of inline content; a break is a line feed. */
export function inlineText(content: readonly Inline[] = []): string {
  return content.map(oneInlineText).join('');
}

function oneInlineText(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if ('content' in inline) return inlineText(inline.content);
  if (inline.type === 'break') return '\n';
  return inline.type === 'footnote-reference' ? inline.label : '';
}

/** All blocks by their types. */
type Blocks = {[T in Block['type']]: Extract<Block, {type: T}>};

/**
 * A block whose type may be a parameter, so that the compiler knows that the row of a table belongs
 * to it: `table[block.type](block)`.
 */
export type BlockOf<T extends Block['type'] = Block['type']> = {
  [Type in T]: Blocks[Type] & {type: Type};
}[T];

/** Whether content is a block and not inline content. */
export function isBlock(flow: Flow): flow is Block {
  return typeof flow === 'object' && Object.hasOwn(blockTypes, flow.type);
}

/** Groups adjacent inline content and leaves blocks as they are. */
export function groupFlow(content: readonly Flow[]): (Inline[] | Block)[] {
  const groups: (Inline[] | Block)[] = [];
  for (const flow of content) {
    const last = groups.at(-1);
    if (isBlock(flow)) groups.push(flow);
    else if (Array.isArray(last)) last.push(flow);
    else groups.push([flow]);
  }
  return groups;
}

/** The text of inline content and blocks; each block is a line. */
export function flowText(content: readonly Flow[] = []): string {
  return joinLines(
    groupFlow(content).map((group) =>
      Array.isArray(group) ? inlineText(group) : blockText(group),
    ),
  );
}

/** The text at the beginning of a post, if its first block has text of its own. */
export function firstWords([first]: readonly Block[]): string {
  return first && 'content' in first ? flowText(first.content) : '';
}

/** Joins the lines that are not empty. */
export function joinLines(lines: readonly (string | undefined)[], end = '\n'): string {
  return lines.filter((line) => line?.trim()).join(end);
}

/** The text of a picture. */
export function imageText(image: Image): string {
  return joinLines([inlineText(image.caption), image.credit]);
}

/** The properties of a block type, except how it is drawn (`templates/blocks`). */
interface BlockType<T extends Block['type']> {
  /** Returns the text of a block, in reading order. */
  readonly text: (block: BlockOf<T>) => string;
  /** Whether its sentences tell the story; false for tables, notes and content of other pages. */
  readonly isProse: boolean;
  /** Whether it has something to show without a text; a block with neither is not shown. */
  readonly isShown: (block: BlockOf<T>) => boolean;
}

const always = (): boolean => true;

/**
 * All block types. The compiler requires a row here, and a template, for each type of the model.
 */
const blockTypes: {readonly [T in Block['type']]: BlockType<T>} = {
  paragraph: {isProse: true, isShown: always, text: ({content}) => inlineText(content)},
  heading: {isProse: true, isShown: () => false, text: ({content}) => inlineText(content)},
  quote: {
    isProse: true,
    isShown: always,
    text: ({content, attribution}) => joinLines([flowText(content), inlineText(attribution)]),
  },
  pullquote: {
    isProse: true,
    isShown: always,
    text: ({content, attribution}) => joinLines([inlineText(content), inlineText(attribution)]),
  },
  list: {
    isProse: true,
    isShown: ({items}) => items.length > 0,
    text: ({items}) => joinLines(items.map((item) => flowText(item.content))),
  },
  image: {isProse: true, isShown: always, text: ({image}) => imageText(image)},
  gallery: {
    isProse: true,
    isShown: ({images}) => images.length > 0,
    text: ({images, caption}) => joinLines([...images.map(imageText), inlineText(caption)]),
  },
  table: {
    isProse: false,
    isShown: ({rows}) => rows.length > 0,
    text: ({caption, rows}) =>
      joinLines([
        inlineText(caption),
        ...rows.map((row) => row.cells.map((cell) => flowText(cell.content)).join('\t')),
      ]),
  },
  preformatted: {isProse: false, isShown: always, text: ({content}) => inlineText(content)},
  divider: {isProse: false, isShown: always, text: () => ''},
  embed: {
    isProse: false,
    isShown: always,
    text: ({title, content}) => joinLines([title, flowText(content)]),
  },
  aside: {
    isProse: true,
    isShown: always,
    text: ({heading, content}) => joinLines([inlineText(heading), flowText(content)]),
  },
  correction: {
    isProse: false,
    isShown: always,
    text: ({correction}) => inlineText(correction.content),
  },
  casualties: {
    isProse: false,
    isShown: always,
    text: ({report}) => joinLines([report.title, report.note]),
  },
  footnotes: {
    isProse: false,
    isShown: ({notes}) => notes.length > 0,
    text: ({notes}) =>
      joinLines(notes.map((note) => joinLines([note.label, flowText(note.content)], ' '))),
  },
  // Counts in an earlier post are not current counts of the story.
  post: {
    isProse: false,
    isShown: always,
    text: ({title, blocks}) => joinLines([inlineText(title), ...blocks.map(blockText)]),
  },
};

/** The tolls in a text, including those in its posts. */
export function reportsIn(blocks: readonly Block[]): CasualtyReport[] {
  return blocks.flatMap((block) => {
    if (block.type === 'post') return reportsIn(block.blocks);
    return block.type === 'casualties' ? [block.report] : [];
  });
}

/** The text of one block, in reading order; `Sentence` offsets refer to it. */
export function blockText<T extends Block['type']>(block: BlockOf<T>): string {
  return blockTypes[block.type].text(block);
}

/** Whether the sentences of a block tell the story. */
export function isProse(block: Block): boolean {
  return blockTypes[block.type].isProse;
}

/**
 * Whether a block has nothing to show. An empty heading would be a silent stop for screen readers,
 * an empty table or list a gap in the text.
 */
export function isBlank<T extends Block['type']>(block: BlockOf<T>): boolean {
  const {isShown, text} = blockTypes[block.type];
  return !isShown(block) && !text(block).trim();
}
