import {findWhole, type Draft} from './figures.js';
import type {Suffered} from './measures.js';
import {valueOf} from './constituents.js';
import type {Reading} from './reading.js';
import {findIdentified} from './subjects.js';

/** Whether a sentence says that a place or a time is one of several: «in Orsa *alone*», «*worst* hit». */
function isOneOfSeveral(reading: Reading, {figure, by}: Suffered): boolean {
  const {constituents, tokens, grammar, clauses} = reading;
  const isAlone = constituents.some(
    ({first}, at) =>
      clauses[at] === clauses[by] &&
      grammar.is('alone', tokens[first]?.lower) &&
      /^(?:name|kind|time)$/.test(constituents[at - 1]?.tag ?? ''),
  );
  const before = constituents.slice(0, figure);
  const worst = before.findIndex(({tag}) => tag === 'superlative');
  const isWorst = worst >= 0 && before[worst + 1]?.tag === 'reach';
  return isAlone || isWorst || findIdentified(reading, clauses[by]) !== undefined;
}

/**
 * The count that includes a figure, where its sentence says so: «A quake killed 120 people. In Orsa
 * *alone*, 64 died», «The *worst-hit* town was Orsa, where 64 died».
 */
export function findIncluding(reading: Reading, suffered: Suffered): Draft | undefined {
  const {figures, constituents, citation} = reading;
  const amount = constituents[suffered.figure]?.amount;
  if (!amount || !isOneOfSeveral(reading, suffered)) return undefined;
  const lead = figures.filter(({isLead}) => isLead);
  const whole = findWhole(lead, lead.length, suffered.measure, amount, citation.block);
  return whole && valueOf(whole.amount) > valueOf(amount) ? whole : undefined;
}
