/**
 * Markup as plain data: what an inert parser made, and nothing that could run. The readers see
 * only this, so they do the same in a browser and in Node.
 */
export interface TreeElement {
  /** Name in lower case; in XML with its prefix: `p`, `content:encoded`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly TreeNode[];
}

export type TreeNode = TreeElement | string;

/** Deepest nesting that is kept; what is deeper moves up to this depth, its text is not lost. */
export const deepestTree = 200;

/** Most nodes that are read of one input. */
export const mostTreeNodes = 1_000_000;
