import type {CasualtyFigure} from '../model/article.js';
import {listSteps, type Step} from './revisions.js';
import {amountWords} from './figure-text.js';
import {formatDate} from '../format/format.js';
import type {Locale} from '../format/locale.js';

/** How many changes stand in sight; the others are a click away, which is not for one alone. */
const inSight = 3;

/** The changes of a figure, oldest first: those that stand in sight, and those before. */
export function splitSteps(figure: CasualtyFigure): {earlier: Step[]; latest: Step[]} {
  const steps = listSteps(figure);
  const hidden = steps.length > inSight + 1 ? steps.length - inSight : 0;
  return {earlier: steps.slice(0, hidden), latest: steps.slice(hidden)};
}

/** «revised from 20 on January 11, 2025: late reports». */
export function stepText(
  {before, date, reason, isSudden}: Step,
  {language, strings}: Locale,
  timeZone: string | undefined,
): string {
  const why = reason ? strings.reason[reason] : isSudden ? strings.reasonMissing : '';
  const was = amountWords(before, {language, strings}).join('');
  return strings.revised(was, formatDate(date, language, {timeZone}), why);
}
