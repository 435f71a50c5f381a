import type {Footnotes} from '../../../model/article.js';
import type {TreeElement} from '../../tree.js';
import {elementsOf, findElement, hasClass, isNamed, readTarget, textOf} from '../element.js';
import {toFlow} from '../paragraphs.js';
import {claimAnchors, enter, open, readWithin} from '../scope.js';
import type {ElementReader} from '../context.js';
import type {HtmlSource} from '../context.js';

const isItem = isNamed('li');
const isRaised = isNamed('sup');

/** A note and its reference. */
interface Note {
  readonly name: string;
  readonly reference: TreeElement;
}

/** Lists of notes, each with the notes in its items that are referred to. */
const lists = new WeakMap<TreeElement, Map<TreeElement, Note>>();

/**
 * Finds lists of notes: each item has an id, and references in the text link to some of them. Notes
 * in other forms stay ordinary content with links in both directions.
 */
export function findNotes(source: HtmlSource): void {
  if (!source.anchors.targets.size) return;
  const {parents, references} = source;
  const named = findNamed(source);
  const found = new Map<TreeElement, Map<TreeElement, Note>>();
  for (const reference of parents.keys()) {
    const name = findReference(reference, parents);
    const item = name === undefined ? undefined : itemAround(named.get(name), parents);
    const list = item && parents.get(item);
    if (!name || !list || itemAround(reference, parents) === item) continue;
    const notes = found.get(list) ?? new Map<TreeElement, Note>();
    found.set(list, notes);
    const note = notes.get(item) ?? {name, reference};
    notes.set(item, note);
    references.set(reference, note.name);
  }
  for (const [list, notes] of found) {
    const isList = elementsOf(list).every(
      (item) => isItem(item) && (notes.has(item) || item.attributes['id']),
    );
    if (isList) lists.set(list, notes);
    else dropReferences(notes, references);
  }
}

function dropReferences(notes: Map<TreeElement, Note>, references: HtmlSource['references']): void {
  const names = new Set([...notes.values()].map(({name}) => name));
  for (const [reference, name] of references) if (names.has(name)) references.delete(reference);
}

function findNamed({parents, anchors: {targets}}: HtmlSource): Map<string, TreeElement> {
  const named = new Map<string, TreeElement>();
  for (const element of parents.keys()) {
    const {id, name} = element.attributes;
    for (const key of [id, name])
      if (key && targets.has(key) && !named.has(key)) named.set(key, element);
  }
  return named;
}

/** The id of a note that a link within the text seems to refer to. */
function findReference(link: TreeElement, parents: HtmlSource['parents']): string | undefined {
  const {href, role, rel, 'data-type': type, 'epub:type': epubType} = link.attributes;
  const name = link.name === 'a' ? readTarget(href?.trim()) : undefined;
  const parent = parents.get(link);
  const around = parent && parents.get(parent);
  const isReference =
    /noteref|footnote/.test(`${role} ${rel} ${type} ${epubType}`) ||
    hasClass(link, /footnote-?ref|noteref/i) ||
    [parent, around].some((outer) => outer && isRaised(outer)) ||
    findElement(link, isRaised);
  return name && isReference ? name : undefined;
}

function itemAround(
  element: TreeElement | undefined,
  parents: HtmlSource['parents'],
): TreeElement | undefined {
  let at = element;
  while (at && !isItem(at)) at = parents.get(at);
  return at;
}

/** A link from a note back to the text: the drawn notes have their own. */
function isWayBack(element: TreeElement): boolean {
  const {href, role} = element.attributes;
  if (element.name !== 'a' || readTarget(href?.trim()) === undefined) return false;
  const isSaid = role === 'doc-backlink' || hasClass(element, /back-?(?:ref|link)/i);
  return isSaid || /^[^\p{L}\p{N}]+$|[↩↑⏎⤴]/u.test(textOf(element));
}

function leaveWayBack(item: TreeElement, source: HtmlSource): void {
  for (const child of elementsOf(item)) {
    if (!isWayBack(child)) leaveWayBack(child, source);
    else {
      source.skipped.add(child);
      source.account.understood.words.push(textOf(child));
      source.account.understood.links += 1;
    }
  }
}

/** Whether a list contains notes. */
export const isNoteList = (element: TreeElement) => lists.has(element);

/** Reads a list of notes. */
export const readNotes: ElementReader = (element, scope) => {
  const [base, inner] = open(element, scope);
  const referred = lists.get(element);
  const notes = elementsOf(element).map((item) => {
    const {name, reference} = referred?.get(item) ?? {};
    leaveWayBack(item, scope.source);
    const label =
      reference &&
      textOf(reference)
        .trim()
        .replace(/^[[(]|[\])]$/g, '');
    const content = toFlow(readWithin(item.children, inner), enter(item, inner));
    return {
      id: name ?? item.attributes['id'] ?? '',
      ...(label && {label}),
      content,
    };
  });
  const block: Footnotes = {type: 'footnotes', ...base, notes};
  return [claimAnchors(block, scope.source)];
};
