import type {Inline} from './inline.js';
import type {Count, Url} from './scalars.js';

/** A picture with its texts. */
export interface Image {
  url: Url;
  /** Alternative text; empty for a decorative picture. */
  alt?: string;
  /** Width of the file at `url`, in pixels. */
  width?: Count;
  /** Height of the file at `url`, in pixels. */
  height?: Count;
  /** The same picture in other sizes. */
  renditions?: Rendition[];
  caption?: Inline[];
  /** Who made it, and for whom: `Photograph: N. N./Agency`. */
  credit?: string;
  /** Target of a click on the picture. */
  link?: Url;
}

/** A picture in another size. */
export interface Rendition {
  url: Url;
  /** Width in pixels (`640w` in `srcset`). */
  width?: Count;
  /**
   * Pixel density (`2x` in `srcset`).
   * @minimum 0
   */
  density?: number;
}
