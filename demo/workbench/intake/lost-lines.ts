import type {Article} from '../../../src/model/article.js';
import type {Remark} from './explain-issue.js';

/** «8 May» is in a story as `05-08`. */
const withoutZeros = (word: string): string => word.replace(/^0+(?=\d)/, '');

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(withoutZeros);

/**
 * Adds a remark for each line of an input that is neither in the story nor in a remark: most of its
 * words are in none. A word or two may differ, because a date is in the story in another form.
 */
export function addLostLines(
  text: string,
  article: Article,
  remarks: readonly Remark[],
): readonly Remark[] {
  const quotes = remarks.map(({quote = ''}) => quote).join(' ');
  const known = new Set(wordsOf(`${JSON.stringify(article)} ${quotes}`));
  const listed = new Set(remarks.map(({line}) => line));
  const lost = text.split('\n').flatMap((quote, index): Remark[] => {
    const line = index + 1;
    const words = wordsOf(quote);
    const unknown = words.filter((word) => !known.has(word));
    const isLost = unknown.length * 2 > words.length && !listed.has(line);
    return isLost ? [{text: 'Not in the story', quote: quote.trim(), line, level: 'note'}] : [];
  });
  return [...remarks, ...lost];
}
