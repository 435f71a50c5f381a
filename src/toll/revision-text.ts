import type {Amount, CasualtyFigure} from '../model/article.js';
import {listStates, listSteps, type Step} from './revisions.js';
import {amountParts} from './figure-text.js';
import {type DateOptions, formatDate} from '../format/format.js';
import type {Locale} from '../format/locale.js';

/** Number of visible changes. The others are collapsed if there are at least two of them. */
const inSight = 3;

/** The changes of a figure, oldest first: the visible ones, and the earlier ones. */
export function splitSteps(figure: CasualtyFigure): {earlier: Step[]; latest: Step[]} {
  const steps = listSteps(figure);
  const hidden = steps.length > inSight + 1 ? steps.length - inSight : 0;
  return {earlier: steps.slice(0, hidden), latest: steps.slice(hidden)};
}

/** Formats the date of a state of a figure. */
export type FormatState = (date: string) => string;

/**
 * Returns a function that formats the dates of a figure's states. A day with several states has
 * hours, because otherwise nothing would tell them apart.
 */
export function formatStates(
  figure: CasualtyFigure,
  {language}: Locale,
  options: Pick<DateOptions, 'timeZone' | 'style'>,
): FormatState {
  const dayOf = (date: string) => formatDate(date, language, options);
  const states = new Map<string, number>();
  for (const {asOf} of listStates(figure)) {
    const day = asOf && dayOf(asOf);
    states.set(day, (states.get(day) ?? 0) + 1);
  }
  return (date) => {
    const day = dayOf(date);
    const isShared = (states.get(day) ?? 0) > 1;
    return isShared ? formatDate(date, language, {...options, withTime: true}) : day;
  };
}

/** «revised from 20 on January 11, 2025: late reports»; «previously 20, late reports» without a date. */
export function stepText(step: Step, locale: Locale, format: FormatState): string {
  const {before, date} = step;
  const why = reasonText(step, locale);
  const was = amountParts(before, locale).join('');
  if (!date)
    return [locale.strings.previously(was), why].filter(Boolean).join(locale.strings.comma);
  return locale.strings.revised(was, format(date), why);
}

/** An earlier amount of a figure, and why it became that. */
export interface EarlierState {
  amount: Amount;
  asOf: string;
  /** Why the figure changed to this amount, in words; may be empty. */
  reason: string;
}

/**
 * The earlier states of a figure, oldest first: the visible ones, the collapsed ones, and the
 * reason for the current amount.
 */
export function splitHistory(
  figure: CasualtyFigure,
  locale: Locale,
): {hidden: EarlierState[]; inSight: EarlierState[]; lastReason: string} {
  const steps = listSteps(figure);
  const states = steps.map(({before, since}, index) => ({
    amount: before,
    asOf: since,
    reason: reasonText(steps[index - 1], locale),
  }));
  const count = states.length > inSight + 1 ? states.length - inSight : 0;
  return {
    hidden: states.slice(0, count),
    inSight: states.slice(count),
    lastReason: reasonText(steps.at(-1), locale),
  };
}

/** «26 (January 9, 2025, duplicates removed)». */
export function stateText(
  {amount, asOf, reason}: EarlierState,
  locale: Locale,
  format: FormatState,
): string {
  const date = asOf && format(asOf);
  const aside = [date, reason].filter(Boolean).join(locale.strings.comma);
  const text = amountParts(amount, locale).join('');
  return aside ? locale.strings.aside(text, aside) : text;
}

function reasonText(step: Step | undefined, {strings}: Locale): string {
  if (!step) return '';
  return step.reason ? strings.reason[step.reason] : step.isSudden ? strings.reasonMissing : '';
}
