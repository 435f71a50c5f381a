import type {Line} from './lines.js';
import {isWholeTime} from '../language/dates/time-words.js';
import {readMark} from './marks.js';
import {countWords, isProse, measureWidth} from '../language/shape.js';

const longest = 90;

/** Lines that say something of a picture, or who said what. */
const caption =
  /^(?:photo|photograph|picture|image|video|graphic|map|chart|source|credit|file|caption|foto|bild|image|quelle|crédit|источник|фото|[qa])\s*[:：]|\((?:[^()/]*\/|file|archive)[^()]*\)$|^[©@#]|^\d+[ -]min|\b(?:reporting|editing|writing|edited) by\b|^(?:getty images|reuters|afp|epa|pa media|ap photo)\b|^(?:advertisement|advertising|anzeige|publicité|publicidad|реклама|share|listen|(?:story|article) continues)\b|https?:/i;

/** Ends that a subhead does not have: «…», a comma, a full stop. */
const end = /[.,;:…。，、；：．।۔،؛!！](?:[\s"'”’“‘»«」』)]|\[\d{1,3}\]|[¹²³⁰⁴-⁹])*$/;

/** Words of someone: a subhead that is a quotation ends with its sign, and not with a stop or «,” he said». */
const opened = /^["'“‘«„»「『—–]/;
const quotation = /^["'“‘«„»「『][^"“”«»「」]*[\p{L}\p{N}][\s\u202f]?["'”’»“«」』]$/u;

/** An hour, a day with its year, a count, or who made something: what stands beside a text, and heads none. */
const beside =
  /\p{Nd}:\p{Nd}{2}|(?<!\p{Nd})\p{Nd}{1,2}(?:st|nd|rd|th|\.|,)?(?:\s\p{L}{1,12}\.?,?)?\s(?:19|20)\p{Nd}{2}(?!\p{Nd})|^[\p{Nd}.,\s]{3,}$|^(?:\p{L}+\s){0,2}[Bb]y\s\p{Lu}\S+\s\p{Lu}/u;

/** Whether a line has the shape of a subhead: short, and no sentence. */
export function isShort(text: string): boolean {
  if (text.length > longest || measureWidth(text) > longest || countWords(text) > 13) return false;
  if (end.test(text) || caption.test(text) || isWholeTime(text)) return false;
  // A sentence and what goes on behind it.
  if (/\p{Ll}{3}[.!?]\s+\p{Lu}/u.test(text)) return false;
  const mark = readMark(text);
  // «1. The driver» heads what follows; two numbers in a row are a list.
  if (mark) return mark.kind === 'number' && /^\p{Lu}/u.test(mark.text);
  if (opened.test(text)) return quotation.test(text) && countWords(text) > 2;
  return /^[\p{Lu}\p{Lt}\p{Lo}\d*_¿¡]/u.test(text);
}

/** The words of «- “No attraction” -» and «■町の声»: some set a subhead between hyphens or behind a square. */
export function readDashed(lines: readonly Line[], index: number): string | undefined {
  const text = lines[index]?.text ?? '';
  const next = lines[index + 1]?.text ?? '';
  const [, words] = /^[-–—]\s(\S.{0,88}\S)\s[-–—]$/.exec(text) ?? [];
  if (words) return isText(next) ? words : undefined;
  const [, below] = text.length <= longest ? (squared.exec(text) ?? []) : [];
  // Several in a row are a list.
  const isRow = [lines[index - 1]?.text ?? '', next].some((near) => squared.test(near));
  return below && !end.test(below) && !isRow && isProse(next) ? below : undefined;
}

const squared = /^[■◆▼◇▲]\s?(\S.*)$/u;

/** Whether a short line heads what follows: running text does, and at most one more short line between. */
export function isSubhead(lines: readonly Line[], index: number): boolean {
  const textAt = (at: number) => lines[at]?.text ?? '';
  const text = textAt(index);
  const [before, next, after] = [textAt(index - 1), textAt(index + 1), textAt(index + 2)];
  // A name above the day of its comment heads none either.
  if (beside.test(text) || (isShort(next) && beside.test(next))) return false;
  // What goes on in a small letter was broken there.
  if (!isShort(text) || /^\p{Ll}/u.test(next)) return false;
  const isSpeech =
    opened.test(text) && [before, next].some((near) => near.length < 60 && opened.test(near));
  if (isSpeech || (isShort(before) && (isShort(textAt(index - 2)) || isShort(next)))) return false;
  if (isBoxed(lines, index) || isBoxed(lines, index - 1)) return false;
  return isText(next) ? next.length > text.length / 2 : isShort(next) && isText(after);
}

/** Whether two short lines stand together between blank ones: a box that leads to another story, in whatever words. */
function isBoxed(lines: readonly Line[], index: number): boolean {
  const [label, title, below] = [lines[index], lines[index + 1], lines[index + 2]];
  if (!label?.gap || !title || title.gap || !below?.gap) return false;
  return isShort(label.text) && isShort(title.text);
}

/** Whether a line is a paragraph, a quotation or a list item. */
function isText(text: string): boolean {
  const kind = readMark(text)?.kind;
  return kind ? kind !== 'heading' && kind !== 'divider' : text !== '' && !isShort(text);
}
