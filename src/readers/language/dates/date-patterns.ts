import {readCalendarNames} from './calendar-names.js';
import {eraNames} from './calendars.js';

/** What a pattern has found of a date. */
export interface DateGroups {
  readonly year?: string;
  /** A year of two digits: «'23», «12 January 23». */
  readonly short?: string;
  readonly era?: string;
  readonly eraYear?: string;
  readonly month?: string;
  readonly name?: string;
  readonly day?: string;
  readonly first?: string;
  readonly second?: string;
  readonly sign?: string;
}

let patterns: readonly RegExp[] | undefined;

/** The ways to write a date, the least ambiguous first. */
export function readDatePatterns(): readonly RegExp[] {
  patterns ??= createPatterns();
  return patterns;
}

function createPatterns(): RegExp[] {
  const names = [...readCalendarNames().months.keys()].sort((a, b) => b.length - a.length);
  const name = `(?<name>${names.map((name) => name.replace(/[.*+?()[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{M}])`;
  const digits = '(?<year>(?:1\\d|20)\\d\\d)';
  const year = `${digits}(?!\\d|\\s?(?:gmt|utc|z|hrs?|h)\\b)`;
  const modern = '(?<year>(?:1[5-9]|20)\\d\\d)';
  const day = '(?<![\\d:.])(?<day>\\d{1,2})(?:st|nd|rd|th|er|ère|-?го|-?е|º|°|:e|a)?';
  const short = `['’‘](?<short>\\d\\d)(?!\\d)`;
  const bare = `['’‘]?(?<short>\\d\\d)(?=\\s*(?:$|[|·•;)\\]–—-]))`;
  // Arabic papers name a month twice, in both traditions: «يناير/كانون الثاني».
  const twin = '(?:\\s?/\\s?[\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+)?)?';
  return [
    `(?<!\\d)${modern}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,
    `(?<era>${eraNames})\\s?(?<eraYear>元|\\d{1,3})年\\s?(?<month>\\d{1,2})月\\s?(?<day>\\d{1,2})日`,
    `(?:${digits}\\s*[年년]\\s*)?(?<!\\d)(?<month>\\d{1,2})\\s*[月월]\\s*(?<day>\\d{1,2})\\s*[日일号號]`,
    `(?<!\\d)${year}[.,]?\\s+${name}\\.?\\s+(?<day>\\d{1,2})(?!\\d)`,
    `${day}(?:\\.\\s*|[\\s-]+)${name}\\.?[\\s-]${bare}`,
    `${day}(?:\\.\\s*|[\\s-]+)(?:de |of |den |ב)?${name}[.׳॰]?${twin}(?:[,\\s-]+(?:de |del )?(?:${year})|[,\\s-]+${short})?`,
    `(?<![\\p{L}\\p{M}])${name}(?:\\.\\s*|\\s+)${day.replace('(?<![\\d:.])', '')}(?![\\d:])(?:,?\\s+${year}|,?\\s+${short})?`,
    `(?<!\\d)${modern}(?<sign>[./])\\s?(?<month>\\d{1,2})\\k<sign>\\s?(?<day>\\d{1,2})(?!\\d)`,
    `(?<!\\d)(?<first>\\d{1,2})(?<sign>[./-])\\s?(?<second>\\d{1,2})\\k<sign>\\s?(?<year>(?:(?:1[5-9]|20)\\d\\d)|\\d\\d)(?!\\d)`,
    `(?<![\\p{L}\\p{M}])${name}\\.?,?\\s+(?:de )?${year}`,
  ].map((pattern) => new RegExp(pattern, 'iu'));
}
