import type {StoryLink, StoryList} from '../article.js';
import {latestMoment} from './latest-moment.js';
import {storyAddress} from './story-address.js';

/** A comma-separated list, or an array. */
export type Names = string | readonly string[];

/** The page's conditions for the stories of a list. */
export interface Criteria {
  limit?: number | undefined;
  maxAge?: number | undefined;
  exclude?: Names | undefined;
  kickers?: Names | undefined;
  labels?: Names | undefined;
  publishers?: Names | undefined;
}

/** A story of markup or of data. */
export interface Candidate {
  readonly address: string;
  readonly story: StoryLink;
}

/** The page around a list. */
export interface StoryPage {
  readonly base: string;
  /** The addresses of the story on it. */
  readonly own: ReadonlySet<string>;
}

const day = 86_400_000;

const plain = (name: string) => name.normalize().trim().toLowerCase();

function listNames(names: Names | undefined, separator: RegExp): string[] {
  return (typeof names === 'string' ? names.split(separator) : [...(names ?? [])])
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Returns a predicate: whether one of the names matches. Without names everything matches. */
function createMatcher(
  names: Names | undefined,
): ((name: string | undefined) => boolean) | undefined {
  const asked = new Set(listNames(names, /,/).map(plain));
  return asked.size ? (name) => name !== undefined && asked.has(plain(name)) : undefined;
}

function createStoryFilter(
  criteria: Criteria,
  now: number,
): ((story: StoryLink) => boolean) | undefined {
  const {maxAge = NaN} = criteria;
  const kicker = createMatcher(criteria.kickers);
  const label = createMatcher(criteria.labels);
  const publisher = createMatcher(criteria.publishers);
  if (!(maxAge >= 0) && !kicker && !label && !publisher) return undefined;
  return (story) =>
    (!kicker || kicker(story.kicker)) &&
    (!label || label(story.label)) &&
    (!publisher || publisher(story.publisher?.name)) &&
    (!(maxAge >= 0) || !story.published || now - latestMoment(story.published) <= maxAge * day);
}

/**
 * Whether a list numbers its stories by their ranks. It keeps stories that are also elsewhere on the
 * page: without them, the others would get wrong ranks.
 */
export function isRanked(kind: StoryList['kind'], layout?: string): boolean {
  return layout ? layout === 'ranked' : kind === 'trending';
}

/**
 * Returns a predicate: whether a list may show a story. Excludes the stories that the page excludes
 * and the page's own, and applies limits of age, kicker, label and publisher.
 * @param page its own stories; absent on a server, which does not know the address of the page
 */
export function createFilter(
  criteria: Criteria,
  now: number,
  page?: StoryPage,
): (candidate: Candidate) => boolean {
  const excluded = new Set(page?.own);
  for (const url of listNames(criteria.exclude, /\s+/)) excluded.add(storyAddress(url, page?.base));
  const isAsked = createStoryFilter(criteria, now);
  return (candidate) => !excluded.has(candidate.address) && (!isAsked || isAsked(candidate.story));
}

/**
 * Returns a predicate. Call it in list order: it accepts each story once, none that another list
 * shows, and no more than the limit.
 */
export function createChooser<T extends Candidate>(
  isWanted: (candidate: T) => boolean,
  limit = Infinity,
  taken: ReadonlySet<string> = new Set(),
): (candidate: T) => boolean {
  const own = new Set<string>();
  return (candidate) => {
    const {address} = candidate;
    if (own.size >= limit || own.has(address) || taken.has(address) || !isWanted(candidate))
      return false;
    own.add(address);
    return true;
  };
}

/** Chooses the stories that a list may show, in order. */
export function chooseStories<T extends Candidate>(
  candidates: readonly T[],
  isWanted: (candidate: T) => boolean,
  limit = Infinity,
  taken: ReadonlySet<string> = new Set(),
): T[] {
  const isChosen = createChooser(isWanted, limit, taken);
  return candidates.filter((candidate) => isChosen(candidate));
}
