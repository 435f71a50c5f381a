import {isProse, measureWidth} from '../language/shape.js';
import type {Line} from './lines.js';
import {isMarked} from './marks.js';

/** Narrowest paragraph that tells a story from a teaser. */
const narrowest = 90;
/** Most lines between two paragraphs of one text. */
const longestBreak = 12;
/** How much of the longest text another has to have to be the story: comments may be longer. */
const fewestShare = 0.3;
/** Most text of a paragraph that counts. */
const mostOfParagraph = 500;

/** Indexes of the first and the last paragraph of a text. */
export interface PageText {
  start: number;
  end: number;
}

/** Whether a line is a paragraph of a story, and no teaser. */
export function isParagraph(text: string): boolean {
  return measureWidth(text) >= narrowest && isProse(text);
}

/** Indexes of the first and the last paragraph of the longest text: of a short story, its sentences. */
export function findText(lines: readonly Line[]): PageText {
  return findLongest(lines, isParagraph) ?? findLongest(lines, isProse) ?? {start: 0, end: 0};
}

function findLongest(
  lines: readonly Line[],
  isOfText: (text: string) => boolean,
): PageText | undefined {
  const runs: (PageText & {weight: number})[] = [];
  lines.forEach(({text}, index) => {
    if (!isOfText(text) || isMarked(text)) return;
    const weight = Math.min(text.length, mostOfParagraph);
    const last = runs.at(-1);
    if (last && index - last.end <= longestBreak) {
      last.end = index;
      last.weight += weight;
    } else runs.push({start: index, end: index, weight});
  });
  const most = runs.reduce((highest, {weight}) => Math.max(highest, weight), 0);
  return runs.find(({weight}) => weight >= most * fewestShare);
}
