import {findTime} from '../../language/dates/time-words.js';
import type {Line} from '../lines.js';
import {addIssue, type HeadFacts} from './facts.js';
import {isDateLabel, modifiedLabel, publishedLabel} from './line-dates.js';

/** «2 hours ago»: a moment that nobody who pastes the text later can tell. */
const relative =
  /(?:(?:\d+|an?|one)\s(?:sec|second|min|minute|hour|hr|day|week)s?\.?\sago|(?:vor|il y a|hace|há)\s\d+\s\p{L}+|\d+\s(?:uur|uren|dagen|minuten)\sgeleden|\d+\s(?:минут|час|дн|день|хвилин|годин)\p{L}*\s(?:назад|тому)|\d+\s(?:saat|dakika|gün)\sönce|(?:منذ|قبل)\s\d+\s\p{L}+|לפני\s\d+\s\p{L}+|\d+\s\p{L}+\s(?:پیش|قبل)|\d+\s\p{L}[\p{L}\p{M}]*\sपहले|\d+(?:分|时|小时|時間|天|日)(?:钟|鐘)?前)/iu;

const labelled = new RegExp(
  `(?:(?:${modifiedLabel.source}|${publishedLabel.source})\\s*[:：]?\\s*)?${relative.source}`,
  'iu',
);

/** Takes such a moment out of a line, and names it in an issue. */
export function takeRelative(text: string, facts: HeadFacts, line: Line): string {
  const found = labelled.exec(text)?.[0] ?? (isTimeOfChange(text) ? text : undefined);
  if (!found) return text;
  addIssue(facts, line, 'relative-time', 'a date', found);
  return text.replace(found, ' ').trim();
}

/** «Aggiornato alle 19:05»: a time of day without its day. */
export function isTimeOfChange(text: string): boolean {
  const [label] = modifiedLabel.exec(text) ?? [];
  if (text.length > 60 || label === undefined) return false;
  const rest = text.replace(label, ' ');
  const time = findTime(rest);
  return (
    time !== undefined &&
    isDateLabel(rest.slice(0, time.start).trim(), true) &&
    !/[\p{L}\d]/u.test(rest.slice(time.end))
  );
}
