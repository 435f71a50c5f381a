import type {DateOptions} from '../../format/format.js';
import type {Unit} from '../../weather/temperature.js';

/** How the parts are written, as the page or the reader chose. */
export interface DatelineStyle extends Omit<DateOptions, 'timeZone' | 'withZone'> {
  unit?: Unit | undefined;
  /** Shows today in the place, in place of the date of filing. */
  masthead?: boolean | undefined;
  /** Keeps room for weather that comes late, so that nothing moves when it is there. */
  live?: boolean | undefined;
  /** What time it is: old weather says how old it is where this is known. */
  now?: Date | undefined;
}
