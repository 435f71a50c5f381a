import {isIsoDate, momentOf} from './date.js';
import {ArticleError, createIssue} from './issue.js';

/** Why a story is not to be shown. */
export type Hold = 'withheld' | 'canceled' | 'embargoed' | 'expired';

/** What data of any soundness says of whether and when it may be shown. */
export interface Release {
  readonly status?: unknown;
  readonly embargoedUntil?: unknown;
  readonly expires?: unknown;
  /** Asked of a whole story alone: a link to a story may name a day to come. */
  readonly published?: unknown;
  readonly publisher?: unknown;
}

/** Keys that say whether and when something may be shown. */
export const releaseKeys: ReadonlySet<string> = new Set(['status', 'embargoedUntil', 'expires']);

/** What other systems call stories that are not to be shown: «Cancelled», «embargoed», «draft». */
export const withholding =
  /^\s*(?:with-?held|held|hold|on hold|cancell?ed|killed|spiked|withdrawn|embargoed|(?:auto-?)?draft|pending|unpublished|blocked|deleted|removed|private|hidden|trash|future|scheduled|suspended|gone|expired|take[- _]?down|taken down|(?:(?:in|needs|under|awaiting|for|ready for)[- _])?(?:review|approval)|do not|not (?:for|published|approved|live|ready))/i;

/** What other systems call stories that may be shown. */
const releasing =
  /^\s*(?:usable|publish(?:ed)?|public|released?|live|final|approved|active|corrected|updated)\s*$/i;

/** Hours by which the last place on Earth is behind UTC, and the first is ahead. */
const [last, first] = [-12, 14];

/** Milliseconds by which the clock of a reader may be behind that of a newsroom. */
const leeway = 300_000;

/**
 * Whether a story may be shown at a moment, by its status and dates. What cannot be read holds the
 * story back: the other way it would be out. A date without a zone is that of the publisher's zone
 * (`publisher.timeZone`). Without one, an embargo lasts until it is over everywhere on Earth, and a
 * story has expired as soon as it has anywhere. The zone of the dateline is not asked: it is where
 * the story was filed, not where its publisher is. A day of publication that is to come holds a story
 * too; one without a zone has come when it has anywhere.
 */
export function findHold(release: Release, now: Date): Hold | undefined {
  const {status, embargoedUntil, expires, publisher, published} = readRelease(release);
  if (status === 'canceled') return status;
  if (isGiven(status) && !isReleasing(status)) return 'withheld';
  const zone = zoneOf(publisher);
  const end = isGiven(embargoedUntil) ? readMoment(embargoedUntil, zone ?? last) : undefined;
  const close = isGiven(expires) ? readMoment(expires, zone ?? first) : undefined;
  if (Number.isNaN(close)) return 'withheld';
  if (end !== undefined && !(now.getTime() >= end)) return 'embargoed';
  if (isGiven(published) && readMoment(published, zone ?? first) > now.getTime() + leeway)
    return 'embargoed';
  return close !== undefined && now.getTime() >= close ? 'expired' : undefined;
}

/**
 * Whether a part of a story, or a link to one, says itself that it is not to be shown. A status that
 * is not known holds nothing here: what is no story may have a status of another kind.
 */
export function isPartHeld(part: Release, now: Date): boolean {
  const {status, embargoedUntil, expires} = readRelease(part);
  const isWithheld = typeof status !== 'string' || withholding.test(status);
  return !!findHold({embargoedUntil, expires}, now) || (isGiven(status) && isWithheld);
}

/**
 * Lets a story pass that may be shown, for what has no sentence to put in its place.
 * @throws {ArticleError} with the code `held` where it is held back
 */
export function refuseHeld(release: Release | undefined, now: Date): void {
  const hold = release && findHold(release, now);
  if (hold) throw new ArticleError(createIssue('', 'held', 'a story that may be shown', hold));
}

/** Getters of the page may throw: what cannot be had cannot be read. */
function readRelease(release: Release): Release {
  const read = (key: keyof Release) => {
    try {
      return release[key];
    } catch {
      return Symbol('getter that throws');
    }
  };
  return {
    status: read('status'),
    embargoedUntil: read('embargoedUntil'),
    expires: read('expires'),
    publisher: read('publisher'),
    published: read('published'),
  };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** Whether a status says that a story may be shown. */
export function isReleasing(status: unknown): boolean {
  return typeof status === 'string' && releasing.test(status);
}

function readMoment(value: unknown, zone: string | number): number {
  return typeof value === 'string' && isIsoDate(value) ? momentOf(value, zone) : NaN;
}

/** The publisher's zone, where `Intl` knows it. */
function zoneOf(publisher: unknown): string | undefined {
  const {timeZone} = (publisher ?? {}) as {timeZone?: unknown};
  if (typeof timeZone !== 'string' || !timeZone) return undefined;
  try {
    return new Intl.DateTimeFormat('en', {timeZone}).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
