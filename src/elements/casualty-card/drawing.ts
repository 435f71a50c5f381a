import {onDemand} from '../../internal/on-demand.js';

/** What draws the element's words from data: loaded when there are data. */
export const drawing = onDemand(() => import('./report.words.js'));
