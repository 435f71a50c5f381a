import {isOther, otherWords} from './load-words.js';

/** WMO codes of kinds of weather. */
const worstFirst = [95, 66, 85, 80, 73, 63, 53, 45, 2, 3, 0];

/** Beginnings of English words of forecasts and the WMO code of each, those of other languages apart; the worst weather first. */
const stems: readonly (readonly [code: number, stems: RegExp])[] = [
  [95, /^(?:thunder\p{L}*)$/iu],
  [66, /^(?:freezing)$/iu],
  [80, /^(?:showers?)$/iu],
  [73, /^(?:snow\p{L}*)$/iu],
  [63, /^(?:rain\p{L}*)$/iu],
  [53, /^(?:drizzle)$/iu],
  [45, /^(?:fogg?y?|mist|misty)$/iu],
  [2, /^(?:partly|partially)$/iu],
  [3, /^(?:overcast|cloudy?|clouds?)$/iu],
  [0, /^(?:clear|sunny|sunshine|sun|fair)$/iu],
];

/** How much of it, and words between. */
const modifiers =
  /^(?:light|heavy|slight|mostly|mainly|moderate|patchy|scattered|isolated|with|and|of|chance|some|few|at|times|sky|skies|weather|very|intervals|periods|spells)$/iu;

/** Weather that has no code of its own. */
const uncoded =
  /^(?:haze|hazy|dust\p{L}*|smoke|smoky|sand\p{L}*|windy?|breezy|humid|hot|cold|warm|cool|mild|dry|hail|sleet|blowing|warm)$/iu;

/** The weather code of words such as «partly cloudy»; null where they are of weather and have none. */
export function readCondition(words: string): number | null | undefined {
  if (words.length > 48) return undefined;
  const tokens = words
    .replace(/[,;/]/g, ' ')
    .trim()
    .split(/[\s-]+/);
  const codes = tokens.map(codeOf);
  if (!tokens[0] || codes.includes(undefined)) return undefined;
  const found = codes.filter((code) => typeof code === 'number');
  if (tokens.some((token) => isUncoded(token)) && !found.length) return null;
  const worst = worstFirst.find((code) => found.includes(code));
  return worst === undefined ? undefined : refine(worst, words.toLowerCase(), found);
}

/** The code of one word; null for a word that only says how much. */
function codeOf(token: string): number | null | undefined {
  const code = [...stems, ...otherWords().flatMap(({stems}) => stems)].find(([, stem]) =>
    stem.test(token),
  )?.[0];
  const isModifier = modifiers.test(token) || isOther('modifiers', token);
  return code ?? (isModifier || isUncoded(token) ? null : undefined);
}

function isUncoded(token: string): boolean {
  return uncoded.test(token) || isOther('uncoded', token);
}

const light =
  /\b(?:light|slight|leicht\w*|faible|ligera?|leve|fraca|lichte?|hafif)\b|légère|небольш|слаб|легк|лёгк|невелик|خفيف|קל|سبک|हल्क|小/u;
const heavy =
  /\b(?:heavy|stark\w*|forte?|fuerte|zware?|kuvvetli)\b|сильн|غزير|חזק|شدید|भारी|तेज|大/u;
const mostly = /\b(?:mostly|mainly|überwiegend|meist|mayormente)\b/;

function refine(code: number, words: string, found: readonly number[]): number {
  const rain = found.includes(63);
  if (code === 66) return rain ? 66 : 56;
  if (code === 80 && found.includes(73)) return 85;
  if (code === 63) return light.test(words) ? 61 : heavy.test(words) ? 65 : 63;
  if (code === 73) return light.test(words) ? 71 : heavy.test(words) ? 75 : 73;
  return code === 0 && mostly.test(words) ? 1 : code;
}

/** What forecasts say beside the temperature: «Humidity 80%», «Wind: 12 km/h NW». */
const detail =
  /^(?:humidity|wind|gusts?|pressure|visibility|dew point|uv(?: index)?|air quality|aqi|precipitation|precip|rain chance|chance of rain|sunrise|sunset|feels like|real ?feel|high|low|max|min|hi|lo)(?![\p{L}\p{M}])[^.!?]{0,40}$/iu;

/** Whether words say so. */
export function isWeatherDetail(words: string): boolean {
  return detail.test(words) || isOther('weatherDetail', words);
}
