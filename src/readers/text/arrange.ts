import type {Article, Block} from '../../model/article.js';
import {readBlocks, type BlockOptions} from './blocks.js';
import type {Line} from '../lines/lines.js';

/** How notes, posts and sources begin: what reads them is loaded only for a text that may have them. */
const noteSign = /^(?:\[[\d*]|\d{1,3}[.)]|[¹²³⁰⁴-⁹*])/u;
const timeSign = /^[[(]?(?:[\u3040-\u9fff]{2}\s?)?\d{1,2}[:.h時时点點]/u;
const sourceSign = /^[-–—―>]/u;

type Days = Pick<Article, 'dateline' | 'published' | 'modified'>;

/** Makes the blocks of the lines below a head: quotations, the posts of a live story, and notes with the marks that lead to them, among them. */
export async function arrangeText(
  lines: readonly Line[],
  days: Days,
  url: string | undefined,
): Promise<Block[]> {
  const mayQuote = lines.some(({text, indent}) => indent > 1 || sourceSign.test(text));
  const takeQuotation = mayQuote ? (await import('./quotations.js')).takeQuotation : undefined;
  const options = {url, takeQuotation};
  if (!lines.some(({text}) => noteSign.test(text))) return arrangePosts(lines, days, options);
  const {takeNotes, addNotes} = await import('./notes.js');
  const found = takeNotes(lines);
  const blocks = await arrangePosts(found.lines, days, options);
  return found.notes.length ? addNotes(blocks, found, url) : blocks;
}

async function arrangePosts(
  lines: readonly Line[],
  days: Days,
  options: BlockOptions,
): Promise<Block[]> {
  const read = (some: readonly Line[]) => readBlocks(some, options);
  if (lines.filter(({text}) => timeSign.test(text)).length < 2) return read(lines);
  const {takePosts} = await import('./posts.js');
  const live = takePosts(lines, days, read);
  return live ? [...read(live.above), ...live.posts] : read(lines);
}
