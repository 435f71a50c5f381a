import type {StoryLink, StoryList} from '../model/article.js';
import type {PostOrder} from '../model/posts.js';

/** An attribute value: Vue and Svelte pass numbers as text. */
export function readNumber(value: unknown): number | undefined {
  const number = value === undefined || value === null || value === '' ? NaN : Number(value);
  return Number.isNaN(number) ? undefined : number;
}

/** An empty heading is a choice: there is none. */
export function readAnyText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined;
}

export function readOrder(value: unknown): PostOrder | undefined {
  return value === 'newest' || value === 'oldest' ? value : undefined;
}

/** `''` is a boolean attribute that is present. */
export function readFlag(value: unknown): boolean {
  return value === '' || Boolean(value);
}

export function readNumberOrText(value: unknown): number | string | undefined {
  return typeof value === 'number' ? value : readText(value);
}

export function readPosition(value: unknown): 'head' | undefined {
  return value === 'head' ? value : undefined;
}

export function readPlayers(value: unknown): string | readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((host) => typeof host === 'string') : readText(value);
}

const kinds = ['read-next', 'trending', 'related'] as const;

export function readKind(value: unknown): StoryList['kind'] | undefined {
  return kinds.find((kind) => kind === value);
}

/** Compares two stories, as for `sort`. */
export function readComparison(
  value: unknown,
): ((a: StoryLink, b: StoryLink) => number) | undefined {
  return typeof value === 'function' ? (value as () => number) : undefined;
}
