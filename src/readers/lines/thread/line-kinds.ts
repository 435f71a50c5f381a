import type {DateContext} from '../../language/dates/date-words.js';
import type {Line} from '../lines.js';
import {countWords, endsWithStop, isProse} from '../../language/shape.js';
import {isFurniture} from '../../language/words/furniture.js';
import {isAccount} from './accounts.js';
import {button, count, counts, handle, more, moreInOthers, time} from './app-words.js';
import {readNumber} from './numbers.js';
import {mostDated, readStamp} from './stamp.js';

/** What a line of an app is: the account of a post, or what is set around its text; undefined for text. */
export type Kind = 'account' | 'around' | undefined;

interface Known {
  readonly accounts: ReadonlySet<string>;
  /** Absent where dates are not looked for. */
  readonly context: DateContext | undefined;
}

/** What each line is. Dates in words of any language take time: those of the first posts are enough. */
export function nameKinds(
  lines: readonly Line[],
  accounts: ReadonlySet<string>,
  context: DateContext,
): Kind[] {
  return lines.map((line, index) => {
    const known = {accounts, context: index < mostDated ? context : undefined};
    return nameKind(line, lines[index + 1], known);
  });
}

function nameKind(line: Line, next: Line | undefined, {accounts, context}: Known): Kind {
  if (isAccount(line, next, accounts)) return 'account';
  const {text} = line;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'around';
  const isAround =
    /^[·•]/.test(text) ||
    [time, count, counts, more, moreInOthers, button].some((sign) => sign.test(text)) ||
    isFurniture(text);
  return isAround || (context && readStamp(text, context)) ? 'around' : undefined;
}

/** Longest label of an app: «Everybody can reply». */
const longestLabel = 40;

/** Marks the short lines between what an app sets below a post and the next post: its labels. */
export function markTails(lines: readonly Line[], kinds: Kind[]): void {
  let tail: number[] = [];
  let isBelow = false;
  let hasText = false;
  const close = () => {
    for (const index of tail) kinds[index] = 'around';
    tail = [];
  };
  lines.forEach((line, index) => {
    if (kinds[index] === 'account') {
      close();
      isBelow = hasText = false;
    } else if (kinds[index]) isBelow ||= hasText;
    else if (!isBelow) hasText = true;
    else if (isLabel(line.text)) tail.push(index);
    else {
      tail = [];
      isBelow = false;
    }
  });
  close();
}

/** Marks «Shared with Public», which stands between a point and the text of a post. */
export function markAudience(lines: readonly Line[], kinds: Kind[]): void {
  lines.forEach(({text}, index) => {
    const isBetween =
      /^[·•]$/.test(lines[index - 1]?.text ?? '') && isProse(lines[index + 1]?.text ?? '');
    if (isBetween && !kinds[index] && isLabel(text)) kinds[index] = 'around';
  });
}

/** Marks the short lines above the first post: «Post», «Conversation» are the app's own title. */
export function markTitle(lines: readonly Line[], kinds: Kind[]): void {
  const start = kinds.indexOf('account');
  lines.slice(0, Math.max(0, start)).forEach(({text}, index) => {
    if (countWords(text) < 3) kinds[index] ??= 'around';
  });
}

function isLabel(text: string): boolean {
  return text.length <= longestLabel && !endsWithStop(text) && !readNumber({text});
}

/** Most lines above the first post: a title, and labels of the app. */
const mostAbove = 4;

/** Whether an app counts and dates most of the posts: «Photo: @ada» in a story has no such lines. */
export function isOfPosts(lines: readonly Line[], kinds: readonly Kind[]): boolean {
  // Comments below a story have accounts too.
  const above = lines.slice(0, kinds.indexOf('account'));
  if (above.length > mostAbove || above.some(({text}) => isProse(text))) return false;
  const posts = kinds.filter((kind, index) => kind === 'account' && kinds[index - 1] !== kind);
  const figures = lines.filter(
    ({text}, index) =>
      (kinds[index] === 'around' && /\d/.test(text)) ||
      (kinds[index] === 'account' && /\d/.test(text.split(/[·•|]/).slice(1).join())),
  );
  return 2 * figures.length >= posts.length;
}

/** Index of the first post by somebody else below the last one of the thread: a handle above a time. */
export function findReplies(lines: readonly Line[], kinds: readonly Kind[]): number {
  const last = kinds.lastIndexOf('account');
  const at = lines.findIndex(({text}, index) => {
    const next = lines[index + 1]?.text ?? '';
    const isOther = index > last && handle.test(text) && !kinds[index];
    return isOther && (!text.startsWith('@') || /[·•|]/.test(text) || (next && time.test(next)));
  });
  if (at < 0) return lines.length;
  const isNamed = lines[at]?.text.startsWith('@') && at > last + 1;
  return isNamed ? at - 1 : at;
}
