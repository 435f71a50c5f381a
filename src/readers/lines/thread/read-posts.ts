import type {Article, Author} from '../../../model/article.js';
import {readInline} from '../inline.js';
import type {Line} from '../lines.js';
import {areKnownNames, readByline} from '../../language/byline.js';
import {loadGivenNames} from '../opening.js';
import {isFullName} from '../../language/person.js';
import {isOrganisation} from '../../language/words/papers.js';
import {countWords, endsWithStop} from '../../language/shape.js';
import type {Posts} from './post-facts.js';
import type {Thread} from './take-thread.js';

/** The story that the posts of one account are, in paragraphs. */
export async function composePosts(
  {lines, posts}: Thread & {readonly posts: Posts},
  url: string | undefined,
): Promise<Article> {
  const [first] = lines;
  const isTitled = first && posts.above > 0 && isTitle(first);
  return {
    headline: isTitled ? first.text : '',
    ...(await readPostFacts(posts)),
    body: lines
      .slice(isTitled ? 1 : 0)
      .map(({text}) => ({type: 'paragraph', content: readInline(text, url)})),
  };
}

/** What an account and the time of its first post say of a story. */
export async function readPostFacts({
  name = '',
  hasHandle,
  published,
}: Posts): Promise<{authors?: Author[]; published?: string}> {
  const author = await readAccount(name, hasHandle);
  return {...(author && {authors: [author]}), ...(published && {published})};
}

/** The author that an account is, as in a byline. A page's name without a handle may be any. */
async function readAccount(name: string, hasHandle: boolean): Promise<Author | undefined> {
  if (!name || isOrganisation(name)) return undefined;
  await loadGivenNames(name);
  const found = readByline(`By ${name}`);
  const [author, ...others] = found?.authors ?? [];
  if (!found || found.agency || others.length || author?.name !== name) return undefined;
  const isPerson = areKnownNames(found) || (hasHandle && countWords(name) === 2);
  return isPerson && isFullName(name) ? author : undefined;
}

function isTitle({text}: Line): boolean {
  return countWords(text) > 2 && !endsWithStop(text);
}
