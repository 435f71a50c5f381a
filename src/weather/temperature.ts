import {formatNumber} from '../format/format.js';
import {findStrings} from '../locales/registry.js';

export type Unit = 'celsius' | 'fahrenheit';

/** Regions that tell the weather in °F (CLDR `unitPreferenceData`, temperature, weather). */
const fahrenheitRegions = new Set(['BS', 'BZ', 'FM', 'KY', 'LR', 'MH', 'PR', 'PW', 'US', 'VI']);

/** Whether a page or a language tag names a unit that temperatures are shown in. */
export function isUnit(name: string | undefined): name is Unit {
  return name === 'celsius' || name === 'fahrenheit';
}

/** The unit that a language tag asks for (`en-u-mu-celsius`), or its region's; °C where it has none. */
export function unitOf(language: string): Unit {
  const asked = /-u-(?:.*-)?mu-(celsius|fahrenhe)/i.exec(language)?.[1];
  if (asked) return asked.toLowerCase() === 'celsius' ? 'celsius' : 'fahrenheit';
  return fahrenheitRegions.has(new Intl.Locale(language).region ?? '') ? 'fahrenheit' : 'celsius';
}

/** The unit that a reader can switch to. */
export function otherUnit(unit: Unit): Unit {
  return unit === 'celsius' ? 'fahrenheit' : 'celsius';
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
  const told = formatNumber(value, language, {
    style: 'unit',
    unit,
    unitDisplay,
    maximumFractionDigits: 1,
    signDisplay: 'negative',
    ...(numberingSystem && {numberingSystem}),
  }).replace('-', '−');
  return findStrings(language)?.mend?.temperature?.(told) ?? told;
}
