import type {Inline} from './inline.js';
import type {IsoDate} from './scalars.js';

/** A correction or clarification, as printed. */
export interface Correction {
  date?: IsoDate;
  content: Inline[];
}
