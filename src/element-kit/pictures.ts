import {contains} from './behaviours.js';
import {onDemand} from './on-demand.js';

/**
 * Shows the alternative text of pictures that cannot be loaded. Offline, the browser shows its own
 * icon.
 */
export const pictures = {
  isNeeded: contains('img'),
  module: onDemand(() => import('./missing-pictures.js')),
};
