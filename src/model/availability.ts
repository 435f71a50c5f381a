import type {Article} from './article.js';

/** Why a story is not to be shown. */
export type Hold = 'withheld' | 'canceled' | 'embargoed' | 'expired';

/** Whether a story may be shown at a moment, by its status and dates. */
export function findHold({status, embargoedUntil, expires}: Article, now: Date): Hold | undefined {
  if (status === 'withheld' || status === 'canceled') return status;
  // A date that cannot be read holds the story back: the other way it would be out.
  if (embargoedUntil && !(now.getTime() >= Date.parse(embargoedUntil))) return 'embargoed';
  return expires && now.getTime() >= Date.parse(expires) ? 'expired' : undefined;
}

/** What other systems call stories that are not to be shown: «Cancelled», «embargoed», «draft». */
export const withholding =
  /^\s*(?:with-?held|held|hold|cancell?ed|killed|withdrawn|embargoed|draft)/i;
