/** Milliseconds that an error requires before the next request; 0 where it requires none. */
export function retryAfterOf(error: unknown): number {
  if (typeof error !== 'object' || !error || !('retryAfter' in error)) return 0;
  const {retryAfter} = error;
  return typeof retryAfter === 'number' && retryAfter > 0 ? retryAfter : 0;
}

/** Milliseconds from `Retry-After`: seconds, or a date (RFC 9110, 10.2.3). */
export function readRetryAfter({headers}: Response): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const delay = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(delay) ? undefined : Math.max(0, delay);
}
