import type {Inline} from '../../../src/model/article.js';
import {inlineText} from '../../../src/model/block-types.js';

/** Splits formatted text at a character. Marks across the split are in both parts. */
export function splitInline(
  content: readonly Inline[],
  at: number,
): readonly [before: Inline[], after: Inline[]] {
  const before: Inline[] = [];
  const after: Inline[] = [];
  let left = at;
  for (const part of content) {
    const {length} = inlineText([part]);
    if (left >= length) before.push(part);
    else if (left <= 0) after.push(part);
    else if (typeof part === 'string') {
      before.push(part.slice(0, left));
      after.push(part.slice(left));
    } else if ('content' in part) {
      const [first, second] = splitInline(part.content, left);
      before.push({...part, content: first});
      after.push({...part, content: second});
    } else before.push(part);
    left -= length;
  }
  return [before, after];
}

/** Splits formatted text at its line breaks. */
export function splitLines(content: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const part of content)
    if (typeof part === 'object' && part.type === 'break') lines.push([]);
    else lines.at(-1)!.push(part);
  return lines.filter((line) => inlineText(line).trim());
}

/** Joins lines of formatted text with line breaks. */
export function joinInline(lines: readonly (readonly Inline[])[]): Inline[] {
  return lines.flatMap((line, index) => (index ? [{type: 'break' as const}, ...line] : [...line]));
}

/** Joins adjacent strings and removes empty marks. */
export function tidyInline(content: readonly Inline[]): Inline[] {
  const tidy: Inline[] = [];
  for (const part of content) {
    const last = tidy.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') tidy[tidy.length - 1] = last + part;
    else if (typeof part === 'object' && 'content' in part) {
      const within = tidyInline(part.content);
      if (within.length) tidy.push({...part, content: within});
    } else tidy.push(part);
  }
  return tidy;
}
