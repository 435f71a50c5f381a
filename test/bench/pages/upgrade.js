import {createStories} from '../stories.js';
import {contest, loadStyles} from './contest.js';

/** Words that a server has printed: as they stand, taken over by the elements, hydrated by React. */
export async function upgradeStories({count, rounds}) {
  const [printed, plain, react] = await Promise.all(
    ['printed', 'plain']
      .map(async (name) => (await fetch(`/${name}.txt`)).text())
      .concat(import('/peers/react.js')),
  );
  document.adoptedStyleSheets = await loadStyles();
  await import('/dist/article-widgets.js');
  const stories = createStories(count);
  const forReact = react.printStories(stories);
  const write = (container, markup) => void (container.innerHTML = markup);
  const peers = {
    floor: (container) => write(container, plain),
    'article-widgets': async (container) => {
      write(container, printed);
      await container.lastElementChild?.updateComplete;
    },
    react: (container, data) => {
      write(container, forReact);
      return react.upgradeStories(container, data);
    },
    'floor again': (container) => write(container, plain),
  };
  return contest({peers, rounds, makeInput: () => structuredClone(stories)});
}
