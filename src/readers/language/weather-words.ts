/** Names of degrees beside the sign. */
const named =
  'degrees?|grad(?:er|en|ов|уса?)?|graden|degrés?|grados?|graus?|gradi|derece|градус\\p{L}*|درجات?|درجة|درجه|מעלות|डिग्री|度|stopni\\p{L}*|stup(?:eň|ně|ňů)|astetta|fok|độ|βαθμ\\p{L}+|도';
const letters = 'c|f|с|celsius|fahrenheit|цельсия|م|س|सेल्सियस';
const number = '\\d{1,3}(?:[.,]\\d{1,2})?';
/** Space, and the marks of direction that stand before a sign of degrees in Arabic. */
const gap = '[\\s\\u061c\\u200e\\u200f]*';
const unit = `${gap}(?:(?:°|º|˚|(?:${named})(?![\\p{L}\\p{M}]))\\s*(${letters})?|(${letters}|℃|℉|摄氏度))(?![\\p{L}\\p{N}])`;
const degrees = new RegExp(
  `(?<![\\p{L}\\p{N}.,/]|\\d:)(?:([+−-]|minus |moins |minus|минус |мінус |eksi |منفی |سالب |零下)(\\s?))?(${number})${unit}`,
  'giu',
);
/** «5–8 °C», «5° to 8 °C»: no one temperature. A dash between two spaces divides two parts. */
const range = new RegExp(
  `(?<![\\d.,])\\d{1,3}(?:[.,]\\d+)?(?:[-–—/~～]|\\s*[°º˚]\\s*[cfс]?\\s*[-–—/~～]\\s*|\\s(?:to|bis|à|a|до|ila|إلى)\\s|°?\\s?to\\s)[-−]?${number}${unit}`,
  'iu',
);

/** The word for degrees in languages of which no country measures in °F. */
const metric =
  /\d\s*(?:grad(?:er|en|i)?|graus|derece|градус\p{L}*|stopni\p{L}*|stup(?:eň|ně|ňů)|astetta|độ|βαθμ\p{L}+|度)(?!\p{L})/iu;

/** Warmer than it has ever been in °C: a figure without a unit above it is in °F. */
const warmest = 57;

/** Temperature of a line, and the line with a sign where each figure stood. */
export interface FoundWeather {
  /** In °C; nothing where it is not sure: a range, a sign or a scale that may be two things. */
  readonly temperature?: number;
  /** Whether no letter says the scale. */
  readonly isBare: boolean;
  readonly rest: string;
}

/** Stands for a temperature that was taken out of a line. */
export const weatherSign = '\u0002';

interface Degree {
  readonly value: number;
  readonly scale: 'c' | 'f' | '';
  readonly isSure: boolean;
}

/** Takes the temperature out of a line; °C where it is given in both scales. */
export function takeTemperature(text: string): FoundWeather | undefined {
  const found: Degree[] = [];
  const rest = text.replace(degrees, (whole: string, ...parts: unknown[]) => {
    const [sign = '', space = '', figure = '', letter, other] = parts as (string | undefined)[];
    const before = text.slice(0, parts[5] as number);
    // «Amsterdam - 5.8 °C»: a dash between two spaces stands between two parts.
    const isDash = sign === '-' && space !== '' && /\s$/.test(before);
    const isStart = sign === '-' && space !== '' && !before;
    const value = Number(figure.replace(',', '.')) * (sign && sign !== '+' && !isDash ? -1 : 1);
    const unit = letter ?? other ?? (metric.test(whole) ? 'c' : undefined);
    found.push({value, scale: readScale(unit, value), isSure: !isStart});
    return isDash ? `${whole.slice(0, 2)}${weatherSign}` : weatherSign;
  });
  const chosen = found.find(({scale}) => scale === 'c') ?? found[0];
  if (!chosen) return undefined;
  const isBare = chosen.scale === '';
  const isRange = range.test(text) && !/[cс℃]\s*[(/|]|[f℉]\s*[(/|]/iu.test(text);
  if (isRange || !chosen.isSure || disagree(found)) return {isBare, rest};
  const celsius = chosen.scale === 'f' ? ((chosen.value - 32) * 5) / 9 : chosen.value;
  return {temperature: Math.round(celsius * 100) / 100 + 0, isBare, rest};
}

function readScale(letter: string | undefined, value: number): Degree['scale'] {
  if (letter) return /^[f℉]/i.test(letter) ? 'f' : 'c';
  return value > warmest ? 'f' : '';
}

/** Two figures of one scale are two temperatures. */
function disagree(found: readonly Degree[]): boolean {
  return found.some(({scale, value}) =>
    found.some((other) => other.scale === scale && other.value !== value),
  );
}
