import {onDemand} from './on-demand.js';

const missing = onDemand(() => import('./missing-pictures.js'));

/** Shows the alternative text of pictures that cannot be loaded. Call it after each update. */
export function watchPictures(host: Element): void {
  if (!host.querySelector('img')) return;
  // Offline: the browser shows its own icon.
  missing.use(({markMissing}) => markMissing(host));
}
