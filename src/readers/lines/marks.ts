/** Signs that begin a line and say what it is. */
const bullet = /^(?:[-*•‣⁃▪▫◦●○■□►➤]|\u00b7)\s+(?=\S)/;
const number = /^(\d{1,3})[.)]\s+(?=\S)/;
const heading = /^(#{1,6})\s+(?=\S)/;
const quote = /^>[>\s]*/;
const divider = /^(?:[-–—_=~]{3,}|(?:[*·•#~-]\s?){3,}|[⁂❖])$/;

/** What the sign at the beginning of a line says, and the line without it. */
export interface Marked {
  readonly kind: 'bullet' | 'number' | 'heading' | 'quote' | 'divider';
  /** Number of the item, level of the heading. */
  readonly value: number;
  readonly text: string;
}

/** Reads the sign at the beginning of a line. */
export function readMark(text: string): Marked | undefined {
  if (text.length < 400 && divider.test(text)) return {kind: 'divider', value: 0, text: ''};
  const rest = (sign: RegExp) => text.replace(sign, '');
  if (bullet.test(text)) return {kind: 'bullet', value: 0, text: rest(bullet)};
  if (quote.test(text)) return {kind: 'quote', value: 0, text: rest(quote)};
  const level = heading.exec(text)?.[1]?.length;
  if (level)
    return {kind: 'heading', value: level, text: rest(heading).replace(/(?<!\s)\s+#+$/, '')};
  const item = number.exec(text)?.[1];
  return item ? {kind: 'number', value: Number(item), text: rest(number)} : undefined;
}

/** Whether a line begins with a sign; `alone`: whether it is all on one line. */
export function isMarked(text: string, alone = false): boolean {
  const kind = readMark(text)?.kind;
  return alone ? kind === 'heading' || kind === 'divider' : kind !== undefined;
}
