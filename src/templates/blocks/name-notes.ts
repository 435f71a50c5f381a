import type {Block} from '../../model/article.js';
import {blockText} from '../../model/block-types.js';
import {nameText} from '../../model/name-text.js';

/** How many references each note has so far. */
type Counts = Map<unknown, number>;

/**
 * Returns a copy in which each note's id has a prefix and repeated references are numbered. Reports
 * are not copied, because they are already validated.
 */
function rename<T>(node: T, name: string, counts: Counts): T {
  if (Array.isArray(node)) return node.map((item) => rename(item as unknown, name, counts)) as T;
  if (typeof node !== 'object' || !node || (node as {type?: unknown}).type === 'casualties')
    return node;
  const {type} = node as {type?: unknown};
  const entries = Object.entries(node).map(([key, value]: [string, unknown]) => {
    const isReference = type === 'footnote-reference' && key === 'note';
    return [key, isReference ? `${name}-${value as string}` : rename(value, name, counts)];
  });
  const copy = Object.fromEntries(entries) as T;
  if (type === 'footnote-reference') return {...copy, ...countReference(node, counts)};
  if (type !== 'footnotes') return copy;
  const {notes} = copy as {notes: {id: string}[]};
  return {...copy, notes: notes.map((note) => ({...note, id: `${name}-${note.id}`}))};
}

/** The first reference has the plain id, which the link back uses. */
function countReference(reference: object, counts: Counts): {occurrence?: number} {
  const {note} = reference as {note?: unknown};
  const occurrence = (counts.get(note) ?? 0) + 1;
  counts.set(note, occurrence);
  return occurrence > 1 ? {occurrence} : {};
}

/** Derives ids of notes from the text, so that two stories on one page have no id in common. */
export function nameNotes(blocks: readonly Block[]): readonly Block[] {
  const hasNotes = blocks.some(({type}) => type === 'footnotes');
  return hasNotes ? rename(blocks, nameText(blocks.map(blockText).join('\n')), new Map()) : blocks;
}
