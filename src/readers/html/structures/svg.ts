import type {Flow} from '../../../model/article.js';
import type {TreeElement} from '../../tree.js';
import {elementsOf} from '../element.js';
import {reportLeftOut} from '../source.js';
import type {ElementReader, Scope} from '../context.js';

/** A drawing is left out; its words and what is set in it are kept. */
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

/** A control is left out, and what is in it for programs that know no such element. */
export const readControl: ElementReader = (element, {source}) => {
  if (element.attributes['type'] !== 'hidden') reportLeftOut(element, source);
  return [];
};
