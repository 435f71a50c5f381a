import {noChange, type ChildPart, type TemplateResult} from 'lit';
import {Directive, directive, type DirectiveResult} from 'lit/directive.js';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';
import {type Aligned, alignItems, chooseStaying} from '../model/align.js';
import {numberItems} from '../model/number-items.js';
import {hasPlayer, moveNode, weigh} from './held-nodes.js';
import {rootOf} from './own-document.js';

/** One item of a list that keeps its nodes when it moves. */
export interface KeyedItem {
  /**
   * Begins with `#` where the data have an id for the item. Such an item never becomes another one.
   */
  readonly key: string;
  readonly template: TemplateResult;
}

class KeyedList extends Directive {
  #shown: readonly Aligned[] = [];

  render(items: readonly KeyedItem[]): unknown {
    return items.map(({template}) => template);
  }

  override update(list: ChildPart, [items]: [readonly KeyedItem[]]): unknown {
    const next = items.map(describe);
    const parts = getCommittedValue(list) as ChildPart[] | undefined;
    const before = this.#shown;
    this.#shown = next;
    if (!Array.isArray(parts)) return this.render(items);
    return arrange(list, parts, items, alignItems(before, next));
  }
}

function describe({key, template}: KeyedItem): Aligned {
  return {key, kind: key.startsWith('#') ? key : template.strings};
}

const keyedListDirective = directive(KeyedList);

/**
 * A list whose items keep their nodes by key. Only what has changed is updated. If the order
 * changes, items with a player or with the reader's focus or selection stay, and the others move
 * around them.
 */
export function keyedList(items: readonly KeyedItem[]): DirectiveResult {
  return keyedListDirective(items);
}

function arrange(
  list: ChildPart,
  parts: ChildPart[],
  items: readonly KeyedItem[],
  found: readonly number[],
): symbol {
  const remaining = new Set(found);
  parts.forEach((part, index) => remaining.has(index) || removePart(part));
  const staying = chooseStaying(found, (index) => weigh(mustStay(parts[index])));
  const arranged = new Array<ChildPart>(items.length);
  for (const [at, {template}] of [...numberItems(items)].reverse()) {
    const known = parts[found[at] ?? -1];
    const next = arranged[at + 1];
    if (known && !staying.has(at)) movePart(known, next?.startNode ?? list.endNode);
    arranged[at] = setChildPartValue(known ?? insertPart(list, next), template);
  }
  setCommittedValue(list, arranged);
  return noChange;
}

function* nodesOf({startNode, endNode}: ChildPart): Generator<Node> {
  for (let node = startNode; node; node = node === endNode ? null : node.nextSibling) yield node;
}

/** Whether moving an item would stop its player or lose the reader's focus or selection. */
function mustStay(part: ChildPart | undefined): boolean {
  if (!part) return false;
  const {activeElement} = rootOf(part.parentNode);
  const selection = getSelection();
  for (const node of nodesOf(part)) {
    if (!(node instanceof Element)) continue;
    const isChosen = selection?.type === 'Range' && selection.containsNode(node, true);
    if (isChosen || node.contains(activeElement) || hasPlayer(node)) return true;
  }
  return false;
}

/**
 * If two items that must stay have swapped places, `moveBefore` keeps their state where the browser
 * supports it.
 */
function movePart(part: ChildPart, place: Node | null): void {
  const parent = part.parentNode;
  for (const node of [...nodesOf(part)]) moveNode(parent, node, place);
}

/** The templates of a list, for renderers without a DOM. */
export function templatesOf(value: unknown): readonly TemplateResult[] | undefined {
  const isList = typeof value === 'object' && value !== null && '_$litDirective$' in value;
  if (!isList) return undefined;
  // The result of a directive has its arguments as values.
  const [items] = (value as unknown as {values: [readonly KeyedItem[]]}).values;
  return items.map(({template}) => template);
}
