import {ArticleError} from '../../model/issue.js';
import type {CodeOf} from '../../model/issue-codes.js';
import {type CodedError, missingChunk} from '../coded-error.js';

/** An error that keeps an element from showing its input. */
export type Fault = CodedError & Partial<Pick<ArticleError, 'issues' | 'status'>>;

/** Errors of the input are `ArticleError`s. Any other means that a chunk could not be loaded. */
export function toFault(error: unknown): Fault {
  return error instanceof ArticleError ? error : missingChunk(error);
}

/** Codes of errors that may not occur at the next attempt. */
const passing: Readonly<Record<CodeOf<'passing'>, true>> = {
  chunk: true,
  offline: true,
  network: true,
  'cross-origin': true,
  timeout: true,
  'cut-off': true,
};

/** Whether another attempt can succeed: https://www.rfc-editor.org/rfc/rfc9110#section-15.6 */
export function mayPass({code, status = 0}: Fault): boolean {
  return code in passing || status >= 500 || status === 408 || status === 429;
}

/** Whether the error means that there is nothing to show, so that another attempt is useless. */
export function isFinal({code}: Fault): boolean {
  return code === 'missing-source' || code === 'held';
}
