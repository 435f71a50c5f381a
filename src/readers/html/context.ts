import type {
  Block,
  Direction,
  Flow,
  Heading,
  Image,
  Inline,
  InlineImage,
  Link,
} from '../../model/article.js';
import type {Issue} from '../../model/issue.js';
import type {TreeElement, TreeNode} from '../tree.js';

/** A tree that is being read, and what is known of it as a whole. */
export interface HtmlSource {
  readonly root: TreeElement;
  /** What relative addresses are resolved against. */
  readonly base?: string | undefined;
  readonly issues: Issue[];
  readonly parents: Map<TreeElement, TreeElement>;
  /** Where each element is in its parent: `div[2]`. */
  readonly steps: Map<TreeElement, string>;
  /** Names and classes of elements that there are. */
  readonly names: Set<string>;
  /** Elements that are not to be read where they stand: read elsewhere, or left out. */
  readonly skipped: Set<TreeElement>;
  /** Elements that an issue names. */
  readonly reported: Set<TreeElement>;
  /** Words that were read as facts of the story, and links among them. */
  readonly understood: {words: string[]; links: number};
  /** Names that links within the text point at. */
  readonly targets: Set<string>;
  /** Links to places within the text. */
  readonly links: Link[];
  /** Targets that have been passed and wait for the next block. */
  readonly anchors: string[];
  /** Targets that share a block with another: the name that the block has. */
  readonly aliases: Map<string, string>;
  /** What `<h1>` became, in order. */
  readonly titles: Heading[];
  /** Links that are references to notes, and the names of the notes. */
  readonly references: Map<TreeElement, string>;
  /** All that is known of a picture, until it is clear whether it stands in a line or by itself. */
  readonly pictures: Map<InlineImage, Image>;
  readonly readers: Map<string, ElementReader>;
  /** Finds the direction that `dir="auto"` comes to. */
  findDirection?: (element: TreeElement) => Direction | undefined;
  /** Each may choose another reader for an element by its class. */
  readonly choosers: ((element: TreeElement, usual: ElementReader) => ElementReader)[];
  /** Makes an embed of a line that is an address and nothing else. */
  takeAddress?: (content: readonly Inline[], base: BlockBase) => Block | undefined;
  /** Takes pictures that stand by themselves out of a line, and leaves the rest of it. */
  takePictures?: (line: Inline[], base: BlockBase) => {before: Block[]; after: Block[]};
}

/** Puts a mark around a run of text. */
export type Wrap = (content: Inline[]) => Inline[];

/** What surrounds the nodes being read. */
export interface Scope {
  readonly source: HtmlSource;
  /** Marks that are open around: blocks within take them in. */
  readonly marks: readonly Wrap[];
  /** Language and direction of elements above that no block carries yet. */
  readonly language?: string | undefined;
  readonly direction?: Direction | undefined;
  /** How deep the model nests by the blocks around. */
  readonly depth: number;
  /** Whether spaces and line ends count. */
  readonly verbatim?: boolean;
  /** Reads nodes: text and marks as they come, blocks between them. */
  readonly read: (nodes: readonly TreeNode[], scope: Scope) => readonly Flow[];
}

/** Makes of one element what the model has for it. */
export type ElementReader = (element: TreeElement, scope: Scope) => readonly Flow[];

/** What blocks carry. */
export type BlockBase = Pick<Block, 'id' | 'language' | 'direction'>;
