import {onDemand} from '../../element-kit/on-demand.js';

/** What makes a list live: which stories it shows, their times, what the page is told of them. */
export const live = onDemand(() => import('./live-stories.js'));

async function load() {
  const [words, {drawStories}] = await Promise.all([
    import('../../templates/lists/stories.template.js'),
    live.load(),
  ]);
  return {...words, drawStories};
}

/** What draws the element's words from data; what is to be left out of them is never painted. */
export const drawing = onDemand(load);
