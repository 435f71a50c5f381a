import {checkPart} from './check-part.js';
import {findHold, releaseKeys} from './availability/hold.js';
import type {Article, Block, CasualtyReport, Dateline, StoryList, Weather} from './article.js';
import {followBlocks} from './follow-blocks.js';
import {holdAsKeyed} from './availability/hold-as-keyed.js';
import {holdAsWritten} from './availability/hold-as-written.js';
import type {Issue} from './issue.js';
import {readKey} from './notation.js';
import {baseOf} from './url.js';

/** Types of the model that can be validated separately. */
export interface Checkable {
  Article: Article;
  Block: Block;
  CasualtyReport: CasualtyReport;
  Dateline: Dateline;
  StoryList: StoryList;
  Weather: Weather;
}

/**
 * Validates a value against a type of the model (`Article`, `Block[]`) and keeps the valid parts:
 * an optional part or list item that does not fit is left out, and so is every unknown key. Each is
 * an issue. Relative addresses become absolute: see `baseOf`.
 * @param from address that the value came from, if known
 * @returns the valid part; undefined where a required part is missing or wrong
 */
export function checkModel<Name extends keyof Checkable>(
  type: Name,
  value: unknown,
  issues: Issue[],
  path?: string,
  now?: Date,
  from?: string,
): Checkable[Name] | undefined;
export function checkModel<Name extends keyof Checkable>(
  type: `${Name}[]`,
  value: unknown,
  issues: Issue[],
  path?: string,
  now?: Date,
  from?: string,
): Checkable[Name][] | undefined;
export function checkModel(
  type: string,
  value: unknown,
  issues: Issue[],
  path = '',
  now = new Date(),
  from?: string,
): unknown {
  const isArticle = type === 'Article' && typeof value === 'object' && value;
  const base = isArticle ? baseOf(readKey(value, 'url'), from) : from;
  const sound = checkPart(type, value, {issues, path, now, base});
  if (isArticle && sound) {
    followBlocks(sound as Article, readKey(value, 'body') as Block[]);
    holdBack(sound as Article, value as Record<string, unknown>, issues, now);
  }
  return sound;
}

/** An embargo, expiry or status that cannot be read is left out, but the story stays withheld. */
function holdBack(
  sound: Article,
  given: Readonly<Record<string, unknown>>,
  issues: Issue[],
  now: Date,
): void {
  const lost = [...releaseKeys].flatMap((key) =>
    key in sound ? [] : [[key, readKey(given, key)] as const],
  );
  // No valid date withholds the story now, so the date that does is one that cannot be read.
  if (findHold(Object.fromEntries(lost), new Date(NaN)) && sound.status !== 'canceled')
    sound.status = 'withheld';
  holdAsKeyed(sound, given, issues, now);
  holdAsWritten(sound, issues);
}
