import {formatAge} from '../../format/format.js';
import type {Locale} from '../../format/locale.js';
import {parseTime} from '../../toll/parse-time.js';

const day = 86_400_000;

/** If a figure seems older than this, the reader's clock is wrong. */
const longestAge = 100 * 365 * day;

/** «figure from 8 days ago», where a figure is older than the page's limit in days. */
export function ageText(
  asOf: string | undefined,
  staleAfter: number | undefined,
  now: Date,
  locale: Locale,
): string | undefined {
  const age = now.getTime() - parseTime(asOf);
  if (!(age > (staleAfter ?? Infinity) * day) || age > longestAge) return undefined;
  return locale.strings.figureAge(formatAge(-age, locale.language));
}
