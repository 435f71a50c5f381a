import {append} from '../../../model/append.js';
import type {Article, Block} from '../../../model/article.js';
import {blockText} from '../../../model/block-types.js';
import type {ReadContext} from '../../reader.js';
import {countWords, isProse} from '../../language/shape.js';
import type {Line} from '../../lines/lines.js';
import {mayBeThread} from '../../lines/note-signs.js';
import type {HtmlSource} from '../context.js';
import {findTimes, readLines} from './head-lines.js';
import {reportMedia} from './page-media.js';
import {leaveOut} from './take-mail.js';

/** A picture that is narrower, in pixels, is a portrait. */
const narrowest = 150;

/**
 * Reads posts that were copied from an app, which have no head: whose they are and when they were
 * written. What the app sets around them is taken off the body. Undefined for others.
 */
export async function takePosts(
  body: Block[],
  source: HtmlSource,
  context: ReadContext,
): Promise<Partial<Article> | undefined> {
  const lines = readLines(
    body,
    () => false,
    (content) => [content],
  );
  if (source.ownBlocks.size || !mayBeThread(lines)) return undefined;
  const [{takeThread}, {readPostFacts}] = await Promise.all([
    import('../../lines/thread/take-thread.js'),
    import('../../lines/thread/read-posts.js'),
  ]);
  const {posts, left, issues} = takeThread(lines, context, true);
  if (!posts) return undefined;
  source.issues.push(...issues);
  const around = new Set<Line>(left);
  const first = lines.find((line) => !around.has(line));
  const title = posts.above > 0 && first && countWords(first.text) > 2 ? first : undefined;
  dropPortraits(body, posts.name ? [posts.name] : [], source, body.length);
  leaveOut([...left, ...(title ? [title] : [])], lines, body, source);
  const {published, ...facts} = await readPostFacts(posts);
  const stated = lines
    .filter((line) => around.has(line))
    .flatMap(({content}) => findTimes(content));
  const time = stated.find((one) => one && (!published || one.startsWith(published)));
  return {
    headline: title?.text ?? '',
    ...facts,
    ...((time ?? published) && {published: time ?? published}),
  };
}

/** Removes the portraits of the authors above a text, or of an account above each post. */
export function dropPortraits(
  body: Block[],
  names: readonly string[],
  source: HtmlSource,
  end = body.findIndex((block) => isProse(blockText(block))),
): void {
  const isPortrait = (block: Block, index: number) =>
    block.type === 'image' &&
    index < end &&
    ((block.image.width ?? narrowest) < narrowest ||
      names.includes(block.image.alt ?? '') ||
      /avatar|profile_(?:images|pic)/i.test(block.image.url));
  const portraits = new Set(body.filter(isPortrait));
  for (const portrait of portraits) reportMedia(portrait, source);
  const kept = body.filter((block) => !portraits.has(block));
  body.length = 0;
  append(body, kept);
}
