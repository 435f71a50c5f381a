import {waitUntil as wait} from '@open-wc/testing';

/** As that of the testing library, with ten seconds where it has one: a busy machine is no fault. */
export const waitUntil: typeof wait = (predicate, message, options) =>
  wait(predicate, message, {timeout: 10_000, ...options});
