import type {Article} from '../../../model/article.js';
import {findDate, type DateContext} from '../../language/dates/date-words.js';
import {simplifyDigits} from '../../language/dates/digits.js';
import {readInline} from '../inline.js';
import type {Line} from '../lines.js';

/** How many of the last lines are looked through, and more where a page has a longer foot. */
const reach = 12;

const correction =
  /^[*_([]{0,3}(?:corrections?|clarifications?|corrigendum|erratum|berichtigung|korrektur|rectificatif|correctif|correctie|rectificatie|correcci[oó]n|rectificaci[oó]n|corre[cç][aã]o|errata|исправление|поправка|уточнение|виправлення|уточнення|düzeltme|تصحيح|תיקון(?: טעות)?|اصلاحیه|सुधार|भूल सुधार|更正|訂正)(?![\p{L}\p{M}])([^:：—]{0,40}?)\s*(?:[:：—]| - )/iu;

const rights =
  /^(?:©|\(c\)|copyright\b|℗)|all rights reserved|alle rechten voorbehouden|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos|все права защищены|усі права захищен|جميع الحقوق|כל הזכויות|版权所有|版權所有|無断転載/iu;

/** Whether a line begins as a correction does: «Correction: …». */
export function isCorrection(text: string): boolean {
  return correction.test(text);
}

/** What stands below a story, and the other lines. */
export interface Endnotes extends Pick<Article, 'corrections' | 'rights'> {
  readonly rest: Line[];
}

/** Whether a line says who has the rights: «© 2025 Elwin Courier». */
export function isRights(text: string): boolean {
  return text.length < 300 && rights.test(text);
}

/** Takes corrections and the lines of rights from the end of a text, of which the first `end` lines are the story. */
export function takeEndnotes(
  lines: readonly Line[],
  end: number,
  context: DateContext,
  url?: string,
): Endnotes {
  const start = Math.max(0, Math.min(end, lines.length - reach));
  const rest = lines.slice(0, start);
  const notes: Pick<Article, 'corrections' | 'rights'> = {};
  for (const line of lines.slice(start)) {
    const said = correction.exec(line.text);
    if (said)
      notes.corrections = [
        ...(notes.corrections ?? []),
        readCorrection(line.text, said[1] ?? '', context, url),
      ];
    else if (isRights(line.text)) addNotice(notes, line.text);
    else rest.push(line);
  }
  return {...notes, rest};
}

function addNotice(notes: Pick<Article, 'rights'>, text: string): void {
  const before = notes.rights?.notice;
  notes.rights = {notice: before ? `${before} ${text}` : text};
}

/** A correction as printed, with the date that stands beside its label: «Correction (Jan. 14, 2025): …». */
function readCorrection(
  text: string,
  label: string,
  context: DateContext,
  url: string | undefined,
) {
  const date = findDate(simplifyDigits(label), context)?.iso;
  return {...(date ? {date} : {}), content: readInline(text, url)};
}
