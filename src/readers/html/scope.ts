import {filledAttribute} from './element.js';
import type {Block, Flow} from '../../model/article.js';
import {groupFlow} from '../../model/block-types.js';
import type {TreeElement, TreeNode} from '../tree.js';
import type {BlockBase, HtmlSource, Scope} from './context.js';
import {readLocale} from './language.js';
import {present} from '../values/present.js';

/** The scope in an element that is not a block itself: its blocks take over its language. */
export function enter(element: TreeElement, scope: Scope): Scope {
  return {...scope, ...readLocale(element, scope.source)};
}

/** Reads the content of a block, within the open marks around it. */
export function readWithin(nodes: readonly TreeNode[], scope: Scope): readonly Flow[] {
  const {marks, read} = scope;
  const flow = read(nodes, scope);
  if (!marks.length) return flow;
  return groupFlow(flow).flatMap((group): Flow[] =>
    Array.isArray(group) ? marks.reduceRight((content, wrap) => wrap(content), group) : [group],
  );
}

/** The properties that a block takes from its scope, and the scope within it. */
export function open(element: TreeElement, scope: Scope): [BlockBase, Scope] {
  const {language, direction} = enter(element, scope);
  const id = filledAttribute(element, 'id');
  // A table is nested lists of rows, cells and content: six levels.
  const depth = scope.depth + (element.name === 'table' ? 6 : 4);
  return [
    present({id, language, direction}),
    {...scope, depth, language: undefined, direction: undefined},
  ];
}

/** Stores a link target that has been passed. */
export function passAnchor(
  {name, attributes}: TreeElement,
  {anchors: {targets, passed}}: HtmlSource,
): void {
  const names = [attributes['id'], name === 'a' ? attributes['name'] : undefined];
  for (const target of names) if (target && targets.has(target)) passed.push(target);
}

/** Adds the stored link targets to a finished block. */
export function claimAnchors<Made extends Block>(block: Made, source: HtmlSource): Made {
  for (const anchor of source.anchors.passed.splice(0)) {
    block.id ??= anchor;
    if (anchor !== block.id) source.anchors.aliases.set(anchor, block.id);
  }
  return block;
}
