import {createIssue, type Issue} from '../../model/issue.js';
import type {DateContext} from '../language/dates/date-words.js';
import {countWords} from '../language/shape.js';
import {isMasthead} from '../language/words/papers.js';
import type {Line} from './lines.js';
import {findText} from './page-text.js';
import {findTitle} from './page-title.js';

/** How much of its page stays above a headline. */
const above = 3;
/** So many lines above a text may all be its head. */
const nearest = 25;

/**
 * Leaves out what a page has above the head of its story: menus, promotions and teasers. The head is
 * looked for above the longest text of the page, and its headline is the line that says most of
 * what the text says. `readLevel` returns the level of a line that is marked as a heading.
 */
export function takePageTop<Any extends Line>(
  lines: readonly Any[],
  context: DateContext,
  readLevel: (line: Any) => number = () => 0,
): PageTop<Any> {
  const found = findText(lines);
  const {start: text, end} = found;
  const levels = lines.map(readLevel);
  const largest = findLargest(levels, lines, text);
  const {index, isSure} =
    largest === undefined
      ? findTitle(lines, found, levels, context)
      : {index: largest, isSure: true};
  const title = isSure ? lines[index] : undefined;
  const start = Math.max(text, index) < nearest ? 0 : Math.max(0, index - above);
  const rest = {title, isUntitled: !title, last: lines[end]};
  if (!start) return {lines, left: [], issues: [], ...rest};
  const left = lines.slice(0, start);
  const words = left.map(({text}) => text).join(' | ');
  const issue = createIssue(left[0]?.number ?? 1, 'furniture', 'a part of the story', `"${words}"`);
  return {lines: lines.slice(start), left, issues: [issue], ...rest};
}

/** The lines below the top of a page, and those of it. */
interface PageTop<Any> {
  readonly lines: readonly Any[];
  readonly left: readonly Any[];
  readonly issues: readonly Issue[];
  /** What is most likely the headline. */
  readonly title: Any | undefined;
  /** Whether no line is sure enough to be the headline. */
  readonly isUntitled: boolean;
  /** The last paragraph of the longest text. */
  readonly last: Any | undefined;
}

/** Index of the only heading of the first level that can be a headline, where it stands above the text. */
function findLargest(
  levels: readonly number[],
  lines: readonly Line[],
  text: number,
): number | undefined {
  const largest = levels.flatMap((level, index) =>
    level === 1 && canBeTitle(lines[index]!.text) ? [index] : [],
  );
  const [index = lines.length] = largest;
  return largest.length === 1 && index < text ? index : undefined;
}

/** «Elwin», «The Elwin Courier»: the largest heading of many pages is their own name. */
function canBeTitle(text: string): boolean {
  return countWords(text) > 2 && !isMasthead(text);
}
