import type {Line} from '../lines.js';

/** «1/ …», «(1/4) …», «1/4» alone; and «… 1/4» at the end. */
const before = /^\(?(\d{1,3})\s?\/\s?(\d{0,3})\)?(?!\d)[.:]?(?:\s+|$)/;
const after = /(?:^|\s)\(?(\d{1,3})\s?\/\s?(\d{0,3})\)?$/;

export interface Numbered {
  readonly number: number;
  readonly total: number;
  /** The line without its number. */
  readonly text: string;
  readonly sign: string;
}

export function readNumber({text}: Pick<Line, 'text'>): Numbered | undefined {
  const found = before.exec(text) ?? after.exec(text);
  if (!found) return undefined;
  const [sign, number, total] = found;
  return {
    ...{number: Number(number), total: Number(total), sign: sign.trim()},
    text: text.replace(sign, '').trim(),
  };
}

/** Whether the numbers are those of a thread: from 1 on; without an app around them, all of them. */
export function isThread(lines: readonly (Numbered | undefined)[], isOfApp: boolean): boolean {
  const found = lines.filter((line) => line !== undefined);
  const isInOrder = found.every(({number}, index) => number === index + 1);
  const [first] = found;
  if (!first || !isInOrder || found.some(({total}) => total !== first.total)) return false;
  if (isOfApp) return found.length > 1;
  return first.total ? found.length === first.total && found.length > 1 : found.length > 2;
}
