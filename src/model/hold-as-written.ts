import type {Article} from './article.js';
import {createIssue, describeValue, type Issue} from './issue.js';
import {blockText} from './block-types.js';

/** Number of characters of a block that are checked. */
const start = 200;

/** A line of a press release or of agency copy that forbids publication. */
const notice =
  /^[\s*\[(–—-]*(?:(?:strict(?:ly)?\s+)?(?:under\s+)?embargo(?:ed)?\s*(?::|until\b|till\b|for release\b|copy\b)|hold for release\b|not for (?:publication|release|broadcast)\b|do not publish\b|mandatory kill\b|kill\s*:)/i;
const foreignNotice =
  /^[\s*\[(–—-]*(?:sperrfrist|(?:sous |bajo |sob |sotto |onder )?embargo|embargad[oa]|эмбарго|ембарго|ambargo\p{L}{0,6})\s*(?:[:：\d]|(?:bis|tot|до|hasta|até|fino|al|jusqu['’]\p{L}+|au)(?!\p{L}))/iu;
/** The same words in capitals, where an ordinary headline would have small letters. */
const shouted =
  /^[\s*\[(–—-]*(?:(?:STRICTLY\s+)?(?:UNDER\s+|SOUS\s+|BAJO\s+|SOB\s+|SOTTO\s+|ONDER\s+)?EMBARG(?:O(?:ED)?|AD[OA])\b(?!\s+(?:LIFTED|LEVÉ|LEVANTADO|OVER|ENDE[DT]|EXPIRED|ON|AGAINST|CONTRE|CONTRA)(?!\p{L}))|KILL(?:\s+KILL)+(?!\p{L})|(?:SPERRFRIST|GESPERRT BIS|ЭМБАРГО|ЕМБАРГО|AMBARGOLU)(?!\p{L})|(?:[A-Z0-9]{2,20}-){1,4}KILL\b|(?:STORY )?WITHDRAWN\s*:)/u;
/** A notice in brackets after a headline. */
const bracketed =
  /[([]\s*(?:(?:strictly )?(?:under )?embargo(?:ed)?|sperrfrist|hold for release|not for (?:publication|release))\b[^()[\]]{0,80}[)\]]\s*$/i;

/** Whether a line forbids publication, or gives a time before which it is forbidden. */
export function forbidsPublication(text: string): boolean {
  const line = text.slice(0, start);
  return [notice, foreignNotice, shouted, bracketed].some((words) => words.test(line));
}

/** Number of blocks that are checked. */
const opening = 4;

/**
 * Withholds a story whose first lines say so: «EMBARGOED UNTIL 00:01 MONDAY». An editor must decide
 * when it ends, because few such lines have a year or a zone.
 */
export function holdAsWritten(article: Article, issues: Issue[]): void {
  if (article.status ?? article.embargoedUntil) return;
  const {kicker = '', headline, standfirst = '', body} = article;
  const texts = body
    .slice(0, opening)
    .filter(({type}) => type === 'paragraph' || type === 'heading')
    .map(blockText);
  const found = [kicker, headline, standfirst, ...texts].find(forbidsPublication);
  if (found === undefined) return;
  article.status = 'withheld';
  issues.push(createIssue('status', 'held', 'a story that may be shown', describeValue(found)));
}
