import type {Dateline} from '../../model/article.js';
import type {ReadContext} from '../reader.js';

/** A place alone: names without figures, brackets or strokes. */
const placeAlone =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:,?\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|am|an|de|del|la|of|on|sur|upon)){0,4}$/u;

/**
 * Reads a dateline that stands apart from the text: «STOCKHOLM, Aug 29, 2014 (AFP) -».
 * @param filed when the item was filed, for dates without a year
 * @returns nothing where not all of its words are understood
 */
export async function readDatelineWords(
  words: string,
  {now, language}: ReadContext,
  filed: string | undefined,
): Promise<Dateline | undefined> {
  const line = words.replace(/(?<![\s.:_–—-])[\s.:_–—-]+$/, '');
  const {loadWords, readAgencyDateline} = await import('../lines/opening.js');
  await loadWords(line);
  // Datelines are told by the text behind them.
  const start = `${line} - `;
  const day = filed ? new Date(filed) : now;
  const {end, ...dateline} = readAgencyDateline(`${start}A`, {now: day, language}) ?? {end: 0};
  const isRead =
    end === start.length && Object.keys(dateline).length > 0 && !('reporters' in dateline);
  return isRead ? dateline : placeAlone.test(words) ? {place: words} : undefined;
}
