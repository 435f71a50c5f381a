import type {Measure} from '../model/article.js';
import type {Draft} from './figures.js';
import type {Suffered} from './measures.js';
import {hasDeaths} from './needs.js';
import {matchAll, type Match} from './patterns.js';
import {isOfThem} from './of-them.js';
import type {Reading} from './reading.js';
import {findIdentified} from './subjects.js';

/** Whether a figure is called a toll: «death toll», «number of dead». */
export function isTollWord({constituents}: Reading, {by, figure}: Suffered): boolean {
  const isCount = constituents.slice(0, by).some(({tag}) => tag === 'count');
  return /^(?:toll|tally|total)$/.test(constituents[by]?.tag ?? '') || (isCount && by < figure);
}

/** Maximum distance of «the past year» after its figure. */
const mostToYears = 9;

/** The matches of «the past year» that belong to a figure. It then counts more than one event. */
export function listYears({clauses, signs, grammar}: Reading, {by, figure}: Suffered): Match[] {
  const last = Math.max(by, figure);
  return matchAll(grammar.patterns.years, signs).filter(
    ({start}) =>
      clauses[start] === clauses[by] && (start > last ? start - last < mostToYears : start < 2),
  );
}

/** Whether a figure is an item of a list of labels: «Injured: 84». */
export function isLabelled({constituents}: Reading, {figure, by}: Suffered): boolean {
  return by === figure - 2 && constituents[figure - 1]?.tag === 'boundary';
}

/** Maximum distance between a figure and its verb: «12 people *in the town* were killed». */
const mostBetween = 4;

/** Whether a figure and its verb are so far apart that they may not belong together. */
function isStretched(reading: Reading, suffered: Suffered): boolean {
  const {figure, by} = suffered;
  const between = reading.constituents.slice(Math.min(figure, by) + 1, Math.max(figure, by));
  const isBroken = between.some(({tag}) => /^(?:comma|boundary|who)$/.test(tag));
  // «Displaced: 40» without deaths may be about a company.
  const hasLabel =
    isLabelled(reading, suffered) && (suffered.measure === 'killed' || hasDeaths(reading.figures));
  const isWhole = isTollWord(reading, suffered) || hasLabel;
  return !isWhole && (isBroken || between.length > mostBetween);
}

/** Maximum distance of a possessive before its toll: «the *state's* total death toll». */
const toOwner = 3;

/** Whether a toll is that of one side or one place: «the military death toll», «the state's death toll». */
function isOfSome({constituents, tokens, grammar}: Reading, by: number): boolean {
  const {tag, first = 0} = constituents[by] ?? {};
  const {text = '', lower} = tokens[first - 1] ?? {};
  const isOfSide = grammar.nationAdjectives.test(text) || grammar.is('sides', lower);
  const owners = constituents.slice(Math.max(0, by - toOwner), by);
  const isOwned = owners.some(({next, iso}) => !iso && /['’]s$/.test(tokens[next - 1]?.text ?? ''));
  // «Peru raised *its* toll»
  const isTheirs = constituents[by - 1]?.tag === 'possessive';
  return tag === 'toll' && (isOfSide || isOwned || isTheirs);
}

/**
 * Whether somebody claims the figure: «rebels claimed to have killed 12», «the president hit back and
 * said 12 had died».
 */
function isClaimed(
  {constituents, attributions, tokens, grammar}: Reading,
  {figure, by}: Suffered,
): boolean {
  const isSaid = (at: number) => attributions.some(({start, reach}) => at >= start && at < reach);
  const isOwn = constituents[by]?.tag === 'claim';
  return constituents.slice(0, figure).some(
    ({tag, first}, at) =>
      // «*taking* the toll to 12»
      (tag === 'claim' && !isOwn && !grammar.is('raises', tokens[first]?.lower)) ||
      (tag === 'said' && !isSaid(at)),
  );
}

/** The harm that a figure's people had come to before: «three *of the injured* died». */
export function findHarmBefore(
  {constituents}: Reading,
  {figure, by}: Suffered,
): Measure | undefined {
  const rest = constituents.slice(figure + 2);
  const harmed = figure + 2 + rest.findIndex(({tag}) => tag !== 'determiner');
  // «dozens of dead» had come to no other harm.
  const isOther = constituents[figure + 1]?.tag === 'of' && harmed !== by;
  return isOther ? constituents[harmed]?.measure : undefined;
}

/** Whether a figure counts people who had come to another harm. */
export function isOfHarmed(reading: Reading, suffered: Suffered): boolean {
  const before = findHarmBefore(reading, suffered);
  return before !== undefined && before !== suffered.measure;
}

/**
 * Whether a figure counts only some of those harmed, or others too: additional ones, those of one
 * side, evacuees, those still in hospital, those of another event, or those of a whole year.
 */
export function isPartial(reading: Reading, suffered: Suffered, whole: Draft | undefined): boolean {
  const {figure, by, measure} = suffered;
  const {constituents, tokens, grammar, figures} = reading;
  const {tag} = constituents[by] ?? {};
  // «three were shot, days after the killing of five»
  const isBeside =
    tag === 'loss' && figures.some((one) => one.sentence === reading && one.measure === measure);
  const isLoose = !whole && isOfThem(reading, figure);
  const isLasting = constituents
    .slice(Math.min(figure, by), Math.max(figure, by))
    .some(({first}) => grammar.is('lasting', tokens[first]?.lower));
  return (
    isBeside ||
    findIdentified(reading, reading.clauses[by]) !== undefined ||
    isLoose ||
    isLasting ||
    constituents[figure]?.isAdded === true ||
    tag === 'moved' ||
    isOfSome(reading, by) ||
    isOfHarmed(reading, suffered) ||
    isClaimed(reading, suffered) ||
    listYears(reading, suffered).length > 0 ||
    isStretched(reading, suffered)
  );
}
