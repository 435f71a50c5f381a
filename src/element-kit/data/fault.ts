import {ArticleError, type Issue} from '../../model/issue.js';
import {type CodedError, missingChunk} from '../coded-error.js';

/** An error that keeps an element from showing its input. */
export type Fault = CodedError & {readonly issues?: readonly Issue[]};

/** Errors of the input are `ArticleError`s. Any other means that a chunk could not be loaded. */
export function toFault(error: unknown): Fault {
  return error instanceof ArticleError ? error : missingChunk(error);
}

/** Codes of errors that may not occur at the next attempt. */
const passing: ReadonlySet<string> = new Set([
  'chunk',
  'offline',
  'network',
  'cross-origin',
  'timeout',
  'cut-off',
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
