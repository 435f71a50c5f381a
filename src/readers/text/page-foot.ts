import type {IssueCode} from '../../model/issue-codes.js';
import type {Line} from './lines.js';
import {readMark} from './marks.js';
import {countWords, endsWithStop} from './shape.js';
import {isAgency} from './words/papers.js';
import {isFoot, isSignOff} from './words/page-foot.js';

/** Why a line is left out of the text; nothing for one that stays. */
export type LeftOut = IssueCode | undefined;

/**
 * Names what stands below the last paragraph and is no part of the story. Once a page has begun
 * its foot, the short lines that follow are of it too, whatever their words.
 */
export function markFoot(lines: readonly Line[], kinds: LeftOut[], names: readonly string[]): void {
  let start = lines.length;
  while (start > 0 && isBelowText(lines[start - 1]!, kinds, start - 1, names)) start -= 1;
  let isOpen = false;
  for (let at = start; at < lines.length; at += 1) {
    isOpen ||= kinds[at] === 'furniture';
    const isDivider = readMark(lines[at]!.text)?.kind === 'divider';
    if (isDivider && kinds.slice(at + 1).every(Boolean)) kinds[at] ??= 'end-mark';
    if (isOpen) kinds[at] ??= 'furniture';
  }
}

/** Whether a line can stand below the text; names its kind where it is known. */
function isBelowText(line: Line, kinds: LeftOut[], at: number, names: readonly string[]): boolean {
  kinds[at] ??= nameFootLine(line.text, names);
  return kinds[at] !== undefined || isShortLine(line.text);
}

function isShortLine(text: string): boolean {
  return (countWords(text) <= 6 || /\s[|·•]\s/.test(text)) && !endsWithStop(text);
}

function nameFootLine(text: string, names: readonly string[]): LeftOut {
  if (isFoot(text)) return 'furniture';
  if (isSignOff(text) || isAgency(text)) return 'byline-part';
  // «Ada Finch covers transport. Reach her at ada@…»
  const isOfAuthor = names.some((name) => text.startsWith(name));
  return isOfAuthor && text.length < 400 && /\S@\S/.test(text) ? 'contact' : undefined;
}
