import type {Article} from '../../../src/model/article.js';
import {reportsIn} from '../../../src/model/block-types.js';
import {findDeathWords} from '../../../src/prose/death-words.js';
import {languageName} from '../state/language-name.js';
import type {Finding} from './story-checks.js';

/** Maximum number of words that are quoted. */
const mostQuoted = 5;

/** Where figures are looked for, and where they are not. */
const places =
  'in the headline, in the standfirst and in each sentence of the text, not in tables and players';

/**
 * Says what was looked for in a story without a toll, because a list without faults would read as
 * «there are none».
 * @param searched the language in which figures were looked for
 */
export function checkSearch(article: Article, waiting: number, searched: string): Finding[] {
  const {casualties = [], body, language = 'en'} = article;
  const stated = [...casualties, ...reportsIn(body)].flatMap(({figures}) => figures);
  if (stated.length + waiting > 0) return [];
  const note = (text: string): Finding[] => [{level: 'note', place: 'mend-toll', text}];
  const isOther = languageName(searched) !== languageName(language);
  if (isOther)
    return note(
      `Figures of a toll were looked for in ${languageName(searched)}, and the story is in ${languageName(language)}. Choose the language where you took the story in.`,
    );
  const words = findDeathWords(article, language);
  if (!words)
    return note(
      `Figures of a toll were not looked for: only English and Spanish are read, and the story is in ${languageName(language)}.`,
    );
  if (words.length === 0)
    return [{level: 'good', text: `No toll was found. It was looked for ${places}.`}];
  const quoted = words.slice(0, mostQuoted).map((word) => `“${word}”`);
  return note(
    `The story speaks of deaths (${quoted.join(', ')}), but it has no toll. Figures were looked for ${places}; none is surely of this story.`,
  );
}
