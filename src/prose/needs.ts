import {valueOf} from './constituents.js';
import type {Draft} from './figures.js';
import type {Suffered} from './measures.js';
import {matchBefore} from './patterns.js';
import type {Reading} from './reading.js';

/** A higher count of deaths is probably that of a whole war or famine. */
const hugeToll = 100_000;

/** Whether a text has reported deaths. */
export function hasDeaths(figures: readonly Draft[]): boolean {
  return figures.some(({measure}) => measure === 'killed');
}

/**
 * The points of evidence that a figure needs: more if its sentence has negative ones, if it is in a
 * subordinate clause, or if the figure itself is doubtful.
 */
export function countNeeds(
  {constituents, signs, grammar, points, figures, evidence, isLead}: Reading,
  {measure, figure, by}: Suffered,
): number {
  const {tag, amount, group} = constituents[figure] ?? {};
  const isBesides = matchBefore(grammar.patterns.besides, signs, figure) !== undefined;
  const isHuge = measure === 'killed' && valueOf(amount) >= hugeToll;
  // «four are missing» may be about things.
  const isToll = hasDeaths(figures);
  const isVague = tag === 'bare' && !isToll && !/^(?:killed|injured)$/.test(measure);
  // «620 cases» are people only of an illness.
  const isOfIllness = evidence.seen.has('illness');
  if (measure === 'affected' && by === figure && !isOfIllness) return Infinity;
  // Patients, and passengers taken off a ship, are not harmed.
  const isMoved = constituents[by]?.tag === 'moved';
  // Only residents lose their homes in an evacuation.
  const isAtHome = measure !== 'displaced' || !group || grammar.is('dwellers', group);
  // «lost 12 seats», «lost 12 players»
  const isLost = constituents[by]?.tag === 'lost' && by < figure;
  if (isLost && !grammar.is('combatants', group?.split(' ').at(-1))) return Infinity;
  if (isMoved && measure === 'missing' && grammar.is('wanted', group)) return Infinity;
  // «A blast injured 16. About 600 were evacuated»;
  // «Chlorine sent 45 workers to hospital»; those of a later sentence may be some of them.
  const isBeside = measure === 'displaced' && figures.some((one) => one.measure === 'injured');
  const isOfEvent = isBeside || isToll || isOfIllness || (isLead && evidence.seen.has('poison'));
  if (isMoved && (!isAtHome || !isOfEvent)) return Infinity;
  return Math.max(0, -2 * points) + [isBesides, isHuge, isVague].filter(Boolean).length;
}
