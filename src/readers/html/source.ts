import type {
  Block,
  Direction,
  Heading,
  Image,
  Inline,
  InlineImage,
  Link,
} from '../../model/article.js';
import {createIssue, type Issue} from '../../model/issue.js';
import {isSafeUrl, resolveUrl} from '../../model/url.js';
import type {TreeElement} from '../tree.js';
import type {BlockBase, ElementReader} from './scope.js';

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
  /** Takes pictures that stand by themselves out of a line, and leaves the rest of it. */
  takePictures?: (line: Inline[], base: BlockBase) => {before: Block[]; after: Block[]};
}

/** Notes that something of the source is not in the article. */
export function report(
  source: HtmlSource,
  element: TreeElement,
  code: string,
  expected: string,
  found: string,
): void {
  source.issues.push(createIssue(pathOf(source, element), code, expected, found));
}

/** Where an element is, for people: `body > div[2] > form`. */
function pathOf({parents, steps}: HtmlSource, element: TreeElement): string {
  const path: string[] = [];
  for (let at: TreeElement | undefined = element; at; at = parents.get(at)) {
    path.unshift(steps.get(at) ?? '');
  }
  return path.filter(Boolean).join(' > ') || element.name;
}

/** An address of the source made absolute, or `undefined` with an issue where it is not safe. */
export function readUrl(
  source: HtmlSource,
  element: TreeElement,
  text: string | undefined,
): string | undefined {
  if (text === undefined) return undefined;
  // Control characters do not count in an address: https://url.spec.whatwg.org/#concept-basic-url-parser
  const url = text
    .replace(/[\0-\x1f]/g, '')
    .trim()
    .replaceAll(' ', '%20');
  const resolved = url.startsWith('#') ? url : resolveUrl(url, source.base);
  if (isSafeUrl(url) && isSafeUrl(resolved)) return resolved;
  report(source, element, 'unsafe-url', 'an http(s) address', `"${url.slice(0, 60)}"`);
  return undefined;
}
