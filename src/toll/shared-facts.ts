import type {CasualtyFigure, Source} from '../model/article.js';

/** The source and date that most figures of a report share. A card states them once. */
export interface SharedFacts {
  source?: Source | undefined;
  asOf?: string | undefined;
  /** Whether some figures have another source, or none. */
  hasOtherSources: boolean;
}

/** A key that is equal for equal sources; empty for none. */
export const sourceKey = (source: Source | undefined): string =>
  source ? [source.name, source.url].join('\0') : '';

/** Finds the facts that more than half of the figures share; none for a single figure. */
export function findSharedFacts(figures: readonly CasualtyFigure[]): SharedFacts {
  const key = mostCommon(figures.map(({source}) => sourceKey(source)));
  const source = figures.find(({source}) => key && sourceKey(source) === key)?.source;
  return {
    source,
    asOf: mostCommon(figures.map(({asOf = ''}) => asOf)) || undefined,
    hasOtherSources: figures.some(({source}) => sourceKey(source) !== key),
  };
}

function mostCommon(keys: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [best, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
  return count > 1 && 2 * count > keys.length ? best : '';
}
