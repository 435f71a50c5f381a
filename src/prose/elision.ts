import type {Constituent} from './constituents.js';
import type {Sentence} from './sentence.js';

/** How a figure names the people that it counts. */
export type Naming =
  /** With a noun of its own: «12 soldiers», «12 people». */
  | 'noun'
  /** Without a noun: «killing 12». */
  | 'none'
  /** Incompletely: «two» after «five soldiers», «12 members of …», «three of its citizens». */
  | 'unsure';

/** A sentence, with the figures of the text before it. */
interface SentenceInText extends Sentence {
  readonly figures: readonly {readonly isLead: boolean; readonly group: string | undefined}[];
}

/**
 * Whether the list of a figure's people goes on, so that its group is only some of them: «12 *men*,
 * women and children», «12 *soldiers* or militiamen», «12 *recruits* and instructors in Orsa».
 */
export function isCutGroup({constituents, tokens, grammar}: Sentence, figure: number): boolean {
  const [link, other, after] = constituents.slice(figure + 1, figure + 4);
  const isNoun = /^(?:people|plain)$/.test(other?.tag ?? '');
  if (link?.tag === 'or') return isNoun;
  if (link?.tag === 'comma')
    return other?.tag === 'people' && /^(?:and|comma)$/.test(after?.tag ?? '');
  const word = tokens[other?.first ?? 0]?.lower ?? '';
  const isVerb = grammar.pastVerbs.test(word) || grammar.gerunds.test(word);
  const isEnd = /^(?:preposition|place|time|comma|boundary|when|joining)$/.test(
    after?.tag ?? 'boundary',
  );
  return link?.tag === 'and' && other?.tag === 'plain' && !isVerb && isEnd;
}

/** Reads how a figure names the people that it counts. */
export function readNaming(sentence: SentenceInText, figure: number): Naming {
  const {constituents, figures, tokens, grammar} = sentence;
  const {tag, group, first, next} = constituents[figure] ?? {};
  const isOwned = tokens
    .slice(first, next)
    .some(({lower}) => grammar.words.get(lower)?.tag === 'possessive');
  // In «killed dozens of rioters and soldiers have been called in», a new clause starts after «and».
  const isRunOn =
    /^(?:was|were|has|have)$/.test(constituents[figure + 1]?.tag ?? '') &&
    /^(?:struck|strikes)$/.test(constituents[figure - 1]?.tag ?? '') &&
    tokens.slice(first, next).some(({lower}) => grammar.is('and', lower));
  const isOpen = isRunOn || (!group && constituents[figure + 1]?.tag === 'of');
  const isCut = isCutGroup(sentence, figure);
  if (tag !== 'bare') return isOwned || isOpen || isCut ? 'unsure' : 'noun';
  const hasNoun = constituents.slice(0, figure).some((one) => one.amount && one.group);
  return hasNoun || figures.some((one) => one.isLead && one.group) ? 'unsure' : 'none';
}

/** Parts of speech between two figures that share a group: verbs of harm and their adjuncts. */
const coordinating =
  /^(?:and|comma|struck|strikes|state|befell|was|were|has|have|been|reported|midway|adverb|time)$/;

/** Whether a figure is an item of a list, or a subset: «two women and *a child*», «including *a child*». */
function isOfMore(constituents: readonly Constituent[], at: number): boolean {
  const [other, link] = constituents.slice(Math.max(0, at - 2), at);
  const isListed = /^(?:and|comma)$/.test(link?.tag ?? '') && other?.amount !== undefined;
  return isListed || /^(?:including|amongThem)$/.test(constituents[at - 1]?.tag ?? '');
}

/**
 * The group that a figure takes from the one before it: «five soldiers were killed and *two*
 * wounded», but not «six survivors and nine dead».
 */
export function readElidedGroup(
  {constituents, tokens, grammar}: Sentence,
  figure: number,
): string | undefined {
  const {tag, next = 0} = constituents[figure] ?? {};
  // «17 inmates dead and *some twenty of wounded*», as Spanish has it: the wounded are named.
  const isNamed = [next - 1, next].some(
    (at) => grammar.words.get(tokens[at]?.lower ?? '')?.tag === 'of',
  );
  if (tag !== 'bare' || isNamed) return undefined;
  const at = constituents.slice(0, figure).findLastIndex(({amount}) => amount);
  const between = constituents.slice(at + 1, figure);
  const isCoordinate = between.some(({tag}) => tag === 'and') || between.at(-1)?.tag === 'comma';
  const isHarmed = [constituents[at - 1], ...between.slice(0, -1)].some(
    (one) => one?.measure && one.tag !== 'found',
  );
  const isShared = isCoordinate && isHarmed && between.every(({tag}) => coordinating.test(tag));
  return isShared && !isOfMore(constituents, at) ? constituents[at]?.group : undefined;
}
