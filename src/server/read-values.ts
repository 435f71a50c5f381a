import type {PostOrder} from '../model/posts.js';

/** An attribute value: Vue and Svelte pass numbers as text. */
export function readNumber(value: unknown): number | undefined {
  const number = value === undefined || value === null || value === '' ? NaN : Number(value);
  return Number.isNaN(number) ? undefined : number;
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
