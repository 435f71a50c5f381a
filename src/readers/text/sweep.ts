import {createIssue, type Issue} from '../../model/issue.js';
import {numberItems} from '../../model/number-items.js';
import type {Line} from './lines.js';
import {isCredit, isFurniture} from './words/furniture.js';
import {isOther} from './words/load-words.js';
import {isContact, isEndMark} from './words/press.js';

/** The lines of a text without what a page or a desk set between them. */
export interface Swept {
  readonly lines: readonly Line[];
  readonly issues: Issue[];
  /** Lines that are left out. */
  readonly left: readonly Line[];
}

/** Leaves share rows, reading times, adverts, sign-ups and the desk's own lines out of a text; an issue names each. */
export function sweepLines(lines: readonly Line[]): Swept {
  const kinds = lines.map((line) => nameKind(line));
  markContacts(lines, kinds);
  const left = lines.filter((_, index) => kinds[index]);
  const issues = lines.flatMap(({text, number}, index) => {
    const kind = kinds[index];
    return kind ? [createIssue(`line ${number}`, kind, 'a part of the story', `"${text}"`)] : [];
  });
  return {lines: lines.filter((_, index) => !kinds[index]), issues, left};
}

type Kind = 'furniture' | 'contact' | 'end-mark' | 'caption' | 'byline-part' | undefined;

function nameKind({text}: Line): Kind {
  if (isEndMark(text)) return 'end-mark';
  if (isCredit(text)) return 'caption';
  if (isOther('editor', text)) return 'byline-part';
  return isFurniture(text) && !/^\d+(?:[.,]\d*)?$/.test(text) ? 'furniture' : undefined;
}

/** The lines below «Media contact:» up to a blank one, where any of them has an address or a number. */
function markContacts(lines: readonly Line[], kinds: Kind[]): void {
  for (const [index, line] of numberItems(lines)) {
    if (!isContact(line.text) || line.text.length > 120) continue;
    let end = index + 1;
    while (lines[end]?.gap === false && lines[end]!.text.length < 100) end += 1;
    const block = lines.slice(index, end);
    if (block.some(({text}) => /\S@\S+\.|\+?\d[\d ().-]{7,}/.test(text)))
      for (let at = index; at < end; at += 1) kinds[at] = 'contact';
  }
}
