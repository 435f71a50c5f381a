import type {WeatherCode} from '../locales/strings.js';
import type {icons} from './icons.generated.js';

type Icon = keyof typeof icons;

/** Icons for weather codes up to a limit, by day and by night where they differ. */
const steps: readonly (readonly [upTo: number, day: Icon, night?: Icon])[] = [
  [1, 'clearDay', 'clearNight'],
  [2, 'partDay', 'partNight'],
  [3, 'cloud'],
  [48, 'fog'],
  [57, 'drizzle'],
  [67, 'rain'],
  [77, 'snow'],
  [82, 'showersDay', 'showersNight'],
  [86, 'snow'],
  [95, 'thunder'],
  [99, 'hail'],
];

/** Whether a code has a description (WMO 4677 as used in forecasts). */
export function isWeatherCode(
  code: number | undefined,
  words: Record<WeatherCode, string>,
): code is WeatherCode {
  return code !== undefined && Object.hasOwn(words, code);
}

/** The icon of a known weather code. */
export function iconOf(code: WeatherCode, isDay = true): Icon {
  const [, day, night] = steps.find(([upTo]) => code <= upTo) ?? [99, 'hail'];
  return isDay ? day : (night ?? day);
}
