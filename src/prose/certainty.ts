import type {IsoDate} from '../model/article.js';
import {isEnough, type Evidence} from './evidence.js';
import type {Draft} from './figures.js';
import {isOutdone, isUntold, isAddition} from './rival-figures.js';
import {isOfStory, findFirst} from './story-figures.js';
import {findSure} from './sure-figures.js';

/** How reliable a figure is: a card shows `sure` ones; an editor must confirm `likely` ones. */
export type Certainty = 'sure' | 'likely';

/** Whether a text lists events: its first figures are lines such as «Orsa - 14 dead», of different events. */
function isListOfEvents(all: readonly Draft[]): boolean {
  const [first, ...others] = all.filter(({whole}) => !whole);
  const isListed = (one?: Draft) =>
    one?.measure === first?.measure && one?.mentions.every(({isLine}) => isLine);
  return Boolean(isListed(first) && others.some(isListed));
}

/** The points of evidence that speak against a text with an old date in its background. */
const forBackground = 2;

/**
 * Whether an editor must decide what is shown: somebody disputes a count, the dead are remembered,
 * or there is little evidence of news beside an old date.
 */
function isOpenQuestion(evidence: Evidence, isOnly: boolean): boolean {
  const {seen} = evidence;
  const isOld = seen.has('background') && !isEnough(evidence, forBackground, isOnly);
  return isOld || seen.has('dispute') || seen.has('past');
}

/** Rates each figure. A figure that may be of another event has no rating and is not shown. */
export function rateFigures(
  all: readonly Draft[],
  reference: IsoDate | undefined,
  evidence: Evidence,
): ReadonlyMap<Draft, Certainty> {
  if (isListOfEvents(all)) return new Map();
  const isOpen = isOpenQuestion(evidence, all.length === 1);
  const lead = all.filter(({isLead}) => isLead);
  const sure = findSure(isOpen ? [] : lead, reference);
  const first = findFirst(all, reference, evidence);
  const isKept = (draft: Draft) =>
    (first.includes(draft) || isOfStory(draft, first)) &&
    !isOutdone(draft, all) &&
    !isUntold(draft, lead) &&
    !isAddition(draft, all);
  const own = all.filter((draft) => !draft.whole && isKept(draft));
  // In «a ferry capsized, leaving 35 dead and 165 missing», below a blast with its own dead, both are of
  // another event.
  const others = new Set(
    all
      .filter((one) => !one.whole && !own.includes(one) && !isAddition(one, all))
      .map(({sentence}) => sentence),
  );
  const isApart = ({scope, isToll, isRisen}: Draft) =>
    scope.from !== undefined || scope.event !== undefined || (isToll && isRisen);
  const wholes = own.filter(
    (one) => first.includes(one) || isApart(one) || !others.has(one.sentence),
  );
  const kept = all.filter((one) => wholes.includes(one.whole ?? one));
  return new Map(kept.map((draft) => [draft, sure.has(draft) ? 'sure' : 'likely']));
}
