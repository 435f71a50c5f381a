import type {Sentence} from './sentence.js';

/** Whether words before a figure are of a speaker: they have a verb, or are an office and a colon. */
export function isSaid(
  {constituents, tokens, grammar}: Sentence,
  [, to]: readonly [number, number] = [0, 0],
  end: number,
): boolean {
  const {tag, first = 0} = constituents[end - 1] ?? {};
  if (tag !== 'boundary') return true;
  const office = tokens[(constituents[to - 1]?.next ?? 0) - 1]?.lower;
  // «Kestral: 12 dead» is a place, «Soldiers: 12 dead» a group.
  const isOffice = grammar.is('offices', office) || grammar.is('speakers', office);
  return tokens[first]?.text === ':' && isOffice;
}
