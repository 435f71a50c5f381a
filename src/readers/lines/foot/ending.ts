import type {Article} from '../../../model/article.js';
import type {Issue} from '../../../model/issue.js';
import type {DateContext} from '../../language/dates/date-words.js';
import {takeEndnotes} from './endnotes.js';
import type {Line} from '../lines.js';
import {takeOnward} from './onward.js';

/** What stands below the text of a story. */
export interface Ending extends Pick<Article, 'related' | 'corrections' | 'rights'> {
  /** The lines above it. */
  readonly rest: readonly Line[];
  /** How many of them are the story. */
  readonly end: number;
  readonly issues: Issue[];
  /** Characters that are left out. */
  readonly lost: number;
}

/** Takes onward lists, corrections and the lines of rights from the end of a text, of which the first `end` lines are the story. */
export function takeEnding(
  lines: readonly Line[],
  end: number,
  context: DateContext,
  url?: string,
): Ending {
  const first = lines[end]?.number ?? Infinity;
  const {rest, ...notes} = takeEndnotes(lines, end, context, url);
  const story = rest.filter(({number}) => number < first).length;
  const {related, ...onward} = takeOnward(rest, story, url);
  return {
    ...onward,
    ...notes,
    end: Math.min(story, onward.rest.length),
    ...(related.length ? {related} : {}),
  };
}
