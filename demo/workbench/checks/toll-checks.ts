import type {Article} from '../../../src/model/article.js';
import {reportsIn} from '../../../src/model/block-types.js';
import {findDeathWords} from '../../../src/prose/death-words.js';
import {sayAllRemoved} from '../state/amounts.js';
import {languageName} from '../state/language-name.js';
import type {Finding} from './story-checks.js';

/** Maximum number of words that are quoted. */
const mostQuoted = 5;

/** Where figures are looked for, and where they are not. */
const places =
  'in the headline, the standfirst and each sentence of the text, but not in tables and videos';

/**
 * Says what was looked for in a story without a toll, because a list without faults would read as
 * «there are none».
 * @param removed how many figures the editor has removed
 * @param searched the language in which figures were looked for
 */
export function checkSearch(
  article: Article,
  waiting: number,
  removed: number,
  searched: string,
): Finding[] {
  const {casualties = [], body, language = 'en'} = article;
  const stated = [...casualties, ...reportsIn(body)].flatMap(({figures}) => figures);
  if (stated.length + waiting > 0) return [];
  const note = (text: string): Finding[] => [{level: 'note', place: 'mend-toll', text}];
  if (removed) return note(`The story has no toll. ${sayAllRemoved(removed)}`);
  const isOther = languageName(searched) !== languageName(language);
  if (isOther)
    return note(
      `Casualty figures were looked for in ${languageName(searched)}, but the story is in ${languageName(language)}. Choose its language under “Import”.`,
    );
  const words = findDeathWords(article, language);
  if (!words)
    return note(
      `Casualty figures were not looked for: the program reads them in English and Spanish only, and the story is in ${languageName(language)}.`,
    );
  if (words.length === 0)
    return [{level: 'good', text: `No casualty figures were found. The program looked ${places}.`}];
  const quoted = words.slice(0, mostQuoted).map((word) => `“${word}”`);
  return note(
    `The story speaks of deaths (${quoted.join(', ')}), but it has no toll. The program looked for figures ${places}, and found none that is clearly of this story.`,
  );
}
