import {createStories} from '../stories.js';
import {contest, loadStyles} from './contest.js';

const names = ['floor', 'inner-html', 'article-widgets', 'react', 'preact', 'vue', 'svelte', 'lit'];

/** Stories from data, with every peer, and the floor a second time against itself. */
export async function drawStories({count, blocks, rounds, only}) {
  const styles = await loadStyles();
  document.adoptedStyleSheets = styles;
  const peers = {};
  for (const name of only ?? names) {
    const {drawStories} = await import(`/peers/${name}.js`);
    peers[name] = (container, stories) => drawStories(container, stories, styles);
  }
  peers['floor again'] = peers.floor;
  await import('/dist/article-widgets.js');
  const stories = createStories(count, blocks);
  return contest({peers, rounds, makeInput: () => structuredClone(stories)});
}
