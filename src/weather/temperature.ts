import {formatNumber} from '../internal/format.js';

export type Unit = 'celsius' | 'fahrenheit';

/** Regions that tell the weather in °F (CLDR `unitPreferenceData`, temperature, weather). */
const fahrenheitRegions = new Set(['BS', 'BZ', 'FM', 'KY', 'LR', 'MH', 'PR', 'PW', 'US', 'VI']);

/** The unit of a language's region; °C where the tag names none. */
export function unitOf(language: string): Unit {
  return fahrenheitRegions.has(new Intl.Locale(language).region ?? '') ? 'fahrenheit' : 'celsius';
}

/** A temperature in °C as a reader of a language reads it, to one decimal, and never «-0». */
export function formatTemperature(
  celsius: number,
  language: string,
  unit: Unit = unitOf(language),
  unitDisplay: 'short' | 'long' = 'short',
  numberingSystem?: string,
): string {
  const value = unit === 'celsius' ? celsius : celsius * 1.8 + 32;
  return formatNumber(value, language, {
    style: 'unit',
    unit,
    unitDisplay,
    maximumFractionDigits: 1,
    signDisplay: 'negative',
    ...(numberingSystem && {numberingSystem}),
  });
}
