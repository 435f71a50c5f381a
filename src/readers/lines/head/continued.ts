import type {Line} from '../lines.js';
import {countWords, isProse, isUpperCase} from '../../language/shape.js';

/** Whether a short line goes on from the line above: with a small letter, or both in capitals. */
export function isContinuation(lines: readonly Line[], index: number): boolean {
  const [above, line] = [lines[index - 1], lines[index]];
  if (!above || !line || line.gap || isProse(line.text)) return false;
  // «BRIDGE CLOSED» is whole where what follows is not in capitals.
  if (/^\p{Ll}/u.test(line.text)) return !isUpperCase(above.text);
  return isBrokenInCapitals(above.text, line.text);
}

/** A kicker is shorter than the headline below it, and a standfirst longer than the one above it. */
function isBrokenInCapitals(above: string, text: string): boolean {
  if (!isUpperCase(above) || !isUpperCase(text)) return false;
  const isLonger = text.length > above.length * 1.25;
  return !isLonger && countWords(above) > 2 && !/[.!?:;]$/.test(above);
}
