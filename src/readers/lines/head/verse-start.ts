import type {Line} from '../lines.js';
import {endsWithStop, isProse, measureWidth} from '../../language/shape.js';

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
  if (stanza.some((_, at) => isWhole(stanza, at))) return false;
  const isBroken = ({text}: Line, at: number) =>
    /[,;]$/u.test(text) || (at > 0 && /^\p{Ll}/u.test(text));
  return stanza.filter(isBroken).length * 2 >= stanza.length;
}

/** Whether a line is too wide for verse, or a sentence that did not begin in the line above. */
function isWhole(stanza: readonly Line[], at: number): boolean {
  const {text = ''} = stanza[at] ?? {};
  const above = stanza[at - 1]?.text;
  if (measureWidth(text) > widest) return true;
  return isProse(text) && (above === undefined || endsWithStop(above));
}
