import type {StoryList} from '../../model/article.js';
import {otherWords} from './words/load-words.js';

/** Headings of onward lists in English; what is most special first. Those in other languages are apart. */
const headings: readonly (readonly [StoryList['kind'], RegExp])[] = [
  [
    'trending',
    /^(?:(?:now |what.s )?trending|most[ -](?:read|popular|viewed|shared|watched)|popular|top stories)/iu,
  ],
  [
    'read-next',
    /^(?:(?:what )?(?:to )?read (?:next|more|on)|(?:read|up|coming|watch) next|next up|keep reading|continue reading|recommended|you (?:may|might) (?:also )?like)/iu,
  ],
  [
    'related',
    /^(?:related|more (?:on|about|from|stories|news|coverage|like|in)|see also|also read|read also|further reading|in this (?:series|story))/iu,
  ],
];

/** Nouns of such headings, and words that begin what a list is about: «Most read in Sport». */
const nouns =
  /^(?:stor(?:y|ies)|articles?|news|posts?|now|today|topics?|coverage|content|reading|reads?|videos?|links?|headlines|items?|this|week|for|you|the|to|next|about|on|in|from|of|at)$/iu;
const opens =
  /^(?:more|mehr|plus|más|mais|meer|latest|read|see|lire|leer|leia|lees) \S+$|^(?:in|on|from|about|über|zu|zum|zur|aus|von|sur|dans|sobre|em|over|van|of|for)$/iu;

/** What the heading of an onward list announces; nothing where a line is none. */
export function readOnwardKind(text: string): StoryList['kind'] | undefined {
  if (text.length > 60 || text.split(' ').length > 7 || /[.。!?؟،,]$/.test(text)) return undefined;
  for (const [kind, pattern] of headings)
    for (const one of [pattern, ...otherWords().map(({onward}) => onward[kind])]) {
      const found = one.exec(text)?.[0];
      if (found && isWhole(found, text.slice(found.length))) return kind;
    }
  return undefined;
}

function isNoun(word: string): boolean {
  return nouns.test(word) || otherWords().some(({onwardNoun}) => onwardNoun?.test(word));
}

/** «Popular mayor of Oru quits» begins as a heading does, and is none. */
function isWhole(found: string, rest: string): boolean {
  const [ending = ''] = /^[\p{L}\p{M}]*/u.exec(rest) ?? [];
  const words = rest
    .slice(ending.length)
    .split(/[\s:：|–—-]+/)
    .filter(Boolean);
  const [first] = words;
  if (!first || /[^\p{Script=Latin}\P{L}]/u.test(found)) return words.length < 4;
  if (/^(?:more|mehr|plus|más|mais|meer)/iu.test(found)) return true;
  return isNoun(first) && (words.length < 3 || opens.test(first) || words.every(isNoun));
}

export function isOnwardHeading(text: string): boolean {
  return readOnwardKind(text) !== undefined;
}
