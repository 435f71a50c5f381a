import type {Weather} from '../../model/article.js';

const degrees =
  /(?<![\p{L}\p{N}.,/])(?:([+-]|minus )\s?)?(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:(?:°|º|˚|degrees?\b)\s*(c|f|с|celsius|fahrenheit|م|س)?|(c|f|с|℃|℉|celsius|fahrenheit|摄氏度|度))(?![\p{L}\p{N}])/giu;

/** Warmer than it has ever been in °C: a figure without a unit above it is in °F. */
const warmest = 57;

/** Words of forecasts and their WMO codes, the worst weather first. */
const conditions: readonly (readonly [RegExp, number])[] = [
  [/\bthunder/, 95],
  [/\bfreezing rain\b/, 66],
  [/\bsnow showers?\b/, 85],
  [/\bshowers?\b/, 80],
  [/\bheavy rain\b/, 65],
  [/\blight rain\b/, 61],
  [/\brain(?:y|ing)?\b/, 63],
  [/\bdrizzle\b/, 53],
  [/\bheavy snow\b/, 75],
  [/\blight snow\b/, 71],
  [/\bsnow(?:y|ing)?\b/, 73],
  [/\b(?:fog|foggy|mist|misty)\b/, 45],
  [/\b(?:partly|partially)\b/, 2],
  [/\b(?:mostly|mainly) (?:sunny|clear)\b/, 1],
  [/\b(?:overcast|cloudy?)\b/, 3],
  [/\b(?:clear|sunny)\b/, 0],
];

/** Temperature of a line, and the line with a sign where each figure stood. */
export interface FoundWeather {
  readonly temperature: number;
  readonly rest: string;
}

/** Stands for a temperature that was taken out of a line. */
export const weatherSign = '\u0002';

/** Takes the temperature out of a line; °C where it is given in both scales. */
export function takeTemperature(text: string): FoundWeather | undefined {
  const found: {value: number; isFahrenheit: boolean}[] = [];
  const rest = text.replace(
    degrees,
    (_, sign: string | undefined, figure: string, unit?: string, letter?: string) => {
      const value = Number(figure.replace(',', '.')) * (sign && sign !== '+' ? -1 : 1);
      const isFahrenheit =
        /f|℉/i.test(unit ?? letter ?? '') || (!unit && !letter && value > warmest);
      found.push({value, isFahrenheit});
      return weatherSign;
    },
  );
  const chosen = found.find(({isFahrenheit}) => !isFahrenheit) ?? found[0];
  if (!chosen) return undefined;
  const temperature = chosen.isFahrenheit ? ((chosen.value - 32) * 5) / 9 : chosen.value;
  return {temperature: Math.round(temperature * 100) / 100 + 0, rest};
}

/** The weather code of words such as «partly cloudy». */
export function readCondition(words: string): Weather['code'] {
  if (words.length > 40) return undefined;
  return conditions.find(([condition]) => condition.test(words.toLowerCase()))?.[1];
}
