import type {Article, Block} from '../../../model/article.js';
import {blockText} from '../../../model/block-types.js';
import {articleText} from '../../../model/text.js';
import {createIssue, type Issue} from '../../../model/issue.js';
import type {FormatReading, ReadContext} from '../../reader.js';
import {squeeze} from './squeeze.js';

/** Whether a block is text of the story. */
export const isTextBlock = ({type}: Block): boolean => /^(?:paragraph|heading|list)$/.test(type);

/** A shorter text in a page's data may be a summary. */
const shortestStory = 600;

/** For each block, how many of its letters are in the text of the page's data. */
function countMatches(body: readonly Block[], whole: string): number[] {
  return body.map((block) => {
    const text = isTextBlock(block) ? squeeze(blockText(block)) : '';
    return text.length > 20 && whole.includes(text.slice(0, 60)) ? text.length : 0;
  });
}

/**
 * Reads the story from the data of a page whose markup does not contain it, because a script writes
 * it there.
 * @returns `undefined` if the markup contains some of the story, or the data do not contain it
 */
export async function readDataStory(
  {body}: Article,
  dataText: string,
  jsonLd: string,
  context: ReadContext,
): Promise<FormatReading | undefined> {
  const whole = squeeze(dataText);
  const shortest = body.length ? shortestStory : 1;
  if (whole.length < shortest || countMatches(body, whole).some(Boolean)) return undefined;
  const {readJsonLd} = await import('../../json-ld/read-json-ld.js');
  const reading = await readJsonLd({text: jsonLd}, context);
  return countMatches(reading.article.body, whole).some(Boolean) ? reading : undefined;
}

/**
 * Adds the posts of a live story from the page's data, if the markup contains none of them, because a
 * script writes them there.
 */
export async function readDataPosts(
  article: Article,
  jsonLd: string,
  context: ReadContext,
): Promise<FormatReading | undefined> {
  if (!jsonLd.includes('"liveBlogUpdate"')) return undefined;
  const {metadataFromJsonLd, readJsonLd} = await import('../../json-ld/read-json-ld.js');
  if (!metadataFromJsonLd(jsonLd, context)) return undefined;
  const reading = await readJsonLd({text: jsonLd}, context);
  const posts = reading.article.body.filter((block) => block.type === 'post');
  const shown = squeeze(articleText(article));
  const isShown = posts.some(({blocks}) =>
    blocks.some((block) => shown.includes(squeeze(blockText(block)).slice(0, 60) || ' ')),
  );
  const body = [...article.body, ...posts];
  return posts.length && !isShown ? {...reading, article: {...article, body}} : undefined;
}

/** Uses the story from a page's data instead of the one from its markup. */
export function useDataStory(
  article: Article,
  {article: {body}, issues, kept}: FormatReading,
  found: Issue[],
): FormatReading {
  const issue = createIssue(
    'body',
    'data',
    'the story in the text of the page',
    'in its data only',
  );
  return {article: {...article, body}, issues: [...found, ...issues, issue], kept};
}

/**
 * The range of blocks whose text is in the page's data. All blocks if the data have too little of the
 * text.
 */
export function findStoryRange(body: readonly Block[], text: string): [start: number, end: number] {
  const whole = squeeze(text);
  if (whole.length < shortestStory) return [0, body.length];
  const matches = countMatches(body, whole);
  const matched = matches.reduce((sum, length) => sum + length, 0);
  if (matched < whole.length * 0.8) return [0, body.length];
  return [matches.findIndex(Boolean), matches.findLastIndex(Boolean) + 1];
}

/** Counts words: runs of letters; single characters in languages without spaces. */
const countWords = (text: string): number =>
  text.match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Reports a text that has far more or fewer words than the one in the page's data. */
export function compareLength({body}: Article, dataText: string): Issue[] {
  const expected = countWords(dataText);
  const found = body.reduce(
    (sum, block) => sum + (isTextBlock(block) ? countWords(blockText(block)) : 0),
    0,
  );
  const ratio = found / expected;
  if (expected < 50 || (ratio > 0.7 && ratio < 1.5)) return [];
  return [
    createIssue('body', 'length', `about ${expected} words, as the page's data have`, `${found}`),
  ];
}
