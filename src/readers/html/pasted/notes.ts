import type {TreeElement, TreeNode} from '../../tree.js';
import {findElement} from '../element.js';

/** Ids of notes and of their references in Word, Google Docs and LibreOffice. */
const noteName = /^(?:_(?:ftn|edn)\d+|ftnt\d+|sd(?:foot|end)note\d+sym)$/;
const placeName = /^#(?:_(?:ftn|edn)ref\d+|ftnt_ref\d+|sd(?:foot|end)note\d+anc)$/;
const noteAddress = /^#(?:_(?:ftn|edn)\d+|ftnt\d+|sd(?:foot|end)note\d+sym)$/;
const box = /mso-element:\s*(?:foot|end)note\b(?!-)/i;
const list = /mso-element:\s*(?:foot|end)note-list/i;
const mark = 'pasted-notes';

/** A note in a box or a paragraph, as a list with one item; undefined for others. */
export function readNote(element: TreeElement): TreeElement | undefined {
  const {style = '', id = ''} = element.attributes;
  const isBox =
    element.name === 'div' &&
    (box.test(style) || /^sd(?:foot|end)note\d+$/.test(id) || isParagraph(element));
  if (!isBox && element.name !== 'p') return undefined;
  const link = findElement(element, isNoteLink);
  const name = link && (link.attributes['name'] ?? link.attributes['id']);
  if (!link || !name) return undefined;
  const children = withoutLink(element.children, link);
  const item = {name: 'li', attributes: {id: name}, children};
  return {name: 'ol', attributes: {class: mark}, children: [item]};
}

/** Google Docs puts each note in a separate box. */
function isParagraph({children}: TreeElement): boolean {
  const [only, ...others] = children.filter((child) => typeof child === 'object' || child.trim());
  return typeof only === 'object' && only.name === 'p' && !others.length;
}

function isNoteLink({name, attributes}: TreeElement): boolean {
  const {href = '', name: called = '', id = ''} = attributes;
  return name === 'a' && placeName.test(href) && (noteName.test(called) || noteName.test(id));
}

function withoutLink(nodes: readonly TreeNode[], link: TreeElement): TreeNode[] {
  return nodes.flatMap((node): TreeNode[] => {
    if (node === link) return [];
    return typeof node === 'object'
      ? [{...node, children: withoutLink(node.children, link)}]
      : [node];
  });
}

/** Makes a reference to a note superscript, whatever its style. */
export function raiseReference(element: TreeElement): TreeElement {
  const {href = ''} = element.attributes;
  if (element.name !== 'a' || !noteAddress.test(href)) return element;
  return {name: 'sup', attributes: {}, children: [element]};
}

/** Joins consecutive notes to one list, without the line above them. */
export function joinNotes(nodes: readonly TreeNode[]): TreeNode[] {
  const joined: TreeNode[] = [];
  for (const node of nodes) {
    const last = joined.findLast((other) => typeof other === 'object' || other.trim());
    if (isNotes(node) && isNotes(last))
      joined[joined.indexOf(last)] = {...last, children: [...last.children, ...node.children]};
    else if (isNotes(node) && isLine(last)) joined[joined.indexOf(last)] = node;
    else joined.push(node);
  }
  return joined;
}

function isLine(node: TreeNode | undefined): node is TreeElement {
  return typeof node === 'object' && node.name === 'hr';
}

function isNotes(node: TreeNode | undefined): node is TreeElement {
  return typeof node === 'object' && node.attributes['class'] === mark;
}

/** Whether an element is Word's list of notes, which has a line above them. */
export function isRuled({attributes}: TreeElement): boolean {
  return list.test(attributes['style'] ?? '');
}
