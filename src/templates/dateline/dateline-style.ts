import type {DateOptions} from '../../format/format.js';
import type {Unit} from '../../weather/temperature.js';

/** How the parts are formatted, as the page or the reader chose. */
export interface DatelineStyle extends Omit<DateOptions, 'timeZone' | 'withZone'> {
  unit?: Unit | undefined;
  /** Shows the current date at the place instead of the filing date. */
  masthead?: boolean | undefined;
  /** Reserves space for weather that loads later, so that nothing moves. */
  live?: boolean | undefined;
  /** The current time. Where it is known, old weather shows its age. */
  now?: Date | undefined;
}
