import {element} from '../values/write-html.js';

/** A line of a text: a list item from level 1 on, anything else at level 0. */
export interface Line {
  readonly level: number;
  readonly isOrdered: boolean;
  readonly html: string;
}

interface OpenList {
  readonly name: 'ol' | 'ul';
  readonly items: string[];
}

/** Maximum nesting of a list; deeper items are put at this level. */
const deepest = 20;

/** Nests flat list items by their levels, for editors that do not store a tree. */
export function writeLists(lines: readonly Line[]): string {
  const written: string[] = [];
  const open: OpenList[] = [];
  const close = (level: number) => {
    while (open.length > level) {
      const closed = open.pop();
      if (!closed) return;
      const {name, items} = closed;
      const list = element(name, {}, items.map((item) => element('li', {}, item)).join(''));
      const parent = open.at(-1);
      if (!parent) written.push(list);
      else parent.items[Math.max(0, parent.items.length - 1)] = (parent.items.at(-1) ?? '') + list;
    }
  };
  for (const {level, isOrdered, html} of lines) {
    const depth = Math.min(level, deepest);
    const name = isOrdered ? 'ol' : 'ul';
    close(depth);
    if (depth && open.length === depth && open.at(-1)?.name !== name) close(depth - 1);
    while (open.length < depth) open.push({name, items: []});
    if (depth) open.at(-1)?.items.push(html);
    else written.push(html);
  }
  close(0);
  return written.join('');
}
