import {onDemand} from '../../element-kit/on-demand.js';

/** What draws the element's words from data: loaded when there are data. */
export const drawing = onDemand(() => import('../../templates/dateline/draw-dateline.js'));
