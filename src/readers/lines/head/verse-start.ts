import type {Line} from '../lines.js';
import {isProse, measureWidth} from '../../language/shape.js';

/** Fewest lines of a stanza, and the widest. */
const [fewest, widest] = [3, 60];

/**
 * Whether a stanza begins with a line: short lines between blank ones, of which half go on in the
 * next line, or from the one above. No head is written so.
 */
export function beginsVerse(lines: readonly Line[], index: number): boolean {
  if (lines[index]?.gap !== true) return false;
  const next = lines.findIndex(({gap}, at) => at > index && gap);
  const stanza = lines.slice(index, next < 0 ? lines.length : next);
  if (stanza.length < fewest) return false;
  if (stanza.some(({text}) => isProse(text) || measureWidth(text) > widest)) return false;
  const isBroken = ({text}: Line, at: number) =>
    /[,;]$/u.test(text) || (at > 0 && /^\p{Ll}/u.test(text));
  return stanza.filter(isBroken).length * 2 >= stanza.length;
}
