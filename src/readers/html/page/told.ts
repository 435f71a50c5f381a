import type {Article, Block} from '../../../model/article.js';
import {blockText} from '../../../model/block-types.js';
import {articleText} from '../../../model/text.js';
import {createIssue, type Issue} from '../../../model/issue.js';
import type {FormatReading, ReadContext} from '../../reader.js';
import {squeeze} from './squeeze.js';

export const isWords = ({type}: Block): boolean => /^(?:paragraph|heading|list)$/.test(type);

/** Shortest text of a story in a page's data that is no summary. */
const shortestTold = 600;

/** How many letters of a text in the page's data each block has. */
function countTold(body: readonly Block[], whole: string): number[] {
  return body.map((block) => {
    const text = isWords(block) ? squeeze(blockText(block)) : '';
    return text.length > 20 && whole.includes(text.slice(0, 60)) ? text.length : 0;
  });
}

/**
 * The story in the data of a page whose own markup has not one line of it: scripts write such pages.
 * @returns `undefined` where the page has some of it, or its data have none
 */
export async function readTold(
  {body}: Article,
  told: string,
  jsonLd: string,
  context: ReadContext,
): Promise<FormatReading | undefined> {
  const whole = squeeze(told);
  const shortest = body.length ? shortestTold : 1;
  if (whole.length < shortest || countTold(body, whole).some(Boolean)) return undefined;
  const {readJsonLd} = await import('../../json-ld/read-json-ld.js');
  const reading = await readJsonLd({text: jsonLd}, context);
  return countTold(reading.article.body, whole).some(Boolean) ? reading : undefined;
}

/**
 * The posts of a live story that a script writes into its page: those of the page's data, where the
 * page has the text of none.
 */
export async function readPosts(
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

/** Puts the story of a page's data in place of what the page was thought to tell. */
export function takeTold(
  article: Article,
  {article: {body}, issues, kept}: FormatReading,
  found: Issue[],
): FormatReading {
  const told = createIssue('body', 'data', 'the story in the text of the page', 'in its data only');
  return {article: {...article, body}, issues: [...found, ...issues, told], kept};
}

/** The blocks from the first to the last that the page's data have the words of; all where they have few. */
export function findText(body: readonly Block[], text: string): [start: number, end: number] {
  const whole = squeeze(text);
  if (whole.length < shortestTold) return [0, body.length];
  const told = countTold(body, whole);
  const kept = told.reduce((sum, length) => sum + length, 0);
  if (kept < whole.length * 0.8) return [0, body.length];
  return [told.findIndex(Boolean), told.findLastIndex(Boolean) + 1];
}

/** Words of a text: runs of letters, or signs where a language has no spaces. */
const countWords = (text: string): number =>
  text.match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[\p{L}\p{N}]+/gu)?.length ?? 0;

/** An issue where the text that was found has far more or fewer words than the page's data say. */
export function compareText({body}: Article, told: string): Issue[] {
  const expected = countWords(told);
  const found = body.reduce(
    (sum, block) => sum + (isWords(block) ? countWords(blockText(block)) : 0),
    0,
  );
  const ratio = found / expected;
  if (expected < 50 || (ratio > 0.7 && ratio < 1.5)) return [];
  return [
    createIssue('body', 'length', `about ${expected} words, as the page's data have`, `${found}`),
  ];
}
