import type {ElementReader} from './context.js';
import type {HtmlSource} from './context.js';

/** A part of the reader that is loaded where a source has use for it. */
export interface Part {
  readonly readers: readonly (readonly [names: string, read: ElementReader])[];
  /** Finds out what the part must know of a source before it is read. */
  readonly prepare: (source: HtmlSource) => void;
}
