/** A part of a text that has changed. */
export interface Stretch {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * Maximum number of word pairs to compare. Beyond it, everything between the common start and end
 * counts as changed.
 */
const mostPairs = 400_000;

/** Scripts without spaces between words. */
const spaceless =
  /[\p{Script=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}]/u;

/**
 * Maximum number of characters passed to `Intl.Segmenter` at once, which takes seconds for a long
 * text.
 */
const longestSegmented = 2000;

/** Splits a text into words, with the spaces and punctuation between them. */
function splitWords(text: string, language: string): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*|\s+|[^]/gu) ?? [];
  return words.flatMap((word) => (spaceless.test(word) ? segment(word, language) : [word]));
}

function segment(text: string, language: string): string[] {
  if (text.length > longestSegmented) return text.match(/[^]/gu) ?? [];
  const segmenter = new Intl.Segmenter(language, {granularity: 'word'});
  return [...segmenter.segment(text)].map(({segment}) => segment);
}

/** Finds the words that were removed from a text and those that were added, in reading order. */
export function diffWords(before: string, after: string, language: string): Stretch[] {
  const [was, is] = [splitWords(before, language), splitWords(after, language)];
  const least = Math.min(was.length, is.length);
  let start = 0;
  while (start < least && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < least - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const within = diffMiddle(was.slice(start, was.length - end), is.slice(start, is.length - end));
  return joinStretches([
    same(was.slice(0, start).join('')),
    ...within,
    same(was.slice(was.length - end).join('')),
  ]);
}

const same = (text: string): Stretch => ({kind: 'same', text});

/** Compares by the longest common subsequence, from the end. */
function diffMiddle(was: readonly string[], is: readonly string[]): Stretch[] {
  const removed = (text: string): Stretch => ({kind: 'removed', text});
  const added = (text: string): Stretch => ({kind: 'added', text});
  if (was.length * is.length > mostPairs) return [removed(was.join('')), added(is.join(''))];
  const width = is.length + 1;
  const runs = new Uint32Array((was.length + 1) * width);
  const runAt = (row: number, column: number) => runs[row * width + column] ?? 0;
  for (let row = was.length - 1; row >= 0; row -= 1)
    for (let column = is.length - 1; column >= 0; column -= 1)
      runs[row * width + column] =
        was[row] === is[column]
          ? runAt(row + 1, column + 1) + 1
          : Math.max(runAt(row + 1, column), runAt(row, column + 1));
  const stretches: Stretch[] = [];
  let [row, column] = [0, 0];
  for (;;) {
    const [old, current] = [was[row], is[column]];
    if (old === undefined || current === undefined) break;
    if (old === current) {
      stretches.push(same(old));
      row += 1;
      column += 1;
    } else if (runAt(row + 1, column) >= runAt(row, column + 1)) {
      stretches.push(removed(old));
      row += 1;
    } else {
      stretches.push(added(current));
      column += 1;
    }
  }
  return [...stretches, ...was.slice(row).map(removed), ...is.slice(column).map(added)];
}

/** Joins adjacent parts of the same kind. A space between two changes belongs to both. */
function joinStretches(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) joined.push({kind: 'removed', text: removed});
    if (added) joined.push({kind: 'added', text: added});
    [removed, added] = ['', ''];
  };
  stretches.forEach(({kind, text}, index) => {
    const next = stretches[index + 1];
    const isBetween = (removed || added) && next && next.kind !== 'same' && !text.trim();
    if (kind === 'removed' || (kind === 'same' && isBetween)) removed += text;
    if (kind === 'added' || (kind === 'same' && isBetween)) added += text;
    if (kind !== 'same' || isBetween) return;
    flush();
    const last = joined.at(-1);
    if (last?.kind === 'same') last.text += text;
    else joined.push({kind, text});
  });
  flush();
  return joined;
}
