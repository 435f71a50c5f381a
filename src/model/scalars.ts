/** The scalars of the model, with their conditions. */

/**
 * An ISO 8601 date or date and time, as precise as it is known: `2025`, `2025-01`, `2025-01-12`,
 * `2025-01-12T08:30Z`, `2025-01-12T08:30:00+01:00`.
 * @pattern ^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$
 * @format iso-8601
 */
export type IsoDate = string;

/**
 * A safe address: `http:`, `https:`, `mailto:`, `tel:`, or relative. Relative ones in a story are
 * resolved against the `url` of the story, or else against the address that the data came from, or
 * else against the page. A fragment alone (`#map`) stays within the story.
 * @format uri-reference
 */
export type Url = string;

/**
 * A language tag of BCP 47: `en`, `pt-BR`, `zh-Hans`.
 * @pattern ^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$
 */
export type Language = string;

/**
 * A whole number, zero or more.
 * @asType integer
 * @minimum 0
 */
export type Count = number;

/** Base direction of a text that differs from its surroundings. */
export type Direction = 'ltr' | 'rtl';
