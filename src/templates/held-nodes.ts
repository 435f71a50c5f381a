import {nodeProperty} from './own-document.js';

/** Elements that lose their state when they move, such as playing media. */
const playing = 'iframe, video, audio, object, embed';

/** Larger than the number of items in any list: the others move around an item that must stay. */
const heldWeight = 1_000_000;

/** The weight of an item in the choice of those that stay while others move around them. */
export function weigh(mustStay: boolean): number {
  return mustStay ? heldWeight : 1;
}

/** Whether a node is a player or contains one. */
export function hasPlayer(node: Node): boolean {
  return node instanceof Element && (node.matches(playing) || !!node.querySelector(playing));
}

/** Moves a node, with its state where the browser supports it and the node is in the same parent. */
export function moveNode(parent: Node, node: Node, place: Node | null): void {
  const isMove = nodeProperty(node, 'parentNode') === parent && 'moveBefore' in parent;
  (parent as Element)[isMove ? 'moveBefore' : 'insertBefore'](node as ChildNode, place);
}
