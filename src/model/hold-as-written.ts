import type {Article} from './article.js';
import {createIssue, describeValue, type Issue} from './issue.js';
import {blockText} from './block-types.js';

/** Number of characters of a block that are checked. */
const start = 200;

/** Signs before a notice, and whom it is for: «ATTENTION EDITORS -», «Check against delivery.» */
const opener =
  /^[\s*\[(【※–—-]*(?:(?:(?:attention|attn\.?|achtung|note to)[\s:,]+)?(?:editors|eds\.?|redaktion(?:en)?)\s*[:!,–—-]\s*|check against delivery[.:]?\s+)?/i;

/** A line of a press release or of agency copy that forbids publication. */
const notice =
  /^(?:(?:strict(?:ly)?\s+)?(?:under\s+)?embargo(?:ed)?\s*(?::|until\b|till\b|for release\b|copy\b)|hold for release\b|advance for release\b|not for (?:publication|release|broadcast)\b|(?:not )?for use (?:before|after)\b(?=.*\d)|do not publish\b|mandatory kill\b|kill\s*:|kill\.\s+do not\b|withhold this (?:story|item|picture|photo)\b|(?:please )?kill the (?:(?:following|above|previous) )?(?:story|item|picture|photo)\b|a kill is mandatory\b|this story (?:has been|was|is) (?:withdrawn|withheld|killed|retracted)\b)/i;
const foreignNotice =
  /^(?:(?:sperrfrist|(?:sous |bajo |sob |sotto |onder )?embargo|embargad[oa]|эмбарго|ембарго|ambargo\p{L}{0,6}|엠바고)\s*(?:[:：\d]|(?:bis|tot|до|hasta|até|fino|jusqu['’]\p{L}+|\p{L}{3,7}tag|mittwoch)(?!\p{L})|(?:al|au)\s+(?:\p{L}+\s+)?\d)|(?:à )?ne pas (?:publier|diffuser) avant|(?:no|non|não) (?:publicar|pubblicare) (?:antes|prima)|nicht (?:zur veröffentlichung|veröffentlichen) vor|niet (?:voor publicatie|publiceren) v[oó]{2}r|(?:ej|inte) för publicering|не публиковать (?:до|ранее)|(?:情報)?解禁日時|محظور النشر حتى|(?:annulation|anulaci[óo]n|annullamento|storno)\s*[:–—-](?=.*(?:prière|rogamos|ne pas (?:utili|publi|diff)|no (?:publi|usen)|non usare|nicht (?:verwenden|veröffentlichen)|bitte)))/iu;
/** The same words in capitals, where an ordinary headline would have small letters. */
const shouted =
  /^(?:(?:STRICTLY\s+)?(?:UNDER\s+|SOUS\s+|BAJO\s+|SOB\s+|SOTTO\s+|ONDER\s+)?EMBARG(?:O(?:ED)?|AD[OA])\b(?!\s+(?:LIFTED|LEVÉ|LEVANTADO|OVER|ENDE[DT]|EXPIRED|ON|AGAINST|CONTRE|CONTRA)(?!\p{L}))|KILL(?:\s+KILL)+(?!\p{L})|(?:ADVISORY|BULLETIN|URGENT|PHOTO)\s*[:–—-]?\s*KILL\b|KILL (?:ADVISORY|NOTICE|MANDATORY)\b|(?:WITHHOLD|HOLD)\s*(?:[:–—-]|$)|WITHHOLD (?:STORY|PENDING|UNTIL)\b|(?:SPERRFRIST|GESPERRT BIS|ЭМБАРГО|ЕМБАРГО|AMBARGOLU)(?!\p{L})|(?:[A-Z0-9]{2,20}-){1,4}KILL\b|STORY (?:WITHDRAWN|KILLED|WITHHELD)\b|WITHDRAWN\s*:)/u;
/** A notice in brackets after a headline. */
const bracketed =
  /[([]\s*(?:(?:strictly )?(?:under )?embargo(?:ed)?|sperrfrist|hold for release|not for (?:publication|release))\b[^()[\]]{0,80}[)\]]\s*$/i;

/** Whether a line forbids publication, or gives a time before which it is forbidden. */
export function forbidsPublication(text: string): boolean {
  const whole = text.slice(0, start);
  const line = whole.replace(opener, '');
  return (
    [notice, foreignNotice, shouted].some((words) => words.test(line)) || bracketed.test(whole)
  );
}

/** Whether a signal of an agency takes a story back, alone or with the name of its list: `sig:kill`. */
export function isTakenBack(signal: string): boolean {
  return /^(?:\w+:)?(?:kill|withhold|withdrawn?)$/i.test(signal.trim());
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
