import {offsetOf} from './zone-hours.js';

/** Letters of zones that are words too: «at 5.30 met the mayor». */
const wordsToo = /^(?:met|mest|ut|west)$/i;

/**
 * Hours and minutes; «0001 GMT» has no sign between them. A year can stand before the letters of
 * another zone, so that only hours below ten are read there: «0600 EST».
 */
const clock =
  /(?<![\d.:])T?(\d{1,2})(?:(?:[:.h]|(?<=\d\d)(?=\d\d\s?(?:gmt|utc|z|hrs?|hours|h|uhr)\b)|(?<=(?<!\d)0\d)(?=\d\d\s[a-z]{3,4}\b))(\d\d)(?!\.\d{4})(?::(\d\d)(?:\.\d+)?)?)?\s*(?:([ap])\.?\s?m\b\.?|(ص(?:باحًا|باحا)?|ق\.?ظ\.?|π\.?μ\.?|م(?:ساءً|ساء)?|ب\.?ظ\.?|μ\.?μ\.?)(?![\u0370-\u03ff\u0620-\u06ff])|uhr\b|hrs?\b|hours\b|h\b|ч\b)?\s*\(?(?:((?:utc|gmt)?\s?[+-]\d{1,2}(?::?\d\d)?)(?!\d)|([a-z]{1,5})\b(?![\u00c0-\u024f]))?\)?/i;

/** A time of day in a text. */
export interface FoundTime {
  /** `T17:03Z`; empty where its zone is not known, for without one it may be another day's. */
  readonly iso: string;
  /** The zone as it stands, where it is not known. */
  readonly zone?: string;
  readonly start: number;
  readonly end: number;
}

/** «午前8時30分», «下午 3:05», «8点30分». */
const eastAsian =
  /(午前|午後|上午|下午|凌晨|早上|晚上|오전|오후)?\s?(\d{1,2})(?:[時时点點시]\s?(?:(\d{1,2})[分분])?|:(\d\d))/;

function findEastAsian(text: string): FoundTime | undefined {
  const match = eastAsian.exec(text);
  if (!match || !/[^\d:\s]/.test(match[0])) return undefined;
  const [whole, half = '', hour, minutes, other] = match;
  const isLate = /午後|下午|晚上|오후/.test(half) && Number(hour) < 12;
  const hours = Number(hour) + (isLate ? 12 : 0);
  if (hours > 23) return undefined;
  const iso = `T${pad(hours)}:${pad(Number(minutes ?? other ?? 0))}`;
  return {iso, start: match.index, end: match.index + whole.length};
}

/** Whether a text is a time of day and nothing else. */
export function isWholeTime(text: string): boolean {
  const found = text.length < 40 ? findTime(text) : undefined;
  return (
    found !== undefined && !/[\p{L}\d]/u.test(text.slice(0, found.start) + text.slice(found.end))
  );
}

/** Finds a time of day such as «5:03 PM GMT», «08:30», «17.03 Uhr», «T08:30:00+01:00». */
export function findTime(text: string): FoundTime | undefined {
  const eastern = findEastAsian(text);
  if (eastern) return eastern;
  const match = clock.exec(text);
  if (!match || (!match[2] && !match[4])) return undefined;
  const [whole, hour, minute = '00', second, latin, other, offset, letters] = match as unknown as [
    string,
    string,
    ...(string | undefined)[],
  ];
  const position = {start: match.index, end: match.index + whole.length};
  const half = latin ?? (match[2] && other);
  const hours =
    (half ? Number(hour) % 12 : Number(hour)) + (half && /^[pمبμ]/i.test(half) ? 12 : 0);
  if (hours > 23 || Number(minute) > 59) return undefined;
  const zone = offset ? readOffset(offset) : letters ? readZone(letters) : '';
  if (zone === undefined) return {iso: '', zone: letters ?? '', ...position};
  return {iso: `T${pad(hours)}:${minute}${second ? `:${second}` : ''}${zone}`, ...position};
}

/** «6 h», «à 6 heures», «11 Uhr», «kl. 9»: an hour without minutes, where a text says a moment. */
const wholeHour =
  /(?<![\d.:])(\d{1,2})\s?(?:h|heures?|uhr|uur|horas?|ore|часов|часа|год(?:ин[аиу]?)?\.?)(?![\p{L}\d:])|(?<!\p{L})(?:kl\.?|klokken|klockan|saat|ore|om|alle|pukul|o godz\.?)\s(\d{1,2})(?![\d:.]\d|\d)/iu;

/** Finds a time of day, or an hour without minutes. */
export function findMoment(text: string): FoundTime | undefined {
  const found = findTime(text);
  if (found) return found;
  const match = wholeHour.exec(text);
  const hour = match?.[1] ?? match?.[2];
  if (!match || hour === undefined || Number(hour) > 23) return undefined;
  return {iso: `T${pad(Number(hour))}:00`, start: match.index, end: match.index + match[0].length};
}

function readOffset(offset: string): string {
  const [, sign = '+', hours = '0', minutes = '00'] = /([+-])(\d{1,2}):?(\d\d)?/.exec(offset) ?? [];
  return `${sign}${pad(Number(hours))}:${minutes}`;
}

function readZone(letters: string): string | undefined {
  return wordsToo.test(letters) ? undefined : offsetOf(letters);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
