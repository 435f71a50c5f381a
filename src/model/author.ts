import type {Url} from './scalars.js';

/** One name of the byline. */
export interface Author {
  /** @minLength 1 */
  name: string;
  /** The author's page or address. */
  url?: Url;
  /** What the author did or is: `photographs`, `in Beirut`. */
  role?: string;
}
