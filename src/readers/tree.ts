/**
 * Markup as plain data: what an inert parser made, and nothing that could run. The readers see
 * only this, so they do the same in a browser and in Node.
 */
export interface TreeElement {
  /** Name in lower case; in XML with its prefix: `p`, `content:encoded`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly TreeNode[];
  /** On the root: whether there was more than is read of one input. */
  readonly isCut?: boolean;
}

export type TreeNode = TreeElement | string;

/** Deepest nesting that is kept; what is deeper moves up to this depth, its text is not lost. */
export const deepestTree = 120;

/** Most elements and texts that are read of HTML: five times those of a long page of a newspaper. */
export const mostTreeNodes = 30_000;

/** Most attributes that are read of an element of HTML. */
export const mostAttributes = 500;

/** Most characters of all texts of HTML that are read: a novel has as many. */
export const mostTreeText = 1_000_000;

/** Most elements and texts that are read of XML: a feed of ten thousand items has as many. */
export const mostXmlNodes = 150_000;
