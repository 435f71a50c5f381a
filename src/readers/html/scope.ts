import {filledAttribute} from './element.js';
import type {Block, Direction, Flow, Inline} from '../../model/article.js';
import {groupFlow} from '../../model/text.js';
import type {TreeElement, TreeNode} from '../tree.js';
import {readLocale} from './language.js';
import {present} from './present.js';
import type {HtmlSource} from './source.js';

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
  readonly read: (nodes: readonly TreeNode[], scope: Scope) => Flow[];
}

/** Makes of one element what the model has for it. */
export type ElementReader = (element: TreeElement, scope: Scope) => readonly Flow[];

/** What blocks carry. */
export type BlockBase = Pick<Block, 'id' | 'language' | 'direction'>;

/** The scope within an element that makes no block of its own: its blocks take its language. */
export function enter(element: TreeElement, scope: Scope): Scope {
  return {...scope, ...readLocale(element, scope.source)};
}

/** Reads what a block holds, within the marks that are open around it. */
export function readWithin(nodes: readonly TreeNode[], scope: Scope): Flow[] {
  const {marks, read} = scope;
  const flow = read(nodes, scope);
  if (!marks.length) return flow;
  return groupFlow(flow).flatMap((group): Flow[] =>
    Array.isArray(group) ? marks.reduceRight((content, wrap) => wrap(content), group) : [group],
  );
}

/** What a block takes from the scope that it is in, and the scope within it. */
export function open(element: TreeElement, scope: Scope): [BlockBase, Scope] {
  const {language, direction} = enter(element, scope);
  const id = filledAttribute(element, 'id');
  // A table is rows of cells of content, each a list: six steps down.
  const depth = scope.depth + (element.name === 'table' ? 6 : 4);
  return [
    present({id, language, direction}),
    {...scope, depth, language: undefined, direction: undefined},
  ];
}

/** Remembers a target of links that has been passed. */
export function passAnchor({name, attributes}: TreeElement, {targets, anchors}: HtmlSource): void {
  const names = [attributes['id'], name === 'a' ? attributes['name'] : undefined];
  for (const target of names) if (target && targets.has(target)) anchors.push(target);
}

/** Gives a finished block the targets that were passed on the way to it or in it. */
export function claimAnchors<Made extends Block>(block: Made, source: HtmlSource): Made {
  for (const anchor of source.anchors.splice(0)) {
    block.id ??= anchor;
    if (anchor !== block.id) source.aliases.set(anchor, block.id);
  }
  return block;
}
