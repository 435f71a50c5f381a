import type {Flow} from '../../../model/article.js';
import type {TreeElement} from '../../tree.js';
import {elementsOf} from '../element.js';
import {reportLeftOut} from '../source.js';
import type {ElementReader, Scope} from '../context.js';

/** Leaves out a drawing, but keeps its text and embedded HTML. */
export const readDrawing: ElementReader = (element, scope) => {
  reportLeftOut(element, scope.source);
  return readWords(element, scope);
};

function readWords(element: TreeElement, scope: Scope): Flow[] {
  return elementsOf(element).flatMap((child) =>
    child.name === 'text' || child.name === 'foreignobject'
      ? [' ', ...scope.read(child.children, scope), ' ']
      : readWords(child, scope),
  );
}

/** Leaves out a form control with its fallback content. */
export const readControl: ElementReader = (element, {source}) => {
  if (element.attributes['type'] !== 'hidden') reportLeftOut(element, source);
  return [];
};
