import type {List, ListItem} from '../../model/article.js';
import {readInline} from '../lines/inline.js';
import {numberItems} from '../../model/number-items.js';
import {linesFrom, type Line} from '../lines/lines.js';
import {readMark, type Marked} from '../lines/marks.js';
import type {Taken} from './taken.js';

/** One item of a list, and the sign and indent that say how deep it is. */
interface Item {
  readonly mark: Marked;
  readonly sign: string;
  readonly indent: number;
}

/** Takes the list that begins at a line: items of any sign, one within another by indent or sign. */
export function takeList(lines: readonly Line[], index: number, url?: string): Taken | undefined {
  const items: Item[] = [];
  for (const line of linesFrom(lines, index)) {
    const item = readItem(line);
    if (!item || !goesOn(items, item)) break;
    items.push(item);
  }
  // A single hyphen may be a speaker's dash, a single number a subhead's or a date's.
  if (items.length === 1 && !/^[•‣⁃▪▫◦●○■□►➤]/.test(lines[index]?.text ?? '')) return undefined;
  return items.length ? {block: nestItems(items, url), lines: items.length} : undefined;
}

function readItem({text, indent}: Line): Item | undefined {
  const mark = readMark(text);
  if (mark?.kind !== 'bullet' && mark?.kind !== 'number') return undefined;
  return {mark, indent, sign: mark.kind === 'number' ? '1' : text.charAt(0)};
}

/** Numbers count on at their depth; bullets go on. */
function goesOn(items: readonly Item[], {mark, indent}: Item): boolean {
  const first = items[0];
  if (!first) return true;
  if (mark.kind === 'bullet') return first.mark.kind === 'bullet' || indent > first.indent;
  const before = items.findLast(
    ({mark, indent: other}) => mark.kind === 'number' && other === indent,
  );
  if (!before) return indent > first.indent && mark.value === 1;
  return mark.value === before.mark.value + 1 || (mark.value === 1 && indent > first.indent);
}

function nestItems(items: readonly Item[], url: string | undefined): List {
  const [first] = items;
  const list: ListItem[] = [];
  let done = 0;
  for (const [at, item] of numberItems(items)) {
    if (at < done) continue;
    done = at + 1;
    while (isWithin(items[done], item)) done += 1;
    const inner = done > at + 1 ? [nestItems(items.slice(at + 1, done), url)] : [];
    list.push({content: [...readInline(item.mark.text, url), ...inner]});
  }
  const block: List = {type: 'list', items: list};
  if (first?.mark.kind !== 'number') return block;
  return {...block, ordered: true, ...(first.mark.value === 1 ? {} : {start: first.mark.value})};
}

/** «◦» below «•», or further in than the item above. */
function isWithin(item: Item | undefined, above: Item): boolean {
  if (!item) return false;
  if (item.indent !== above.indent) return item.indent > above.indent + 1;
  return item.sign !== above.sign && /[◦○▫□⁃]/.test(item.sign) && !/[◦○▫□⁃]/.test(above.sign);
}
