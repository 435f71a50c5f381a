/** A story printed on a server, beside React's component for the same markup. */
import {build} from 'esbuild';
import {createRequire} from 'node:module';
import {parseFragment} from 'parse5';
import {renderArticle} from '../../../dist/server/server.js';
import {createStory} from '../stories.js';
import {summarise} from './drawing.mjs';

const here = new URL('.', import.meta.url).pathname;

async function loadReact() {
  const {outputFiles} = await build({
    entryPoints: [`${here}../peers/react-server.jsx`],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    minify: true,
    jsx: 'automatic',
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'error',
  });
  const module = {exports: {}};
  new Function('module', 'require', outputFiles[0].text)(module, createRequire(import.meta.url));
  return module.exports.printStory;
}

/** Elements, attributes and words, however they are written. */
function readMarkup(node) {
  if (node.nodeName === '#text') return node.value;
  if (node.nodeName === '#comment') return '';
  const inside = (node.childNodes ?? []).map(readMarkup).join('');
  if (!node.tagName) return inside;
  const isOurs = node.tagName.startsWith('aw-');
  const attributes = isOurs
    ? ` class="${node.tagName}"`
    : node.attrs
        .filter(({value}) => value)
        .map(({name, value}) => ` ${name}="${value}"`)
        .sort()
        .join('');
  return `<${isOurs ? 'div' : node.tagName}${attributes}>${inside}`;
}

const normalise = (markup) =>
  readMarkup(parseFragment(markup))
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]+>) ?/g, '$1')
    .trim();

const rounds = {smoke: 1, quick: 12, full: 30};

export const serverStories = {
  name: 'server',
  title: '`renderArticle`: 200 stories of 12 blocks',
  engines: ['node'],
  target: {
    text: 'at least twice as fast as React’s `renderToString`',
    isMet: ({screen}) => screen['article-widgets'].ratio <= 0.5,
    reason: 'a third of it is the check of the story, which React does not do',
  },
  async run({effort}) {
    const printStory = await loadReact();
    const options = {styles: 'none', shadowRoots: false};
    const peers = {
      react: (story) => printStory(story),
      'article-widgets': (story) => renderArticle(story, options),
      'react again': (story) => printStory(story),
    };
    const stories = Array.from({length: effort === 'smoke' ? 2 : 200}, (_, seed) =>
      createStory(12, seed),
    );
    const [expected, found] = ['react', 'article-widgets'].map((name) =>
      normalise(peers[name](stories[0])),
    );
    if (expected !== found) throw new Error(`server: expected ${expected}, found ${found}`);
    const times = Object.fromEntries(Object.keys(peers).map((name) => [name, []]));
    // Enough rounds for V8 to have compiled all of it, as on a server that runs for long.
    for (let round = effort === 'smoke' ? 0 : -10; round < rounds[effort]; round++) {
      // There and back, so that none always follows the same one.
      const names = Object.keys(peers);
      for (const name of round % 2 ? names.reverse() : names) {
        const input = structuredClone(stories);
        globalThis.gc?.();
        const start = performance.now();
        for (const story of input) peers[name](story);
        if (round >= 0) times[name].push(performance.now() - start);
      }
    }
    return {count: stories.length, screen: summarise(times)};
  },
};
