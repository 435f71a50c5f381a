import {filledAttribute} from './element.js';
import type {Block} from '../../model/article.js';
import type {TreeElement} from '../tree.js';
import {readMarked} from './inline.js';
import {toBlocks} from './paragraphs.js';
import {enter, passAnchor, readWithin} from './scope.js';
import type {ElementReader, Scope} from './context.js';

/** Reads a block element: a paragraph, or a box of blocks. */
export const readContainer: ElementReader = (element, scope) => {
  const {source, verbatim} = scope;
  if (verbatim) return [...readMarked(element, scope), '\n'];
  const inner = enter(element, scope);
  const id = element.name === 'p' ? filledAttribute(element, 'id') : undefined;
  if (!id) passAnchor(element, source);
  const flow = readWithin(element.children, inner);
  const blocks = toBlocks(flow, inner, id);
  if (id && !blocks.length) passAnchor(element, source);
  return blocks;
};

/** Content of an element that must not be read again in its place. */
export function readApart(element: TreeElement, scope: Scope): Block[] {
  const {source} = scope;
  const inner = enter(element, scope);
  passAnchor(element, source);
  source.skipped.add(element);
  return toBlocks(readWithin(element.children, inner), inner);
}
