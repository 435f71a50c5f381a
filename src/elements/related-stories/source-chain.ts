import type {Reading} from '../../element-kit/content-options.js';
import {fetchText} from '../../element-kit/data/fetch-text.js';
import {nameInput} from '../../element-kit/data/read-input.js';
import type {StoryList} from '../../model/article.js';
import type {Issue} from '../../model/issue.js';
import {readStories} from '../../readers/readers.js';
import {chooseStories, createFilter, type Criteria} from '../../model/lists/choose-stories.js';
import {readPage} from './page-addresses.js';
import {noteAnswer} from './list-origin.js';
import {storyAddress} from '../../model/lists/story-address.js';
import {readClock} from '../../format/clock.js';
import type {TimesHost} from './story-times.js';

interface ChainHost extends Criteria, TimesHost {
  readonly enough?: number | undefined;
  readonly integrity?: string | undefined;
  readonly crossOrigin?: string | null | undefined;
}

/** Number of stories that are enough where the page sets none. */
const usual = 3;

/** The number of a list's stories that the page would show. */
function countWanted({stories}: StoryList, host: ChainHost): number {
  const isWanted = createFilter(host, Number(readClock(host.clock)), readPage(document));
  const candidates = stories.map((story) => ({
    story,
    address: storyAddress(story.url, host.baseURI),
  }));
  return chooseStories(candidates, isWanted).length;
}

async function readOne(
  address: string,
  host: ChainHost,
  signal: AbortSignal,
): Promise<{reading: Reading<StoryList>; url: string}> {
  const {text, ...options} = await fetchText(host, address, signal);
  try {
    const {list, issues} = await readStories(text, options);
    return {reading: {data: list, issues}, url: options.url};
  } catch (error: unknown) {
    throw nameInput(error, options.url);
  }
}

/**
 * Reads the first of several sources with enough stories; if none has, the one with the most.
 * Sources that are not needed are not requested.
 * @param addresses separated by spaces
 * @param signal cancels it
 * @throws the last error, where no source can be read
 */
export async function readChain(
  addresses: string,
  host: ChainHost,
  signal: AbortSignal,
): Promise<Reading<StoryList>> {
  const enough = host.enough ?? host.limit ?? usual;
  const passed: Issue[] = [];
  let best: Reading<StoryList> | undefined;
  let most = -1;
  let fault: unknown;
  for (const address of addresses.trim().split(/\s+/)) {
    try {
      const {reading, url} = await readOne(address, host, signal);
      const count = countWanted(reading.data, host);
      if (count > most) {
        [best, most] = [reading, count];
        noteAnswer(host, url);
      }
      if (count >= enough) break;
    } catch (error: unknown) {
      signal.throwIfAborted();
      fault = error;
      passed.push(...((error as {issues?: readonly Issue[]}).issues ?? []));
    }
  }
  if (!best) throw fault;
  return {data: best.data, issues: [...passed, ...best.issues]};
}
