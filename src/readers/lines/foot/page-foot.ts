import type {IssueCode} from '../../../model/issue-codes.js';
import {numberItems} from '../../../model/number-items.js';
import type {Line} from '../lines.js';
import {readMark} from '../marks.js';
import {isAgency} from '../../language/words/papers.js';
import {isSignOff} from '../../language/words/page-foot.js';

/** Why a line is left out of the text; nothing for one that stays. */
export type LeftOut = IssueCode | undefined;

/** Says why each line below the story is left out. A divider goes where nothing stays below it. */
export function markFoot(
  lines: readonly Line[],
  end: number,
  kinds: LeftOut[],
  names: readonly string[],
): void {
  for (const [index, {text}] of numberItems(lines)) {
    if (index >= end) kinds[index] ??= nameFootLine(text, names);
    else if (isDivider(text) && kinds.slice(index + 1, end).every(Boolean) && index + 1 >= end)
      kinds[index] ??= 'end-mark';
  }
}

function isDivider(text: string): boolean {
  return readMark(text)?.kind === 'divider';
}

function nameFootLine(text: string, names: readonly string[]): IssueCode {
  if (isDivider(text)) return 'end-mark';
  if (isSignOff(text) || isAgency(text)) return 'byline-part';
  // «Ada Finch covers transport. Reach her at ada@…»
  const isOfAuthor = names.some((name) => text.startsWith(name));
  return isOfAuthor && text.length < 400 && /\S@\S/.test(text) ? 'contact' : 'furniture';
}
