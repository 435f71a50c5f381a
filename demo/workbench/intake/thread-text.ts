import type {Remark} from './explain-issue.js';

/** A thread of posts as lines of text; lines outside posts are empty. */
export interface ThreadText {
  readonly text: string;
  readonly remarks: readonly Remark[];
}

/** «1/», «2/7», «(3/7)», «4.» before or «5/7» after the words of a post. */
export const numberBefore = /^\s*(?:\(?\d{1,3}\s*\/\s*\d{0,3}\)?|🧵)\s*/u;
export const numberAfter = /\s*\(?\d{1,3}\s*\/\s*\d{0,3}\)?\s*$/u;
/** «@name» on a line of its own. */
export const handle = /^@[\w.]{2,40}$/;
const nameAndHandle = /^.{1,60}\s@[\w.]{2,40}(?:\s*[·•|].{0,20})?$/u;
const sign = /^[·•|]$/u;
/** «3h», «Mar 4», «10:12 · 4 March 2025». */
const time =
  /^(?:\d{1,2}\s?[smhd]|(?:\d{1,2}[:.]\d\d.{0,6}[·•]?\s*)?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9})\.?,?(?: \d{4})?)$/u;
const count =
  /^[\d.,]+\s?[KM]?(?:\s*(?:repl(?:y|ies)|reposts?|retweets?|quotes?|likes?|views?|bookmarks?|shares?)[\s·•]*(?:[\d.,]+\s?[KM]?)?)*$|^show this thread$/iu;

/**
 * Reads a text as a thread: posts with numbers, or with the author's handle above them. Line
 * numbers stay the same. Undefined if the text is not a thread.
 */
export function readThread(text: string): ThreadText | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const numbered = lines.filter((line) => numberBefore.test(line) || numberAfter.test(line)).length;
  const handles = lines.filter((line) => handle.test(line) || nameAndHandle.test(line)).length;
  if (numbered < 2 || !handles) return undefined;
  const remarks: Remark[] = [];
  const posts = lines.map((line, index) => {
    if (!line) return '';
    if (!isFurniture(line, lines[index + 1])) return withoutNumber(line);
    remarks.push({
      text: 'Left out as part of the thread, not of a post',
      quote: line,
      line: index + 1,
      level: 'note',
    });
    return '';
  });
  return {text: posts.join('\n'), remarks};
}

/** Whether a line is outside the posts: a name above a handle, a handle, a time, a count. */
export function isFurniture(line: string, next = ''): boolean {
  const isName = handle.test(next) && line.length <= 60;
  const kinds = [handle, nameAndHandle, sign, time, count];
  return isName || kinds.some((kind) => kind.test(line));
}

const withoutNumber = (line: string): string =>
  line.replace(numberBefore, '').replace(numberAfter, '');
