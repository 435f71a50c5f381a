import type {Article} from '../../model/article.js';
import type {Issue} from '../../model/issue.js';
import type {DateContext} from './dates/date-words.js';
import {takeEndnotes} from './endnotes.js';
import type {Line} from './lines.js';
import {takeOnward} from './onward.js';

export {sweepLines} from './sweep.js';

/** What stands below the text of a story. */
export interface Ending extends Pick<Article, 'related' | 'corrections' | 'rights'> {
  /** The lines above it. */
  readonly rest: readonly Line[];
  readonly issues: Issue[];
  /** Characters that are left out. */
  readonly lost: number;
}

/** Takes onward lists, corrections and the line of rights from the end of a text. */
export function takeEnding(lines: readonly Line[], context: DateContext, url?: string): Ending {
  const {rest, ...notes} = takeEndnotes(lines, context, url);
  const {related, ...onward} = takeOnward(rest, url);
  return {...onward, ...notes, ...(related.length ? {related} : {})};
}
