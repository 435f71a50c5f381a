import {createIssue, type Issue} from '../../../model/issue.js';
import type {DateContext} from '../../language/dates/date-words.js';
import type {Line} from '../lines.js';
import {findAccounts, isPage} from './accounts.js';
import {user} from './app-words.js';
import {
  findReplies,
  isOfPosts,
  markAudience,
  markTails,
  markTitle,
  nameKinds,
} from './line-kinds.js';
import {isThread, type Numbered, readNumber} from './numbers.js';
import {type Posts, readFacts} from './post-facts.js';

/** The posts of a thread as paragraphs, without what an app sets around them. */
export interface Thread {
  readonly lines: readonly Line[];
  readonly left: readonly Line[];
  readonly issues: Issue[];
  /** Where an app shows whose posts they are. */
  readonly posts?: Posts;
}

const direction = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Reads posts that were copied from an app, or numbered posts that were typed: each line of them is a
 * paragraph. Handles, times and counts are left out with their numbers; an issue names each.
 * `areNumbersKept` leaves the numbers in the posts.
 */
export function takeThread(
  lines: readonly Line[],
  context: DateContext,
  areNumbersKept = false,
): Thread {
  const plain = lines.map((line) => ({...line, text: line.text.replace(direction, '').trim()}));
  const accounts = findAccounts(plain);
  const isOfApp = accounts.size > 0;
  const numbered = plain.map(readNumber);
  const isNumbered = isThread(numbered, isOfApp);
  const mayBeShown = isSigned(plain, accounts);
  const none = {lines, left: [], issues: []};
  // Dates in the words of any language take time: they are looked for in posts only.
  if (!mayBeShown && !isNumbered) return none;
  const kinds = nameKinds(plain, accounts, context);
  const isShown = mayBeShown && isOfPosts(plain, kinds);
  if (!isShown && !isNumbered) return none;
  const replies = isShown ? findReplies(plain, kinds) : plain.length;
  if (isOfApp) {
    markTails(plain.slice(0, replies), kinds);
    markAudience(plain, kinds);
    markTitle(plain, kinds);
  }
  const parts = plain.map((line, index): Part => {
    const post = kinds[index] || areNumbersKept || index >= replies ? undefined : numbered[index];
    return {line, post, isAround: index >= replies || (isOfApp && kinds[index] !== undefined)};
  });
  const {lines: kept, left, issues} = keepPosts(parts, lines);
  const isPosts = isShown && kept.length > 0;
  return {lines: kept, left, issues, ...(isPosts && {posts: readFacts(plain, kinds, context)})};
}

/** Whether an app names an account above the posts: a user name, or a page above its time. */
function isSigned(lines: readonly Line[], accounts: ReadonlySet<string>): boolean {
  const isOnPage = lines.slice(0, 3).some((_, index) => isPage(lines, index));
  return isOnPage || [...accounts].some((account) => user.test(account));
}

/** A line of a thread. */
interface Part {
  readonly line: Line;
  /** Its number, which is left out. */
  readonly post: Numbered | undefined;
  readonly isAround: boolean;
}

/** Keeps the text of the posts, and names in an issue each line and number that is left out. */
function keepPosts(parts: readonly Part[], lines: readonly Line[]): Omit<Thread, 'posts'> {
  const kept: Line[] = [];
  const left: Line[] = [];
  const issues: Issue[] = [];
  const report = ({number}: Line, found: string) =>
    issues.push(createIssue(number, 'furniture', 'a part of the story', `"${found}"`));
  let isApart = true;
  parts.forEach(({line, post, isAround}, index) => {
    if (post) report(line, post.sign);
    const {text} = post ?? line;
    const isLeft = isAround || !/[\p{L}\p{N}]/u.test(text);
    if (!isLeft) {
      const gap = line.gap || isApart || Boolean(post);
      // A post is text, however short it is.
      kept.push({...line, text, raw: text, gap, ...(kept.length === 0 && {part: 'body'})});
    } else {
      if (!post) report(line, line.text);
      left.push(lines[index] ?? line);
    }
    isApart = isLeft;
  });
  return {lines: kept, left, issues};
}
