import {checkModel} from '../model/check.js';
import {addIssue} from '../model/add-issue.js';
import {errorOf} from '../model/error-of.js';
import {ArticleError, createIssue, type Issue} from '../model/issue.js';
import {rejectWithArticleError} from './article-error.js';
import {decodeInput, limitKeys, unpackInput} from './input/decode-input.js';
import {chooseFormat} from './detect.js';
import {detectFormat} from './detect-format.js';
import {feed} from './feed/format.js';
import type {KnownFormat} from './formats.js';
import type {Input, ReadOptions, StoriesReading} from './options.js';
import type {Parsers, Source, StoriesReader} from './reader.js';
import {createContext, readSettings, type Settings} from './settings.js';

/** Creates the function that reads a list of stories with the parsers of one platform. */
export function createStoriesReader(parsers: Parsers) {
  return (input: Input, options?: ReadOptions): Promise<StoriesReading> =>
    rejectWithArticleError(() => read(input, options, parsers));
}

async function read(
  input: Input,
  options: ReadOptions | undefined,
  parsers: Parsers,
): Promise<StoriesReading> {
  const settings = readSettings(options);
  const issues: Issue[] = [];
  const context = createContext(settings, parsers);
  const decoded = decodeInput(await unpackInput(input, settings, issues), settings, issues);
  await context.nextStep();
  const source = wrapLinks(limitKeys(decoded, issues), settings);
  const format = chooseStories(source, settings);
  const readFormat = await loadReader(format);
  await context.nextStep();
  const reading = await readFormat(source, context);
  for (const issue of reading.issues) addIssue(issues, issue);
  return {list: checkList(reading.list, issues, settings), format: format.name, issues};
}

/** A plain array of story links, which no format claims, becomes a list of the model. */
function wrapLinks(source: Source, {format, contentType}: Settings): Source {
  const {data} = source;
  const isBare = Array.isArray(data) && data.length > 0 && data.every(isStoryLink);
  if (!isBare || format || detectFormat(source, contentType)) return source;
  return {...source, data: {stories: data as unknown[]}};
}

function isStoryLink(part: unknown): boolean {
  const {url, title} = (part ?? {}) as {url?: unknown; title?: unknown};
  return typeof url === 'string' && typeof title === 'string';
}

/**
 * An input that begins like a page may still contain a feed, because some servers print a warning
 * first.
 */
function chooseStories(source: Source, settings: Settings): KnownFormat {
  const format = chooseFormat(source, settings);
  if (settings.format ?? format.storiesReader) return format;
  return /<\/\w/.test(source.text) ? feed : format;
}

function loadReader({name, storiesReader}: KnownFormat): Promise<StoriesReader> {
  if (storiesReader) return storiesReader();
  throw new ArticleError(
    createIssue('', 'format', 'a feed or a list of stories', `the format "${name}"`),
  );
}

function checkList(list: unknown, issues: Issue[], {now, url}: Settings) {
  const before = issues.length;
  const sound = checkModel('StoryList', list, issues, '', now, url);
  if (sound) return sound;
  throw errorOf(issues, before);
}
