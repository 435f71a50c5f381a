import {checkModel} from '../model/check.js';
import {ArticleError, type Issue} from '../model/issue.js';
import {rejectWithArticleError} from './article-error.js';
import {decodeInput, unpackInput} from './decode-input.js';
import {chooseFormat} from './detect.js';
import type {ArticleReader, ArticleReading, Format, Input, Parsers, ReadOptions} from './reader.js';
import {createContext, readSettings} from './settings.js';

/** Each reader is a chunk of its own, loaded when its format is met. */
const readers: Readonly<Record<Format, () => Promise<ArticleReader>>> = {
  article: async () => (await import('./model/read-model.js')).readModel,
  text: async () => (await import('./text/read-text.js')).readText,
  html: async () => (await import('./html/read-html.js')).readHtml,
  ninjs: async () => (await import('./ninjs/read-ninjs.js')).readNinjs,
  'json-ld': async () => (await import('./json-ld/read-json-ld.js')).readJsonLd,
  feed: async () => (await import('./feed/read-feed.js')).readFeedArticle,
};

/** Makes the function that reads a story of any format with the parsers of one platform. */
export function createArticleReader(parsers: Parsers) {
  return (input: Input, options?: ReadOptions): Promise<ArticleReading> =>
    rejectWithArticleError(() => read(input, options, parsers));
}

async function read(
  input: Input,
  options: ReadOptions | undefined,
  parsers: Parsers,
): Promise<ArticleReading> {
  const settings = readSettings(options);
  const issues: Issue[] = [];
  const source = decodeInput(await unpackInput(input), settings, issues);
  const format = chooseFormat(source, settings);
  const readFormat = await readers[format]();
  const reading = await readFormat(source, createContext(settings, parsers));
  for (const issue of reading.issues) issues.push(issue);
  return {article: checkArticle(reading.article, issues), format, issues, kept: reading.kept};
}

function checkArticle(article: unknown, issues: Issue[]) {
  const before = issues.length;
  const sound = checkModel('Article', article, issues);
  if (sound) return sound;
  throw new ArticleError(issues.at(before)!, {issues});
}
