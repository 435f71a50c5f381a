import type {Issue} from '../model/issue.js';

/** An error that keeps an element from showing its input. */
export type Fault = Error & {code?: string; issues?: readonly Issue[]};

/** Converts any thrown value to an error. */
export function toFault(error: unknown): Fault {
  return error instanceof Error ? error : new Error(String(error));
}

/** Codes of errors that may not occur at the next attempt. */
const passing: ReadonlySet<string | undefined> = new Set([
  'offline',
  'network',
  'cross-origin',
  'timeout',
  'cut-off',
  undefined, // A chunk of the library could not be loaded.
]);

/** Whether another attempt can succeed: https://www.rfc-editor.org/rfc/rfc9110#section-15.6 */
export function mayPass({code, cause}: Fault): boolean {
  const status = code === 'status' ? Number(cause) : 0;
  return passing.has(code) || status >= 500 || status === 408 || status === 429;
}

/** Whether the error means that there is nothing to show, so that another attempt is useless. */
export function isFinal({code}: Fault): boolean {
  return code === 'missing-source' || code === 'held';
}
