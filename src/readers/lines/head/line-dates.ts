import {isIsoDate} from '../../../model/date.js';
import {readCalendarNames, trimName} from '../../language/dates/calendar-names.js';
import {findDate, type DateContext} from '../../language/dates/date-words.js';
import {findTime} from '../../language/dates/time-words.js';
import type {Line} from '../lines.js';
import {addIssue, type HeadFacts} from './facts.js';

/** Stands for a date that was taken out of a line. */
export const dateSign = '\u0001';

export const modifiedLabel =
  /updat\p{L}*|modif\p{L}*|revis\p{L}*|aktualis\p{L}*|(?<!\p{L})stand(?!\p{L})|bijgewerkt|aangepast|gewijzigd|mise? à jour|màj|actualiz\p{L}*|atualiz\p{L}*|aggiornat\p{L}*|обновл\p{L}*|оновл\p{L}*|изменен\p{L}*|güncel\p{L}*|(?:آخر )?تحديث|עודכן|अपडेट\p{M}*|अद्यतन|(?:به ?)?روزرسانی|更新(?:日時|于|時間|时间)?|最終更新|oppdatert|uppdaterad|opdateret|(?:za)?aktualiz\p{L}*|수정|최종수정|päivitetty|frissítve|módosítva|actualizat|ažurirano|diperbarui|cập nhật|ενημέρωση|ενημερώθηκε|আপডেট|imesasishwa/iu;
export const publishedLabel =
  /publi\p{L}*|posted(?!\p{L})|post(?=\s?[:：]|\s(?:date|on)(?!\p{L}))|veröff\p{L}*|erschien\p{L}*|gepubliceerd|pubblic\p{L}*|опубл\p{L}*|yayın\p{L}*|نُ?شرت?|تاريخ النشر|פורסם|प्रकाशित|منتشر\p{L}*|تاریخ انتشار|发布(?:时间|于)?|發布|公開|配信|filed|created|issued|first published|released|original|입력|등록|승인|publisert|julkaistu|megjelent|közzétéve|objavljeno|diterbitkan|đăng|δημοσιεύ\p{L}*|প্রকাশ\p{M}*\p{L}*|imechapishwa|giriş/iu;

/** Takes the dates and times of a part, and says whose they are by the words before them. */
export function takeDates(
  part: string,
  facts: HeadFacts,
  line: Line,
  context: DateContext,
): {rest: string; found: boolean} {
  const date = findDate(part, context);
  if (!date) return {rest: part, found: false};
  const before = part.slice(0, date.start);
  const after = takeBracket(part.slice(date.end), part.slice(date.start), date.iso, facts, line);
  const next = findDate(after, context);
  const [all, others] = next ? splitBefore(after, next.start) : [after, ''];
  const mine = takeChange(all, date.iso, facts, line);
  const time = findTime(mine) ?? findTime(before);
  const moment = date.iso + (date.iso.length === 10 ? (time?.iso ?? '') : '');
  const isJoined = next && /^\s*[-–—~～]\s*$/.test(after.slice(0, next.start));
  if (!date.iso || isJoined)
    addIssue(facts, line, 'ambiguous-date', 'a date that is one day and no other', part);
  else setDate(facts, moment, before + mine, line);
  if (isJoined) return {rest: `${before}${dateSign}${after.slice(next.end)}`, found: true};
  if (time?.zone) addIssue(facts, line, 'time-zone', 'a time with its offset', part);
  const rest = [before, mine].map((words) => cutTime(words)).join(dateSign);
  return {rest: rest + (next ? takeDates(others, facts, line, context).rest : ''), found: true};
}

/** «2026/3/3 11:32（3/4 09:45 更新）»: brackets that say of themselves that they are of a change, on that day or another. */
function takeBracket(
  text: string,
  dated: string,
  day: string,
  facts: HeadFacts,
  line: Line,
): string {
  const [whole = '', words = ''] = /[（(]([^（）()]{4,40})[）)]/u.exec(text) ?? [];
  const [date = '', month = '', on = ''] = /(?<!\d)(\d{1,2})\/(\d{1,2})(?!\d)/.exec(words) ?? [];
  const said = words.replace(date, '');
  const time = said && day.length === 10 ? findTime(said) : undefined;
  if (!time?.iso || !modifiedLabel.test(said)) return text;
  const rest = said.slice(0, time.start) + said.slice(time.end);
  // Only where the year stands first, the month does.
  if (/\d/.test(rest) || (date && !/^\d{4}/.test(dated))) return text;
  const changed = date
    ? `${day.slice(0, 4)}-${month.padStart(2, '0')}-${on.padStart(2, '0')}`
    : day;
  if (!isIsoDate(changed)) return text;
  setDate(facts, changed + time.iso, words, line);
  return text.replace(whole, '');
}

/** «14/01/2025 à 10h15, mis à jour à 11h02»: a second time that says itself that it is of a change on that day. */
function takeChange(text: string, day: string, facts: HeadFacts, line: Line): string {
  const first = findTime(text);
  const second = first && day.length === 10 ? findTime(text.slice(first.end)) : undefined;
  if (!first || !second?.iso) return text;
  const label = text.slice(first.end, first.end + second.start);
  if (!modifiedLabel.test(label) || !isDateLabel(label.replace(/^[\s,;|·(]+/, ''))) return text;
  setDate(facts, day + second.iso, label, line);
  return text.slice(0, first.end) + text.slice(first.end + second.end);
}

/** Divides what follows a date before the words that belong to the next one. */
function splitBefore(text: string, end: number): [string, string] {
  const comma = text.lastIndexOf(',', end);
  const at = comma < 0 ? (findTime(text.slice(0, end))?.end ?? 0) : comma;
  return [text.slice(0, at), text.slice(at)];
}

function cutTime(words: string): string {
  const time = findTime(words);
  return time ? words.slice(0, time.start) + words.slice(time.end) : words;
}

function setDate(facts: HeadFacts, moment: string, label: string, line: Line): void {
  const key = modifiedLabel.test(label)
    ? 'modified'
    : publishedLabel.test(label)
      ? 'published'
      : 'date';
  const before = facts[key];
  if (before !== undefined && before !== moment)
    addIssue(facts, line, 'second-date', `one date, and has ${before}`, moment);
  facts[key] ??= moment;
}

/** Whether words beside a date only say whose it is: «Last updated on», «Stand:», «at», «года». */
export function isDateLabel(words: string, isBeside = false): boolean {
  const {weekdays} = readCalendarNames();
  const rest = words.replace(modifiedLabel, '').replace(publishedLabel, '').trim();
  if (rest === words.trim() && !isBeside) return isSmall(rest);
  return rest.split(/\s+/).every((token) => isShort(token) || weekdays.has(trimName(token)));
}

/** «at», «um», «года», «г.»: what stands between a date and a time, alone between commas. */
function isSmall(words: string): boolean {
  return /^(?:at|on|um|à|às|a las|kl\.?|в|о|об|saat|الساعة|בשעה|ساعت|को|last|laatste|letzte[rs]?|dernière|última|ultim[oa]|siste|senaste|sidst|son|vom|am|le|el|em|года?|г\.?|р\.?|року|uhr|local time|ora|ore|dated?|datum|fecha|data|дата|(?:giriş |yayın(?:lanma)? )?(?:tarih|zaman|saat)i?|التاريخ|תאריך|تاریخ|दिनांक|日期|日付|ad|a\.d\.|ce|c\.e\.|n\. ?chr\.?|ap\. ?j\.-c\.?|d\. ?c\.?|p\.? ?n\.? ?e\.?|н\. ?э\.?|م|هـ|ه|ـ|時間|時|เวลา|น\.?|o|klo|ob|u)$/iu.test(
    words,
  );
}

/** «on», «at», «den», «года», «Date:». */
function isShort(token: string): boolean {
  return (
    token.endsWith(':') ||
    /^(?:last|first|the|am|vom|date|time)$/i.test(token) ||
    isSmall(token) ||
    (token.length <= 4 && !/^\p{Lu}/u.test(token))
  );
}

/** Whether nothing but signs is left of words. */
export function isEmptied(words: string): boolean {
  return !words.replace(/[\u0001\u0002\s.,:()،]/g, '');
}
