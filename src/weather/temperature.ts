import {formatNumber} from '../format/format.js';
import {findStrings} from '../locales/registry.js';

export type Unit = 'celsius' | 'fahrenheit';

/** Regions that use °F for the weather (CLDR `unitPreferenceData`, temperature, weather). */
const fahrenheitRegions = new Set(['BS', 'BZ', 'FM', 'KY', 'LR', 'MH', 'PR', 'PW', 'US', 'VI']);

/** Whether a name is a supported unit of temperature. */
export function isUnit(name: string | undefined): name is Unit {
  return name === 'celsius' || name === 'fahrenheit';
}

/** The unit in a language tag (`en-u-mu-celsius`), or its region's; °C where it has none. */
export function unitOf(language: string): Unit {
  const asked = /-u-(?:.*-)?mu-(celsius|fahrenhe)/i.exec(language)?.[1];
  if (asked) return asked.toLowerCase() === 'celsius' ? 'celsius' : 'fahrenheit';
  return fahrenheitRegions.has(new Intl.Locale(language).region ?? '') ? 'fahrenheit' : 'celsius';
}

/** The unit to which a reader can switch. */
export function otherUnit(unit: Unit): Unit {
  return unit === 'celsius' ? 'fahrenheit' : 'celsius';
}

/** Formats a temperature in °C in a unit and language, with one decimal and never as «-0». */
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
