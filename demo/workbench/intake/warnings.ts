import type {Article} from '../../../src/model/article.js';
import {findHold, type Hold} from '../../../src/model/availability/hold.js';
import {sayOffset, splitMoment} from '../state/moment.js';
import type {Remark} from './explain-issue.js';
import {issueSentences} from './issue-sentences.js';

const holds: Readonly<Record<Hold, string>> = {
  withheld: 'This story is held back. It must not be published yet.',
  canceled: 'This story is canceled. It must not be published.',
  embargoed: 'This story is under embargo. It must not be published yet.',
  expired: 'This story has expired. It must not be published any more.',
};

/** Why a story may not be published; undefined if it may. */
export function holdSentence(article: Article, now: Date): string | undefined {
  const hold = findHold(article, now);
  if (!hold) return undefined;
  const date = hold === 'embargoed' ? article.embargoedUntil : undefined;
  return date
    ? `${holds[hold]} The embargo ends on ${sayMoment(date, article.publisher?.timeZone)}.`
    : holds[hold];
}

const lifts: Readonly<Record<Hold, string>> = {
  withheld: 'This story was held back, and you have changed that.',
  canceled: 'This story was canceled, and you have changed that.',
  embargoed: 'This story was under embargo, and you have lifted it.',
  expired: 'This story had expired, and you have changed that.',
};

/** What an editor has lifted and has yet to confirm. */
export const liftSentence = (lifted: Hold): string => lifts[lifted];

/** «4 July 2027, 06:00 (UTC−05:00)». */
function sayMoment(date: string, zone = 'time zone not stated'): string {
  const moment = splitMoment(date);
  if (!moment?.day) return date;
  const day = new Date(moment.day).toLocaleDateString('en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  if (!moment.time) return day;
  const offset = moment.zone && sayOffset(moment.zone);
  return `${day}, ${moment.time} (${offset || zone})`;
}

/** Lines that forbid publication. A story about an arms embargo contains none of them. */
const forbidding =
  /\bembargo(?:ed)?\s*(?::|until\b|till\b|bis\b|jusqu|hasta\b|for release\b|\d)|\bunder (?:strict )?embargo until\b|\bnot for (?:publication|release|broadcast)\b|\bnot to be (?:used|published|released|broadcast|printed) (?:before|until)\b|\bdo not publish\b|\bhold for release\b|\bgesperrt bis\b|\bsperrfrist\b|\bsous embargo jusqu|\bno publicar antes\b/i;

/** Lines for the desk and not for readers. */
const confidential = /\boff the record\b|\binternal use only\b|\bnot for attribution\b/i;

/** Maximum length of a notice; a longer line is a sentence of the story. */
const longestNotice = 120;

const isNotice = (line: string, pattern: RegExp): boolean =>
  line.length <= longestNotice && pattern.test(line);

/** Whether a line of the input forbids publication, so that an editor must confirm first. */
export function forbidsPublication(text: string): boolean {
  return text.split('\n').some((line) => isNotice(line, forbidding));
}

const forbids = 'A line forbids publication';
const notYet = [forbids, ...[issueSentences.held, issueSentences.withheld].map(trimColon)];

function trimColon(sentence: string): string {
  return sentence.replace(/:$/, '');
}

/** Remarks on an embargo that is over by now are no warnings. */
export function endWarnings(
  remarks: readonly Remark[],
  article: Article,
  now: Date,
): readonly Remark[] {
  if (!article.embargoedUntil || findHold(article, now)) return remarks;
  return remarks.map((remark) =>
    notYet.includes(remark.text)
      ? {...remark, text: 'An embargo, which is over', level: 'note'}
      : remark,
  );
}

/** Lines of the input that are notices for the desk, with line numbers. */
export function findNotices(text: string): Remark[] {
  return text.split('\n').flatMap((line, index): Remark[] => {
    const says = isNotice(line, forbidding)
      ? forbids
      : isNotice(line, confidential)
        ? 'A line is not meant for readers'
        : undefined;
    return says ? [{text: says, quote: line.trim(), line: index + 1, level: 'loud'}] : [];
  });
}
