import type {TreeElement} from '../../tree.js';
import {elementsOf, isNamed, textOf} from '../element.js';
import {countText} from '../../values/count-content.js';

const isLink = isNamed('a');
const isHeadline = isNamed('h2|h3|h4|h5|h6');

/** The index range of the links and headlines of a part. */
interface Range {
  readonly links: readonly [number, number];
  readonly headlines: readonly [number, number];
}

/**
 * An index of the links and headlines of a tree, built in one walk, so that nested parts can be
 * examined quickly.
 */
export class PartIndex {
  readonly #links: TreeElement[] = [];
  readonly #headlines: TreeElement[] = [];
  /** Number of letters of all links before each link. */
  readonly #letters = [0];
  readonly #ranges = new Map<TreeElement, Range>();

  constructor(root: TreeElement) {
    this.#add(root, false);
  }

  /** The links in a part, without nested links. */
  linksIn(part: TreeElement): TreeElement[] {
    return this.#links.slice(...(this.#ranges.get(part)?.links ?? [0, 0]));
  }

  countLinks(part: TreeElement): number {
    const [from, to] = this.#ranges.get(part)?.links ?? [0, 0];
    return to - from;
  }

  /** Number of letters of these links. */
  linkedLength(part: TreeElement): number {
    const [from, to] = this.#ranges.get(part)?.links ?? [0, 0];
    return (this.#letters[to] ?? 0) - (this.#letters[from] ?? 0);
  }

  /** The first headline in a part. */
  headlineIn(part: TreeElement): TreeElement | undefined {
    const [from, to] = this.#ranges.get(part)?.headlines ?? [0, 0];
    return from < to ? this.#headlines[from] : undefined;
  }

  #add(part: TreeElement, isLinked: boolean): void {
    const [links, headlines] = [this.#links.length, this.#headlines.length];
    for (const child of elementsOf(part)) {
      const isOuterLink = !isLinked && isLink(child);
      if (isHeadline(child)) this.#headlines.push(child);
      if (isOuterLink) {
        this.#letters.push((this.#letters.at(-1) ?? 0) + countText(textOf(child)));
        this.#links.push(child);
      }
      this.#add(child, isLinked || isOuterLink);
    }
    this.#ranges.set(part, {
      links: [links, this.#links.length],
      headlines: [headlines, this.#headlines.length],
    });
  }
}
