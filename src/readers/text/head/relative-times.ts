import type {Line} from '../lines.js';
import {addIssue, type HeadFacts} from './facts.js';

/** «2 hours ago»: a moment that nobody who pastes the text later can tell. */
const relative =
  /(?:(?:updated|published|posted|aktualisiert|publié|actualizado|atualizado|обновлено|оновлено)\s*)?(?:(?:\d+|an?|one)\s(?:sec|second|min|minute|hour|hr|day|week)s?\.?\sago|(?:vor|il y a|hace|há)\s\d+\s\p{L}+|\d+\s(?:uur|uren|dagen|minuten)\sgeleden|\d+\s(?:минут|час|дн|день|хвилин|годин)\p{L}*\s(?:назад|тому)|\d+\s(?:saat|dakika|gün)\sönce|(?:منذ|قبل)\s\d+\s\p{L}+|לפני\s\d+\s\p{L}+|\d+\s\p{L}+\s(?:پیش|قبل)|\d+\s\p{L}[\p{L}\p{M}]*\sपहले|\d+(?:分|时|小时|時間|天|日)(?:钟|鐘)?前)/iu;

/** Takes such a moment out of a line, and names it in an issue. */
export function takeRelative(text: string, facts: HeadFacts, line: Line): string {
  const found = relative.exec(text)?.[0];
  if (!found) return text;
  addIssue(facts, line, 'relative-time', 'a date', found);
  return text.replace(found, ' ').trim();
}
