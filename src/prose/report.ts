import type {CasualtyFigure, IsoDate, Scope} from '../model/article.js';
import {rateFigures, type Certainty} from './certainty.js';
import {isOfThisWeek} from './dates.js';
import {isEnough, type Evidence} from './evidence.js';
import {isRepeatInLead, isRougher, isSameCount, mostRivals, type Draft} from './figures.js';
import {dropLoneVictims} from './lone-victims.js';
import {listPast} from './past-events.js';
import type {TextReading} from './reading.js';
import {reviseFigures, type Current} from './revisions.js';
import {joinSums} from './sums.js';

/** A figure that was read from a text, with its certainty. */
export interface FoundFigure extends CasualtyFigure {
  certainty: Certainty;
}

/** The figures for which the text has enough evidence. */
function listSupported(found: readonly Draft[], evidence: Evidence): Draft[] {
  const isCounted = ({isTollAlone, needs}: Draft) =>
    (!isTollAlone || evidence.seen.has('deaths') || evidence.wordPoints > 1) &&
    isEnough(evidence, needs, false);
  const counted = found.filter(isCounted);
  const all = counted.filter(({needs}) => isEnough(evidence, needs, counted.length === 1));
  // «The breach affected 12,000» is not a toll by itself.
  return all.some(({measure}) => measure !== 'affected') ? all : [];
}

/** Leaves out figures that another one states more precisely: «dozens» if there is also 56. */
function listPrecise(all: readonly Draft[]): Draft[] {
  const rivals = all.slice(0, mostRivals);
  return all.filter((draft) => {
    const better = rivals.find(
      (other) =>
        isRougher(draft.amount, other.amount) &&
        isSameCount(draft, other) &&
        !(other.isPartial && !draft.isPartial) &&
        (draft.amount.kind === 'vague' ||
          !draft.source ||
          draft.source === other.source ||
          isRepeatInLead(draft, other)),
    );
    if (better) better.mentions.unshift(...draft.mentions);
    // A part of «more than 19,000» is one of 19,500.
    if (better) for (const part of all) if (part.whole === draft) part.whole = better;
    return !better;
  });
}

/** The date of a figure's statement. The date of the text does not apply to an earlier event. */
function readAsOf(
  {saidOn, coverage, scope, isEarlier, isUndated}: Draft,
  reference: IsoDate | undefined,
): IsoDate | undefined {
  const isPast =
    coverage !== 'reported' ||
    isEarlier ||
    isUndated ||
    (scope.to && !isOfThisWeek(scope.to, reference));
  return saidOn ?? (isPast ? undefined : reference);
}

/** The scope of a figure. A day of the sentence before is only for an editor. */
function readScope({scope, eventDay, mentions}: Draft, isSure: boolean): Scope {
  const isDated = isSure || mentions.length > 1 || scope.from || scope.to || scope.event;
  return eventDay && !isDated ? {from: eventDay, to: eventDay, ...scope} : scope;
}

/**
 * Converts drafts to figures of the model. Leaves out those without enough evidence, and those that
 * others state more precisely.
 */
export function listFigures(
  {figures, past, evidence}: Pick<TextReading, 'figures' | 'past' | 'evidence'>,
  reference: IsoDate | undefined,
): FoundFigure[] {
  const supported = listPrecise(dropLoneVictims(listSupported(figures, evidence)));
  joinSums(supported);
  const revised = reviseFigures(supported, reference);
  const drafts = revised.map(({draft}) => draft);
  const rated = rateFigures(drafts, reference, evidence);
  // Beside a toll, in the report of a trial or on a day of remembrance.
  const earlier =
    rated.size > 0 || evidence.seen.has('past') || evidence.seen.has('court')
      ? listPast({past, evidence}, reference)
      : [];
  const certainty = new Map([...rated, ...earlier.map((draft) => [draft, 'likely'] as const)]);
  const current = [...revised, ...earlier.map((draft): Current => ({draft, revisions: []}))];
  const ids = new Map(current.map(({draft}, at) => [draft, `figure-${at + 1}`]));
  const toFigure = ({draft, revisions}: Current): FoundFigure => {
    const {measure, amount, group, whole, status, citation, mentions} = draft;
    const isSure = certainty.get(draft) === 'sure';
    const scope = readScope(draft, isSure);
    // In «The mayor mourns the 12 who died last month», the mayor is not the source.
    const isReport = draft.coverage === 'reported' && mentions.some(({isSettled}) => isSettled);
    const source = isSure || isReport ? draft.source : undefined;
    const figure = {
      id: ids.get(draft),
      certainty: certainty.get(draft),
      measure,
      amount,
      group,
      partOf: whole && ids.get(whole),
      scope: Object.keys(scope).length > 0 ? scope : undefined,
      source: source && {name: source},
      asOf: isSure ? readAsOf(draft, reference) : draft.saidOn,
      // The status «reported» needs a source.
      status: source || status === 'denied' || status === 'unverified' ? status : undefined,
      // Headline and standfirst are no blocks.
      sentence: typeof citation.block === 'number' ? citation : undefined,
      revisions: revisions.length > 0 ? revisions : undefined,
    };
    return Object.fromEntries(
      Object.entries(figure).filter(([, value]) => value),
    ) as unknown as FoundFigure;
  };
  return current.filter(({draft}) => certainty.has(draft)).map(toFigure);
}
