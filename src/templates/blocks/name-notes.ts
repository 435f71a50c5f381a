import type {Block} from '../../model/article.js';
import {blockText} from '../../model/block-types.js';
import {nameText} from '../../model/name-text.js';

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
