/** Offsets in hours of zones whose letters mean one zone only in news. */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 1,
  cet: 1,
  mez: 1,
  cest: 2,
  mesz: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  jst: 9,
  kst: 9,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  akst: -9,
  akdt: -8,
  hst: -10,
  nzst: 12,
  nzdt: 13,
  aest: 10,
  aedt: 11,
  awst: 8,
  hkt: 8,
  sgt: 8,
  pkt: 5,
  sast: 2,
  wat: 1,
  cat: 2,
  eat: 3,
  brt: -3,
  wib: 7,
  wita: 8,
  wit: 9,
};

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
  const hours = zones[letters.toLowerCase()];
  if (hours === undefined) return undefined;
  return hours ? `${hours < 0 ? '-' : '+'}${pad(Math.abs(hours))}:00` : 'Z';
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
