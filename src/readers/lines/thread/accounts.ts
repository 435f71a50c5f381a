import type {Line} from '../lines.js';
import {handle, time, timed} from './app-words.js';

/**
 * The lines that name an account above each of its posts: a handle, or a name above a time. One that
 * occurs once may be of a post.
 */
export function findAccounts(lines: readonly Line[]): ReadonlySet<string> {
  const found = new Map<string, number>();
  lines.forEach(({text}, index) => {
    const isName = /\p{L}/u.test(text) && text.length <= 60 && isDated(lines, index);
    const named = timed.exec(text)?.[1];
    const account = handle.test(text) ? nameOf(text) : isName ? text : named;
    // The first lines of all may be those of the only post.
    const isTop =
      index < 3 &&
      (isPage(lines, index) || (handle.test(text) && (index > 0 || text !== nameOf(text))));
    if (account) found.set(account, (found.get(account) ?? 0) + (isTop ? 2 : 1));
  });
  const accounts = [...found].flatMap(([account, count]) => (count > 1 ? account : []));
  // «Paper @paper · 3h» and «Paper · 3h» are one account.
  const names = lines.flatMap(({text}) => {
    const name = handle.test(text) && accounts.includes(nameOf(text)) ? text.split(' @')[0] : '';
    return name && name !== text ? name : [];
  });
  return new Set([...accounts, ...names]);
}

/** Whether a time stands below a line, or below a label such as «· Author». */
function isDated(lines: readonly Line[], index: number): boolean {
  const [next, other] = lines.slice(index + 1, index + 3).map(({text}) => text);
  return Boolean(next && (time.test(next) || (/^[·•]./.test(next) && other && time.test(other))));
}

/** The name of a page above its first post: a time and a point stand below it. */
export function isPage(lines: readonly Line[], index: number): boolean {
  const [next, point] = lines.slice(index + 1, index + 3).map(({text}) => text);
  return isDated(lines, index) && /\d/.test(next ?? '') && /^[·•]$/.test(point ?? '');
}

/** The handle itself: what stands behind it is a time, which changes. */
function nameOf(text: string): string {
  return /@[\w.-]+(?:@[\w.-]+)?/.exec(text)?.[0] ?? text;
}

/** Whether a line names an account: its handle, or the name above or before that. */
export function isAccount(
  {text}: Line,
  next: Line | undefined,
  accounts: ReadonlySet<string>,
): boolean {
  const isKnown = (line: string) =>
    accounts.has(handle.test(line) ? nameOf(line) : (timed.exec(line)?.[1] ?? line));
  return (
    isKnown(text) ||
    (next !== undefined && text.length <= 60 && next.text.startsWith('@') && isKnown(next.text))
  );
}
