import type {Line} from './lines.js';

/** How many lines of each end are looked at. */
const [above, below] = [12, 30];

/** A word in capitals, a label, a bracket, a count of words, a slug. */
const sign =
  /^\W*[\p{Lu}\p{Lo}][\p{Lu}\p{Lo} ]{1,30}\W*$|^\W{0,3}\p{L}[^.!?。]{1,60}[:：–—]|^[([#]|^\d+ \p{L}+$|^x+$|Ld\b|^dpa|^(?:BC|[\p{Lu}\d]+)-|^\p{L}+ \p{L}+ \p{L}+$/u;

/** Whether the lines around a text may be notes to editors: what reads them is loaded only then. */
export function mayHaveNotes(lines: readonly Line[]): boolean {
  const isSign = ({text}: Line) => text.length < 450 && sign.test(text);
  return lines.slice(0, above).some(isSign) || lines.slice(-below).some(isSign);
}
