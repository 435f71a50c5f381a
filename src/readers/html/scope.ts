import {filledAttribute} from './element.js';
import type {Block, Flow} from '../../model/article.js';
import {groupFlow} from '../../model/block-types.js';
import type {TreeElement, TreeNode} from '../tree.js';
import type {BlockBase, HtmlSource, Scope} from './context.js';
import {readLocale} from './language.js';
import {present} from './present.js';

/** The scope within an element that makes no block of its own: its blocks take its language. */
export function enter(element: TreeElement, scope: Scope): Scope {
  return {...scope, ...readLocale(element, scope.source)};
}

/** Reads what a block holds, within the marks that are open around it. */
export function readWithin(nodes: readonly TreeNode[], scope: Scope): readonly Flow[] {
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
