import type {Article} from '../model/article.js';
import {createIssue, describeValue, type Issue} from '../model/issue.js';
import {blockText} from '../model/block-types.js';

/** A line of a press release or of agency copy that forbids publication. */
const notice =
  /^[\s*\[(–—-]*(?:(?:strict(?:ly)?\s+)?(?:under\s+)?embargo(?:ed)?\s*(?::|until\b|till\b|for release\b)|hold for release\b|not for (?:publication|release|broadcast)\b|do not publish\b)/i;

/** Blocks that such a line may be among. */
const opening = 4;
/** Characters of a block that are looked at. */
const start = 200;

/**
 * Holds a story back whose first lines say so: «EMBARGOED UNTIL 00:01 MONDAY». When that is, is left
 * to an editor: few such lines say a year or a zone.
 */
export function holdAsWritten(article: Article, issues: Issue[]): void {
  if (article.status ?? article.embargoedUntil) return;
  const {kicker = '', headline, standfirst = '', body} = article;
  const texts = body
    .slice(0, opening)
    .filter(({type}) => type === 'paragraph' || type === 'heading')
    .map(blockText);
  const found = [kicker, headline, standfirst, ...texts].find((text) =>
    notice.test(text.slice(0, start)),
  );
  if (found === undefined) return;
  article.status = 'withheld';
  issues.push(createIssue('status', 'held', 'a story that may be shown', describeValue(found)));
}
