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

/** What `accountFor` needs to find text that the article lacks. */
export interface SourceAccount {
  /** Elements that are named in an issue. */
  readonly reported: Set<TreeElement>;
  /** Text that was read as metadata of the story, and links in it. */
  readonly understood: {words: string[]; links: number};
  /** Number of characters that are named by issues and left out of the story. */
  leftOut: number;
}

/** Links within the text. `passAnchor` and `claimAnchors` move their targets to blocks. */
export interface SourceAnchors {
  /** Targets of links within the text. */
  readonly targets: Set<string>;
  /** Links to places within the text. */
  readonly links: Link[];
  /** Targets that were passed and belong to the next block. */
  readonly passed: string[];
  /** Targets that share a block with another one, and the id of that block. */
  readonly aliases: Map<string, string>;
}

/** What reads elements. `loadParts` adds what the parts of the reader bring. */
export interface ReaderRegistry {
  readonly readers: Map<string, ElementReader>;
  /** Finds the direction that results from `dir="auto"`. */
  findDirection?: (element: TreeElement) => Direction | undefined;
  /** Functions that may choose another reader for an element by its class. */
  readonly choosers: ((element: TreeElement, usual: ElementReader) => ElementReader)[];
  /** Creates an embed from a line that contains only an address. */
  takeAddress?: (content: readonly Inline[], base: BlockBase) => Block | undefined;
  /** Takes standalone pictures out of a line and keeps the rest. */
  takePictures?: (line: Inline[], base: BlockBase) => {before: Block[]; after: Block[]};
}

/** A tree that is being read, with facts about the whole tree. */
export interface HtmlSource {
  readonly root: TreeElement;
  /** Base of relative addresses. */
  readonly base?: string | undefined;
  readonly issues: Issue[];
  readonly parents: Map<TreeElement, TreeElement>;
  /** Position of each element in its parent: `div[2]`. */
  readonly steps: Map<TreeElement, string>;
  /** Element names and classes that occur. */
  readonly names: Set<string>;
  /** Parts that are needed for something other than a name: an attribute, or an address alone. */
  readonly needs: Set<'structures' | 'embeds'>;
  /** Elements that are not read in their place: they are read elsewhere or left out. */
  readonly skipped: Set<TreeElement>;
  /** Record of what was read, reported and left out. */
  readonly account: SourceAccount;
  /** Link targets, and links to them. */
  readonly anchors: SourceAnchors;
  /** Blocks from words in the library's own elements, which never belong to the site. */
  readonly ownBlocks: Set<Block>;
  /** The headings read from `<h1>`, in order. */
  readonly titles: Heading[];
  /** Links that are references to notes, and the names of the notes. */
  readonly references: Map<TreeElement, string>;
  /** Full data of a picture, until it is clear whether it is in a line or on its own. */
  readonly pictures: Map<InlineImage, Image>;
  /** Readers of elements, with those of the loaded parts. */
  readonly registry: ReaderRegistry;
}

/** Wraps formatted text in a mark. */
export type Wrap = (content: Inline[]) => Inline[];

/** The context of the nodes that are being read. */
export interface Scope {
  readonly source: HtmlSource;
  /** Open marks, which blocks within take over. */
  readonly marks: readonly Wrap[];
  /** Language and direction of ancestors that no block has yet. */
  readonly language?: string | undefined;
  readonly direction?: Direction | undefined;
  /** Nesting depth in the model. */
  readonly depth: number;
  /** Whether spaces and line breaks are significant. */
  readonly verbatim?: boolean;
  /** Reads nodes: text and marks in order, with blocks between them. */
  readonly read: (nodes: readonly TreeNode[], scope: Scope) => readonly Flow[];
}

/** Converts one element to the model. */
export type ElementReader = (element: TreeElement, scope: Scope) => readonly Flow[];

/** Common properties of blocks. */
export type BlockBase = Pick<Block, 'id' | 'language' | 'direction'>;
