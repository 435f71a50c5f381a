import {isProse} from '../language/shape.js';
import type {Line} from './lines.js';

/** An hour alone on a line. */
const hour = /^\d{1,2}[.:h]\d\d$/;

/** How many lines a post of a live story may have. */
const longestPost = 30;

/** Whether a line is the hour above a post of a live story: its text is right below, or below a title, and another hour further on. */
export function beginsPost(lines: readonly Line[], index: number): boolean {
  if (!isHour(lines[index])) return false;
  const next = lines.slice(index + 1, index + longestPost);
  return next.slice(0, 2).some(({text}) => isProse(text)) && next.some(isHour);
}

/** Whether a line is the hour of a post, the last one too, or the title right below it. */
export function isOfPost(lines: readonly Line[], index: number): boolean {
  const at = isHour(lines[index]) ? index : index - 1;
  const above = lines.slice(Math.max(0, at - longestPost), Math.max(0, at));
  return isHour(lines[at]) && (above.some(isHour) || beginsPost(lines, at));
}

function isHour(line: Line | undefined): boolean {
  return line !== undefined && hour.test(line.text);
}
