import type {Flow} from '../../model/article.js';
import type {TreeElement, TreeNode} from '../tree.js';
import {readContainer} from './blocks.js';
import {findElement, hasText, isPicture} from './element.js';
import {readLink, readMarked} from './inline.js';
import {byName} from './load-parts.js';
import {paragraphEnd} from './paragraphs.js';
import type {ElementReader, Scope} from './context.js';
import {reportLeftOut} from './source.js';

/** Reads nodes in order: text and marks, with blocks between them. */
export function readNodes(nodes: readonly TreeNode[], scope: Scope): readonly Flow[] {
  const [only] = nodes;
  if (nodes.length === 1 && typeof only === 'object' && only.name !== 'br')
    return readElement(only, scope); // Copying a deep, long story at each level would take seconds.
  const flow: Flow[] = [];
  for (const node of nodes) {
    if (typeof node === 'string')
      flow.push(scope.verbatim ? node : node.replace(/ [\t\n\f\r ]+|[\t\n\f\r][\t\n\f\r ]*/g, ' '));
    else if (node.name === 'br')
      flow.push(!scope.verbatim && endsInBreak(flow) ? paragraphEnd : {type: 'break'});
    else for (const part of readElement(node, scope)) flow.push(part);
  }
  return flow;
}

/** Whether only spaces follow a break, so that another break ends the paragraph. */
function endsInBreak(flow: readonly Flow[]): boolean {
  const last = flow.findLast((part) => typeof part !== 'string' || part.trim());
  return last === paragraphEnd || (typeof last === 'object' && last.type === 'break');
}

function readElement(element: TreeElement, scope: Scope): readonly Flow[] {
  if (scope.source.skipped.has(element)) return [];
  if (isHidden(element)) return leaveOut(element, scope);
  const {readers, choosers} = scope.source.registry;
  if (isTooDeep(element, scope)) {
    return readers.has(element.name)
      ? readContainer(element, scope)
      : scope.read(element.children, scope);
  }
  const usual = readers.get(element.name.replace(/^amp-/, '')) ?? readerByLooks(element);
  if (scope.verbatim) return usual(element, scope);
  const read = choosers.reduce((read, choose) => choose(element, read), usual);
  return read(element, scope);
}

/** Maximum nesting of a valid article; `model/check.ts` allows slightly more. */
const deepest = 80;

/** Whether an element is too deep. Its text stays, without the element. */
function isTooDeep({name}: TreeElement, {depth, marks}: Scope): boolean {
  const steps = depth + 2 * marks.length;
  return steps > deepest && (steps > deepest + 10 || !/^(a|img|picture|iframe)$/.test(name));
}

/** Text that is not shown, or that only screen readers say: a box of one pixel. */
const notShown =
  /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden|clip: ?rect\([01](?:px)?(?:,? ?[01](?:px)?){3}\)|clip-path: ?inset\((?:50|100)%)/i;

function isHidden({name, attributes}: TreeElement): boolean {
  const {hidden, style = '', open} = attributes;
  if (name === 'dialog' && open === undefined) return true;
  // `until-found` is text that find-in-page reveals.
  if (hidden !== undefined && hidden !== 'until-found') return true;
  return notShown.test(style);
}

/** Leaves out hidden content, and reports it if it has text or pictures. */
function leaveOut(element: TreeElement, {source}: Scope): Flow[] {
  if (hasText(element) || findElement(element, isPicture)) reportLeftOut(element, source);
  return [];
}

function readerByLooks({attributes: {style = ''}}: TreeElement): ElementReader {
  return /display:\s*(block|flex|grid|table|list-item)/i.test(style) ? readContainer : readMarked;
}

/** Buttons in a row are lines of their own; one beside other content is a part of it. */
function readButton(element: TreeElement, scope: Scope): readonly Flow[] {
  const siblings = scope.source.parents.get(element)?.children ?? [];
  const isInRow =
    siblings.length > 1 &&
    siblings.every((node) => (typeof node === 'string' ? !node.trim() : node.name === 'button'));
  return (isInRow ? readContainer : readMarked)(element, scope);
}

/** Readers that nearly every source needs. */
export const readers = byName([
  [
    'address article body caption center dd dialog div dl fieldset figcaption footer form frameset ' +
      'header hgroup html legend li main nav optgroup p search section summary tbody td tfoot th ' +
      'thead tr',
    readContainer,
  ],
  ['a area', readLink],
  ['button', readButton],
  ['head', () => []],
]);
