/** Reads and prints one large story, and prints what that cost: `node measure-large.mjs NAME SIZE …`. */
import {readArticle, readStories} from '../../build/readers/readers.node.js';
import {renderArticle} from '../../build/server/server.js';
import {largeStories} from '../runner/large-stories.mjs';

const [, , wanted, ...sizes] = process.argv;
const {make} = largeStories.find(({name}) => name === wanted);

function refuse(error) {
  if (error.name !== 'ArticleError') throw error;
}

/** Milliseconds of the processor, which others on the machine do not change. */
async function time(work) {
  const start = process.cpuUsage();
  const value = await work();
  const {user, system} = process.cpuUsage(start);
  return [Math.round((user + system) / 1000), value];
}

/** As bytes, which is how elements and the command line get a story. */
async function use(story) {
  const input = new TextEncoder().encode(story);
  const [readStory, reading] = await time(() => readArticle(input).catch(refuse));
  const [readList] = await time(() => readStories(input).catch(refuse));
  const [print, words] = await time(() => (reading ? renderArticle(reading.article) : ''));
  return {length: input.length, readStory, readList, print, printed: words.length};
}

await use(make(2000));
for (const size of sizes.map(Number)) {
  const cost = await use(make(size));
  console.log(JSON.stringify({...cost, memory: Math.round(process.resourceUsage().maxRSS / 1024)}));
}
