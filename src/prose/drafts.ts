import type {Measure} from '../model/article.js';
import type {Attribution} from './attribution.js';
import {isClaimOfSide} from './combatants.js';
import {valueOf} from './constituents.js';
import {isPresupposed, readCoverage} from './coverage.js';
import {isHistoric, isLongBefore} from './dates.js';
import {readNaming} from './elision.js';
import {readDayBefore} from './event-day.js';
import {addEvidence} from './evidence.js';
import {judgeFactuality} from './factuality.js';
import {addFigure, fitsInto, type Draft} from './figures.js';
import {findGroup, isUnnamed, readGroupKey} from './group-names.js';
import {isHearsay} from './hearsay.js';
import {isIncrement} from './increments.js';
import type {Suffered} from './measures.js';
import {hasDeaths, countNeeds} from './needs.js';
import {readOrdinalCount} from './ordinal-counts.js';
import {readPartScope} from './part-scope.js';
import {listPartTimes} from './part-times.js';
import {
  findHarmBefore,
  isLabelled,
  isOfHarmed,
  isPartial,
  isTollWord,
  listYears,
} from './partial.js';
import {readMention} from './proof.js';
import type {Reading} from './reading.js';
import {hasUnreadDay, isEarlierCount, readSaidOn} from './said-on.js';
import {readScope} from './scopes.js';
import {findAttribution} from './sources.js';
import {isGapped} from './subjects.js';
import {isRisen, isUpdate} from './updates.js';

/** Up to this number, people who are arrested beside deaths are suspects. */
const mostArrested = 5;

/** The amount of a figure: «passed 100» is at least 100. */
function readStated(
  {constituents, tokens, grammar}: Reading,
  figure: number,
): Draft['amount'] | undefined {
  const stated = constituents[figure]?.amount;
  // «sube *hasta* 12»: the toll has reached 12.
  const isReached =
    stated?.kind === 'at-most' &&
    grammar.words.get(tokens[constituents[figure]?.first ?? 0]?.lower ?? '')?.tag === 'to' &&
    constituents.slice(0, figure).some(({tag}) => /^(?:count|toll|total)$/.test(tag));
  if (isReached) return {...stated, kind: 'exact'};
  const isPassed = stated?.kind === 'exact' && constituents[figure - 1]?.tag === 'passing';
  return isPassed ? {...stated, kind: 'at-least'} : stated;
}

/** The status that a source gives: «*confirmed* three deaths and said 214 were held» confirms only three. */
function readStatus(
  {constituents}: Reading,
  source: Attribution | undefined,
  figure: number,
): Draft['status'] {
  if (!source?.name) return undefined;
  const isOther = constituents.slice(source.end, figure).some(({tag}) => tag === 'said');
  return isOther ? 'reported' : source.status;
}

/** The harm to a figure: people who are in hospital because of an illness are not injured. */
function readHarm({constituents, evidence, figures}: Reading, {measure, by}: Suffered): Measure {
  const isIll =
    constituents[by]?.tag === 'moved' &&
    evidence.seen.has('illness') &&
    !evidence.seen.has('poison') &&
    // «Chlorine injures 30. Thirty were taken to hospital.»
    !figures.some((one) => one.measure === 'injured');
  return isIll && measure === 'injured' ? 'affected' : measure;
}

/** Adds a figure to those of the text, unless its sentence shows that it does not count. */
export function addDraft(
  reading: Reading,
  suffered: Suffered,
  group: string | undefined,
  whole?: Draft,
  isPlace = false,
): Draft | undefined {
  const {grammar, citation, reference, constituents} = reading;
  const {figure, by} = suffered;
  const measure = whole?.measure ?? readHarm(reading, suffered);
  const span = {start: Math.min(figure, by), end: Math.max(figure, by) + 1, by, figure};
  const ordinal = readOrdinalCount(reading, suffered);
  const amount = ordinal?.amount ?? readStated(reading, figure);
  const isOwn = whole && listPartTimes(reading.constituents, figure).length > 0;
  const isKnown = isPresupposed(reading, suffered);
  const isStated = by !== figure || constituents[figure]?.measure !== undefined;
  const found =
    whole && !isPlace
      ? readPartScope(reading, figure, group, whole, isStated)
      : readScope(reading, span);
  const isOfPast =
    reading.clauses[by]?.kind === 'relative' && isLongBefore(found.from ?? '9', reference);
  const factuality = judgeFactuality(reading, span, isOfPast);
  // The day on which a third victim died is not that of all three.
  const scope = isKnown || ordinal?.isToll ? {} : found;
  const isHistory = isHistoric(found.from, reference);
  if (
    ordinal?.isOther ||
    !amount ||
    !factuality ||
    isHistory ||
    (whole && !fitsInto(amount, whole))
  )
    return undefined;
  const coverage = readCoverage(reading, span);
  // A figure of another event is kept only if it has a day of its own.
  if (coverage === 'other' && !scope.from) return undefined;
  // Nobody but the police misses «nine suspects», and to arrest them, or a few beside deaths, is no harm.
  const isSought = grammar.is('fugitives', group?.split(' ').at(-1));
  const isFew =
    (!group || grammar.is('wanted', group)) &&
    hasDeaths(reading.figures) &&
    !(reading.isLead && constituents[figure]?.tag !== 'single') &&
    !(valueOf(amount) > mostArrested);
  if (measure === 'detained' ? isSought || isFew : isSought && measure === 'missing')
    return undefined;
  if (isHearsay(reading, figure)) return undefined;
  // «2,000 have died on the way to Europe *in 2015*», in a story of one day
  const isOfYear =
    reference &&
    constituents.some(
      ({iso}, at) => iso === reference.slice(0, 4) && reading.clauses[at] === reading.clauses[by],
    );
  const years = listYears(reading, suffered);
  const isEra = years.some(({end}) =>
    grammar.is('eras', reading.tokens[constituents[end - 1]?.first ?? 0]?.lower),
  );
  const hasOthers = reading.figures.some((one) => one.sentence !== reading);
  // «three of the dead died at once» adds no figure.
  const isSame = !whole && findHarmBefore(reading, suffered) === measure;
  if (
    isSame ||
    isEra ||
    (isOfYear && !scope.from) ||
    (years.length > 0 && hasOthers) ||
    isUnnamed(reading, by)
  )
    return undefined;
  // In «Peru reported 12 dead and Chile nine», Peru does not speak for Chile.
  const isOfGapped = whole?.sentence === reading && !whole.source;
  const source =
    isKnown || isGapped(reading, figure) || isOfGapped
      ? undefined
      : findAttribution(reading, reading.attributions, figure);
  // A named source for a count of deaths is evidence of news.
  if (source?.name && measure === 'killed') addEvidence(reading.evidence, 'source', 2);
  // «Dead: 12» in a line of its own is what a report of a toll looks like.
  if (measure === 'killed' && isLabelled(reading, suffered))
    addEvidence(reading.evidence, 'list', 1);
  const isLone =
    constituents[figure]?.tag === 'article' &&
    constituents.filter((one) => one.amount).length === 1;
  const isNewer = isUpdate(reading, source);
  const people = whole ? group : findGroup(reading, suffered, group);
  const groupKey = readGroupKey(people, grammar);
  return addFigure(reading.figures, {
    measure,
    amount,
    group: people,
    groupKey,
    naming: ordinal ? 'unsure' : whole && group ? 'noun' : readNaming(reading, figure),
    whole,
    scope,
    source: source?.name,
    eventDay:
      !whole && coverage === 'reported' && /^(?:killed|injured)$/.test(measure)
        ? readDayBefore(reading, by, reading.lastEvent)
        : undefined,
    saidOn:
      readSaidOn(reading, suffered, source, coverage) ??
      (isLabelled(reading, suffered) ? reading.listDay : undefined),
    isUndated: hasUnreadDay(reading),
    status: factuality === 'sure' ? readStatus(reading, source, figure) : factuality,
    citation,
    needs: whole?.needs ?? countNeeds(reading, suffered) + Number(isLone),
    coverage,
    isLead: reading.isLead,
    isToll: isTollWord(reading, suffered) || isNewer || ordinal?.isToll === true,
    isRisen: isRisen(reading) || ordinal?.isToll === true,
    isUpdate: isNewer,
    isPartial: isPartial(reading, suffered, whole) || isOwn === true || ordinal?.isToll === false,
    isIncrement: !whole && (isIncrement(reading, suffered, scope) || ordinal?.isToll === false),
    isOfHarmed: isOfHarmed(reading, suffered),
    isBeside: constituents.some(({first}) => grammar.is('also', reading.tokens[first]?.lower)),
    isLone,
    isClaim: measure === 'killed' && isClaimOfSide(reading, source, people, groupKey),
    // «in the first days of September»: how many of them is not read.
    isUnclear: constituents.some(
      ({iso}, at) => iso?.length === 7 && reading.clauses[at] === reading.clauses[by],
    ),
    isEarlier: isEarlierCount(reading, figure),
    earlier: [],
    mentions: [readMention(reading, suffered)],
    isTollAlone: grammar.is('tollsOfAnything', reading.tokens[constituents[by]?.first ?? 0]?.lower),
    sentence: reading,
  });
}
