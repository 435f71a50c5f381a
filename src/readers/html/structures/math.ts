import type {Flow, Mark} from '../../../model/article.js';
import {groupFlow} from '../../../model/block-types.js';
import type {TreeElement} from '../../tree.js';
import {elementsOf, isNamed} from '../element.js';
import type {ElementReader, Scope} from '../context.js';

const isAnnotation = isNamed('annotation|annotation-xml');
const isToken = isNamed('mi|mn|mo|ms|mtext');

/**
 * Reads MathML as a line of text: superscript powers, subscript indices, and a slash in fractions,
 * so that a half does not become twelve.
 */
export const readMath: ElementReader = (element, scope) => readFormula(element, scope);

function readFormula(element: TreeElement, scope: Scope): Flow[] {
  if (isToken(element)) return scope.read(element.children, scope).map(trim);
  const parts = elementsOf(element)
    .filter((part) => !isAnnotation(part))
    .map((part) => readFormula(part, scope));
  const [base = [], first = [], second = []] = parts;
  const shape = element.name.replace('munder', 'msub').replace('over', 'sup');
  if (shape === 'mfrac') return [...group(base), '/', ...group(first)];
  if (shape === 'msup') return [...base, ...mark('superscript', first)];
  if (shape === 'msub') return [...base, ...mark('subscript', first)];
  if (shape === 'msubsup')
    return [...base, ...mark('subscript', first), ...mark('superscript', second)];
  const content = parts.flat();
  if (shape === 'msqrt') return ['√', ...group(content)];
  return shape === 'mtd' ? [...content, ' '] : content;
}

function group(content: Flow[]): Flow[] {
  return content.length > 1 ? ['(', ...content, ')'] : content;
}

function mark(type: Mark['type'], flow: Flow[]): Flow[] {
  return groupFlow(flow).map((part): Flow => (Array.isArray(part) ? {type, content: part} : part));
}

const trim = (part: Flow) => (typeof part === 'string' ? part.trim() : part);
