import type {Amount, CasualtyFigure} from '../../../src/model/article.js';
import type {OpenPart} from './work.js';

export const measures: Readonly<Record<CasualtyFigure['measure'], string>> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  displaced: 'displaced',
  detained: 'detained',
  abducted: 'abducted',
  affected: 'affected',
};

/** What is counted from one day to another. */
export const harms: Readonly<Record<CasualtyFigure['measure'], string>> = {
  killed: 'Deaths',
  injured: 'Injuries',
  missing: 'Disappearances',
  displaced: 'Displacements',
  detained: 'Detentions',
  abducted: 'Abductions',
  affected: 'Harm',
};

export const amountKinds: Readonly<Record<Amount['kind'], string>> = {
  exact: 'exactly',
  'at-least': 'at least',
  'at-most': 'at most',
  about: 'about',
  range: 'between two numbers',
  vague: 'in words, such as “dozens”',
  unknown: 'not reported',
};

export const statuses: Readonly<Record<string, string>> = {
  '': 'not stated',
  reported: 'reported',
  confirmed: 'confirmed',
  unverified: 'not verified',
  contested: 'contested',
  denied: 'denied',
  retracted: 'retracted',
};

export const reasons: Readonly<Record<string, string>> = {
  '': 'no reason given',
  'late-reports': 'late reports',
  reclassified: 'moved to another category',
  'duplicates-removed': 'some had been counted twice',
  'method-changed': 'a new method of counting',
  'count-restarted': 'the count began anew',
  corrected: 'an error was corrected',
};

/** The same amount as another kind; keeps the number if there is one. */
export function amountOf(kind: Amount['kind'], before: Amount): Amount {
  const number = 'value' in before ? before.value : 'min' in before ? before.min : 0;
  if (kind === 'range') return {kind, min: number, max: Math.max(number, maxOf(before))};
  if (kind === 'vague') return {kind, words: number ? String(number) : 'some'};
  return kind === 'unknown' ? {kind} : {kind, value: number};
}

const maxOf = (amount: Amount): number => ('max' in amount ? amount.max : 0);

/** «at least 14»: an amount in a few words. */
export function sayAmount(amount: Amount): string {
  if (amount.kind === 'range') return `${amount.min} to ${amount.max}`;
  if (amount.kind === 'vague') return amount.words;
  if (amount.kind === 'unknown') return 'not reported';
  return amount.kind === 'exact'
    ? String(amount.value)
    : `${amountKinds[amount.kind]} ${amount.value}`;
}

/** «at least 14 killed (children)»: a figure in a few words, with a blank for each open part. */
export function sayFigure(
  {amount, measure, group}: Pick<CasualtyFigure, 'amount' | 'measure' | 'group'>,
  open: readonly OpenPart[] = [],
): string {
  const number = open.includes('amount') ? '[how many]' : sayAmount(amount);
  const harm = open.includes('measure') ? '[killed or injured]' : measures[measure];
  const who = open.includes('group') ? '[which people]' : group;
  return `${number} ${harm}${who ? ` (${who})` : ''}`;
}

/** «You removed all 6 figures.» */
export function sayAllRemoved(count: number): string {
  if (count === 1) return 'You removed the only figure.';
  return `You removed ${count === 2 ? 'both' : `all ${count}`} figures.`;
}
