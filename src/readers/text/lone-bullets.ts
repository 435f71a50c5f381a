import type {Line} from '../lines/lines.js';
import {isProse} from '../language/shape.js';

/** A sign of a list item on a line of its own, as agencies and some sites are copied. */
const sign = /^[*•‣⁃▪▫◦●○■]$/;

/** Joins signs of list items with the line below each. One sign, or one above running text, parts a story. */
export function joinBullets(lines: readonly Line[]): Line[] {
  const isItem = (index: number) => {
    const [line, item] = lines.slice(index, index + 2);
    return line !== undefined && sign.test(line.text) && item !== undefined && !isProse(item.text);
  };
  const starts = lines.flatMap(({text}, index) => (sign.test(text) ? [index] : []));
  if (starts.length < 2 || !starts.every(isItem)) return [...lines];
  return lines.flatMap((line, index): Line[] => {
    const above = lines[index - 1];
    if (!above || !isItem(index - 1)) return isItem(index) ? [] : [line];
    const text = `${above.text} ${line.text}`;
    return [{...line, text, raw: text, gap: above.gap, indent: above.indent}];
  });
}
