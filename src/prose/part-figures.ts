import type {Measure} from '../model/article.js';
import {valueOf, type Constituent} from './constituents.js';
import {addDraft} from './drafts.js';
import {hasDeaths} from './needs.js';
import {findWhole, isNearName, type Draft} from './figures.js';
import type {Suffered} from './measures.js';
import type {Part} from './parts.js';
import type {Reading} from './reading.js';
import {findAttribution} from './sources.js';

/**
 * The figure that a part belongs to, in the same sentence. None if there are two candidates: «killed
 * 12 and hurt 30, including …».
 */
export function findNear(
  {at, isAhead}: Part,
  all: readonly Suffered[],
  parts: readonly Part[],
  constituents: readonly Constituent[],
): Suffered | undefined {
  if (isAhead) return all.find(({figure}) => figure > at);
  const [whole, rival] = all.filter(({figure}) => figure < at).reverse();
  // «one was killed and 12 were hurt, two *of them* children»: them are the last ones
  const isThem = [at - 1, at + 1].some((i) => constituents[i]?.tag === 'ofThem');
  const isClose = whole && !constituents.slice(whole.figure + 1, at).some(({amount}) => amount);
  if (isThem && isClose) return whole;
  // «12 people, including two children, were hurt»
  if (whole && whole.by > at) return whole;
  const hasParts = parts.some(
    (part) => part.at > (rival?.figure ?? 0) && part.at < (whole?.figure ?? 0),
  );
  return !rival || rival.measure === whole?.measure || hasParts ? whole : undefined;
}

/** Whether a part has died: «two of the injured *have died*», «one of the missing was found *dead*». */
function hasDied({constituents, clauses}: Reading, at: number): boolean {
  return constituents.some(
    ({tag, measure}, i) =>
      i > at &&
      measure === 'killed' &&
      /^(?:befell|dies|state|struck)$/.test(tag) &&
      clauses[i] === clauses[at],
  );
}

/**
 * Whether another speaker counts others among the dead: «The army said 23 *rebels* were killed.
 * *Villagers* said six *farmers* were among the dead.»
 */
function isOfOtherSide(
  reading: Reading,
  at: number,
  group: string | undefined,
  whole: Draft,
): boolean {
  const source = findAttribution(reading, reading.attributions, at)?.name;
  const isOther = source && whole.source && !isNearName(whole.source, source);
  return Boolean(isOther && group && whole.group && group !== whole.group);
}

/** Adds a figure that is a subset of another, if it is certain which. */
export function addPart(
  reading: Reading,
  part: Part,
  near: Suffered | undefined,
  drafts: Map<number, Draft>,
  count: number,
): void {
  const {constituents, figures, citation} = reading;
  const {at, group, isFar, isAhead} = part;
  const amount = constituents[at]?.amount;
  const isFirst = constituents.findIndex((constituent) => constituent.amount) === at;
  // «51 drones, 18 of them over the city»
  const isNext =
    near &&
    !constituents.some(
      ({tag}, i) => i > near.figure && i < at && /number|bare/.test(tag) && !drafts.has(i),
    );
  const isSure = near
    ? drafts.has(near.figure) && (group ?? isNext)
    : isFar || (isFirst && group && !isAhead);
  if (!amount || !isSure) return;
  // «victims» means the dead if the text has reported deaths.
  const victims = hasDeaths(figures) ? 'killed' : undefined;
  const whole = near
    ? drafts.get(near.figure)
    : findWhole(figures, count, part.measure ?? victims, amount, citation.block);
  // «All six of the dead were from Oru» adds no figure.
  const isAll = !group && whole && valueOf(amount) === valueOf(whole.amount);
  const measure: Measure | undefined = whole?.measure ?? part.measure;
  if (measure !== 'killed' && hasDied(reading, at)) return;
  if (whole && isOfOtherSide(reading, at, group, whole)) return;
  const draft = measure && !isAll && addDraft(reading, {measure, figure: at, by: at}, group, whole);
  if (draft) drafts.set(at, draft);
}
