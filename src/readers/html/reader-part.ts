import type {ElementReader} from './context.js';
import type {HtmlSource} from './context.js';

/** A part of the reader that is loaded only for sources that need it. */
export interface ReaderPart {
  readonly readers: readonly (readonly [names: string, read: ElementReader])[];
  /** Collects the facts that the part needs before a source is read. */
  readonly prepare: (source: HtmlSource) => void;
}
