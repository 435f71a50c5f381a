import {isIsoDate, momentOf} from '../date.js';
import {ArticleError, createIssue} from '../issue.js';

/** Why a story is not shown. */
export type Hold = 'withheld' | 'canceled' | 'embargoed' | 'expired';

/** The keys of unvalidated data that say whether and when a story may be shown. */
export interface Release {
  readonly status?: unknown;
  readonly embargoedUntil?: unknown;
  readonly expires?: unknown;
  /** Read only for a whole story, because a link to a story may have a date in the future. */
  readonly published?: unknown;
  readonly publisher?: unknown;
}

/** Keys that say whether and when something may be shown. */
export const releaseKeys: ReadonlySet<string> = new Set(['status', 'embargoedUntil', 'expires']);

/**
 * Statuses of other systems for stories that must not be shown: «Cancelled», «embargoed», «draft».
 */
export const withholding =
  /^\s*(?:with-?held|held|hold|on hold|cancell?ed|killed|spiked|withdrawn|embargoed|(?:auto-?)?draft|pending|unpublished|blocked|deleted|removed|private|hidden|trash|future|scheduled|suspended|gone|expired|retracted|recalled|take[- _]?down|taken down|(?:(?:in|needs|under|awaiting|for|ready for)[- _]?)?(?:review|approval)|do not|not (?:for|published|approved|live|ready))/i;

/** Statuses of other systems for stories that may be shown. */
const releasing =
  /^\s*(?:usable|publish(?:ed)?|public|released?|live|final|approved|active|corrected|updated)\s*$/i;

/** UTC offsets of the last and the first place on Earth, in hours. */
const [last, first] = [-12, 14];

/** How far a reader's clock may be behind that of a newsroom, in milliseconds. */
const leeway = 300_000;

/**
 * Whether a story may be shown at a given time, by its status and dates. Values that cannot be read
 * withhold the story, because publishing it cannot be undone. A date without a zone is in the
 * publisher's zone (`publisher.timeZone`). Without that, an embargo lasts until it is over
 * everywhere on Earth, and a story expires as soon as it does anywhere. The zone of the dateline
 * does not count: it is where the story was filed, not where its publisher is. A publication date
 * in the future also withholds a story; without a zone, it is reached when it is anywhere on Earth.
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
 * Whether a part of a story, or a link to one, says that it must not be shown. An unknown status
 * does not withhold it, because such parts may have statuses of another kind.
 */
export function isPartHeld(part: Release, now: Date): boolean {
  const {status, embargoedUntil, expires} = readRelease(part);
  const isWithheld = typeof status !== 'string' || withholding.test(status);
  return !!findHold({embargoedUntil, expires}, now) || (isGiven(status) && isWithheld);
}

/**
 * Throws for a withheld story, where no sentence can be shown in its place.
 * @throws {ArticleError} with the code `held`
 */
export function refuseHeld(release: Release | undefined, now: Date): void {
  const hold = release && findHold(release, now);
  if (hold) throw new ArticleError(createIssue('', 'held', 'a story that may be shown', hold));
}

/** Getters of the page may throw. Such values count as unreadable. */
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

/** The publisher's time zone, if `Intl` supports it. */
function zoneOf(publisher: unknown): string | undefined {
  if (typeof publisher !== 'object' || !publisher || !('timeZone' in publisher)) return undefined;
  const {timeZone} = publisher;
  if (typeof timeZone !== 'string' || !timeZone) return undefined;
  try {
    return new Intl.DateTimeFormat('en', {timeZone}).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
