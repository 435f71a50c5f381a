import type {Reading} from './reading.js';

/** Whether a speaker quotes what others said: «*They said* 12 were dead», *the sister of a sailor said*. */
export function isHearsay({constituents, clauses}: Reading, figure: number): boolean {
  const first = clauses[figure]?.speaker;
  const isLast = (at: number) =>
    constituents[at - 1]?.tag === 'comma' ||
    (constituents[at + 1]?.tag ?? 'boundary') === 'boundary';
  return (
    constituents[first?.start ?? -1]?.tag === 'pronoun' &&
    constituents.some(({tag}, at) => at > figure && tag === 'said' && isLast(at))
  );
}
