import type {Block} from '../../model/article.js';
import {blockText} from '../../model/block-types.js';

/** A short name for a text, the same wherever it is drawn (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv). */
function nameText(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** A copy with each note's id after a name; reports keep their identity, they are checked already. */
function rename<T>(node: T, name: string): T {
  if (Array.isArray(node)) return node.map((item) => rename(item as unknown, name)) as T;
  if (typeof node !== 'object' || !node || (node as {type?: unknown}).type === 'casualties')
    return node;
  const {type} = node as {type?: unknown};
  const entries = Object.entries(node).map(([key, value]: [string, unknown]) => {
    const isReference = type === 'footnote-reference' && key === 'note';
    return [key, isReference ? `${name}-${value as string}` : rename(value, name)];
  });
  const copy = Object.fromEntries(entries) as T;
  if (type !== 'footnotes') return copy;
  const {notes} = copy as {notes: {id: string}[]};
  return {...copy, notes: notes.map((note) => ({...note, id: `${name}-${note.id}`}))};
}

/** Names the notes of a text after its words, so that two stories on one page have no id in common. */
export function nameNotes(blocks: readonly Block[]): readonly Block[] {
  const hasNotes = blocks.some(({type}) => type === 'footnotes');
  return hasNotes ? rename(blocks, nameText(blocks.map(blockText).join('\n'))) : blocks;
}
