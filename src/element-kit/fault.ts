import type {Issue} from '../model/issue.js';

/** What keeps an element from showing its input. */
export type Fault = Error & {code?: string; issues?: readonly Issue[]};

/** Whatever was thrown, as an error. */
export function toFault(error: unknown): Fault {
  return error instanceof Error ? error : new Error(String(error));
}

/** Codes of errors that may be gone the next time. */
const passing: ReadonlySet<string | undefined> = new Set([
  'offline',
  'network',
  'cross-origin',
  'timeout',
  'cut-off',
  undefined, // A part of the library could not be loaded.
]);

/** Whether to ask again can help: https://www.rfc-editor.org/rfc/rfc9110#section-15.6 */
export function mayPass({code, cause}: Fault): boolean {
  const status = code === 'status' ? Number(cause) : 0;
  return passing.has(code) || status >= 500 || status === 408 || status === 429;
}

/** Whether a fault says that there is nothing to show: to try again would change nothing. */
export function isFinal({code}: Fault): boolean {
  return code === 'missing-source' || code === 'held';
}
