import {otherUnit, type Unit, unitOf} from '../../weather/temperature.js';

/** A temperature in a text. */
export interface WrittenTemperature {
  celsius: number;
  unit: Unit;
  /** Its position. */
  start: number;
  end: number;
}

const units = ['celsius', 'fahrenheit'] as const;

/** Bidirectional marks that `Intl` adds around signs in Arabic, Hebrew and Persian. */
const marks = '[\\u200e\\u200f\\u061c\\u2066-\\u2069]*';

/** Finds the temperature in a text of a language: «5.8 °C», «−3°F», «٥٫٨°م». */
export function readTemperature(
  text: string,
  language: string,
  unit: Unit = unitOf(language),
): WrittenTemperature | undefined {
  const found = createPattern(language).exec(text);
  const {sign = '', number = '', celsius, fahrenheit} = found?.groups ?? {};
  if (!found) return undefined;
  const value = Number((sign && '-') + toLatin(number).replace(/[,٫]/, '.'));
  const written = celsius ? 'celsius' : fahrenheit ? 'fahrenheit' : unit;
  return {
    celsius: written === 'celsius' ? value : (value - 32) / 1.8,
    unit: written,
    start: found.index,
    end: found.index + found[0].length,
  };
}

/** A span of temperatures («3–8 °C») is no temperature, and its dash no sign. */
function createPattern(language: string): RegExp {
  const [celsius, fahrenheit] = units.map((unit) => signsOf(unit, language).join('|'));
  return new RegExp(
    `(?<![\\p{Nd}.,٫]${marks}\\s?|\\p{Nd}${marks}\\s?[-−‒–]\\s?)${marks}(?<sign>[-−‒–]\\s?)?\\+?${marks}` +
      `(?<number>\\p{Nd}+(?:[.,٫]\\p{Nd}+)?)${marks}\\s*` +
      `(?:(?<celsius>${celsius})|(?<fahrenheit>${fahrenheit})|[°º](?!\\p{L}))${marks}`,
    'iu',
  );
}

/** How a unit is written, longest first; what stands for both of them tells nothing. */
function signsOf(unit: Unit, language: string): string[] {
  const letter = unit === 'celsius' ? 'C' : 'F';
  const common = [`[°º]\\s?${letter}(?!\\p{L})`, unit === 'celsius' ? '℃' : '℉'];
  const others = localSigns(otherUnit(unit), language);
  const own = localSigns(unit, language).filter((sign) => !others.includes(sign));
  return [...own.sort((a, b) => b.length - a.length).map(escape), ...common];
}

function localSigns(unit: Unit, language: string): string[] {
  return (['short', 'long'] as const).map(
    (unitDisplay) =>
      new Intl.NumberFormat(language, {style: 'unit', unit, unitDisplay})
        .formatToParts(5)
        .findLast(({type}) => type === 'unit')
        ?.value.trim() ?? '°',
  );
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Digits of any script as those of Latin: they stand in blocks of ten from zero on. */
export function toLatin(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    const code = zero;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}
