import type {Path} from './paths.js';

/** Id of a figure’s item on the page, from its path: `casualties, 0, figures, 1`. */
export const figureItem = (path: Path): string => `mend-figure-${path.join('-')}`;

/** Id of a block’s item on the page. */
export const blockItem = (index: number): string => `mend-block-${index}`;

/** Id of the field with the time zone of the place. */
export const zoneItem = 'mend-time-zone';
