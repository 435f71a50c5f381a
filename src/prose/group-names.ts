import {isCutGroup, readElidedGroup} from './elision.js';
import type {Grammar} from './grammar.js';
import type {Suffered} from './measures.js';
import {readCounted, stripModifiers} from './people.js';
import type {Reading} from './reading.js';

/** The group of a figure: from its own noun, or from «the number of *British troops* killed». */
export function findGroup(
  reading: Reading,
  {by, figure}: Suffered,
  group: string | undefined,
): string | undefined {
  if (group) return isCutGroup(reading, figure) ? undefined : group;
  const {constituents, tokens, grammar} = reading;
  // «the death toll for *Americans* rose to four»
  const [toll, link, people] = constituents.slice(by, by + 3);
  const isNamed = toll?.tag === 'toll' && /^(?:preposition|among)$/.test(link?.tag ?? '');
  if (isNamed && people?.tag === 'people') return people.group;
  const count = constituents.slice(0, by).findLastIndex(({tag}) => tag === 'count');
  const isOther = constituents.slice(count, by).some(({amount}) => amount);
  return count < 0 || isOther
    ? readElidedGroup(reading, figure)
    : readCounted(tokens, constituents[count]?.next ?? 0, grammar);
}

/** Whether a count names people with an unknown noun: «the number of *blue helmets* killed». */
export function isUnnamed({constituents}: Reading, by: number): boolean {
  const count = constituents.slice(0, by).findLastIndex(({tag}) => tag === 'count');
  const between = constituents.slice(count + 1, by);
  const isNoun = between.length > 0 && between.every(({tag}) => /^(?:plain|name)$/.test(tag));
  return count >= 0 && isNoun && constituents[by]?.tag === 'struck';
}

/** The name of a group for comparison, without modifiers and synonyms: «soldiers» for «British troops». */
export function readGroupKey(group: string | undefined, grammar: Grammar): string | undefined {
  const words = group ? (stripModifiers(group, grammar)?.split(' ') ?? []) : [];
  // «off-duty police officers» → police officers, «Islamic militants» → militants
  const own = words.filter((word, at) => at === words.length - 1 || !/^\p{Lu}/u.test(word));
  const name = own.slice(-2).join(' ') || undefined;
  return grammar.tables.synonyms.get(name ?? '') ?? name;
}
