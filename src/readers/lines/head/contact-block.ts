import type {Line} from '../lines.js';
import {isProse} from '../../language/shape.js';
import {isContact} from '../../language/words/press.js';

/** Most lines of a press contact. */
const longest = 8;

const address = /\S@\w|\d[\d ().-]{6,20}\d/u;

/** Whether a line is among those from «Media contact:» to the last address or number below it. */
export function isOfContact(lines: readonly Line[], index: number): boolean {
  let start = index;
  while (start > 0 && index - start < longest && !isContact(lines[start]!.text)) {
    if (lines[start]!.gap) return false;
    start -= 1;
  }
  if (!isContact(lines[start]!.text)) return false;
  let end = start + 1;
  const isInner = (line: Line | undefined) => line?.gap === false && !isProse(line.text);
  while (end - start < longest && isInner(lines[end])) end += 1;
  return lines.slice(index, end).some(({text}) => address.test(text));
}
