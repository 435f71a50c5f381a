import type {Article} from '../../../src/model/article.js';
import {findHold, type Hold} from '../../../src/model/availability.js';
import type {Remark} from './explain-issue.js';

const holds: Readonly<Record<Hold, string>> = {
  withheld: 'This story is held back. It must not be published yet.',
  canceled: 'This story is canceled. It must not be published.',
  embargoed: 'This story is under embargo. It must not be published yet.',
  expired: 'This story has expired. It must not be published any more.',
};

/** Says why a story may not go out; nothing where it may. */
export function holdSentence(article: Article, now: Date): string | undefined {
  const hold = findHold(article, now);
  if (!hold) return undefined;
  const date = hold === 'embargoed' ? article.embargoedUntil : undefined;
  return date ? `${holds[hold]} The embargo ends on ${sayMoment(date)}.` : holds[hold];
}

function sayMoment(date: string): string {
  return date
    .replace('T', ' at ')
    .replace(/:00(?=Z|[+-]|$)/, '')
    .replace(/Z$/, ' UTC');
}

/** Lines that say of themselves that they must not be published, wherever they stand. */
const notice =
  /\b(?:embargo(?:ed)?\b|not for (?:publication|release|broadcast)|do not publish|hold for release|off the record|internal use only)|\bgesperrt bis\b|\bsperrfrist\b|\bsous embargo\b|\bno publicar\b/i;

/** Lines of the input that forbid publication: each with its number. */
export function findNotices(text: string): Remark[] {
  return text.split('\n').flatMap((line, index) => {
    const isShort = line.length < 160;
    if (!isShort || !notice.test(line)) return [];
    const remark: Remark = {
      text: 'A line speaks of an embargo, or forbids publication',
      quote: line.trim(),
      line: index + 1,
      level: 'loud',
    };
    return [remark];
  });
}
