import type {Image, IsoDate} from '../../model/article.js';
import {isHeldByKeys} from '../../model/availability/hold-as-keyed.js';
import {createIssue, describeValue, type Issue} from '../../model/issue.js';
import {present} from '../values/present.js';
import {
  authorsOf,
  dateAt,
  imageOf,
  lineAt,
  listAt,
  numberAt,
  textAt,
  isData,
  at,
  type Data,
} from '../values/fields.js';
import {reportRest, reportWords} from '../through-html/read-story.js';
import {type HeldBy, type Post, statusOf} from './post.js';

/** Fields that are read, or that are not for readers. */
const taken = [
  ...['id', 'date', 'date_gmt', 'guid', 'modified', 'modified_gmt', 'slug', 'status', 'type'],
  ...['link', 'title', 'content', 'excerpt', 'author', 'featured_media', 'categories', 'template'],
  ...['comment_status', 'ping_status', 'class_list', '_embedded', '_links', 'yoast_head'],
  ...['yoast_head_json', 'jetpack_featured_media_url', 'lang'],
];

/** Reads posts of the REST API, one or a list (https://developer.wordpress.org/rest-api/reference/posts/). */
export function readRestPosts(data: unknown, now: Date): Post[] {
  return Array.isArray(data)
    ? listAt(data, '').map((post, index) => readPost(post, `[${index}].`, now))
    : isData(data)
      ? [readPost(data, '', now)]
      : [];
}

function readPost(post: Data, path: string, now: Date): Post {
  const issues: Issue[] = reportRest(post, taken, path);
  const image = readImage(post);
  const published = readDate(post, 'date', issues);
  const modified = readDate(post, 'modified', issues);
  const html = textAt(post, 'content.rendered') || textAt(post, 'content.raw');
  // A plugin for several authors stores them as terms.
  const several = readTerms(post).filter((term) => term['taxonomy'] === 'author');
  const authors = several.length ? several : listAt(post, '_embedded.author');
  if (post['author'] && !authors.length)
    issues.push(createIssue(`${path}author`, 'not-taken', 'an author by name', 'a number alone'));
  const facts = {
    headline: lineAt(post, 'title.rendered', 'title.raw') ?? '',
    ...present({
      url: textAt(post, 'link') || undefined,
      language: textAt(post, 'lang') || undefined,
      kicker: readCategory(post),
      standfirst: readExcerpt(post),
      authors: nonEmpty(
        authorsOf(authors.map((one) => ({name: lineAt(one, 'name'), url: textAt(one, 'link')}))),
      ),
      published,
      modified: modified === published ? undefined : modified,
      image,
    }),
    ...statusOf(['status', textAt(post, 'status')], listHolds(post, now), path, issues),
  };
  const terms = readTerms(post)
    .filter((term) => !several.includes(term))
    .map((term) => lineAt(term, 'name'));
  issues.push(...reportWords(`${path}_embedded.wp:term`, terms, facts));
  return {path, facts, html, issues};
}

/** The keys besides the status that hold a post back. */
function listHolds(post: Data, now: Date): HeldBy[] {
  const others = Object.keys(post).filter((key) => !taken.includes(key) && key !== 'password');
  return [
    ...(at(post, 'content.protected') === true ? [['content.protected', 'true'] as const] : []),
    ...(textAt(post, 'password') ? [['password', 'a password'] as const] : []),
    ...others
      .filter((key) => isHeldByKeys(post, [key], now))
      .map((key) => [key, describeValue(post[key])] as const),
  ];
}

const nonEmpty = <T>(items: T[]): T[] | undefined => (items.length ? items : undefined);

/** Dates without a zone are in the site's zone; `…_gmt` gives the exact time. */
function readDate(post: Data, field: string, issues: Issue[]): IsoDate | undefined {
  const date = textAt(post, `${field}_gmt`);
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(date) && !date.startsWith('0000')) return `${date}Z`;
  return dateAt(post, issues, field);
}

/** An excerpt that WordPress cut from the text is not a standfirst. */
function readExcerpt(post: Data): string | undefined {
  const isCut = /\[(?:&hellip;|…|\.\.\.)\]|class="[^"]*more-link/.test(
    textAt(post, 'excerpt.rendered'),
  );
  return isCut ? undefined : lineAt(post, 'excerpt.rendered', 'excerpt.raw');
}

/** Categories and tags, if the site sends them. */
function readTerms(post: Data): Data[] {
  const terms = at(post, '_embedded.wp:term');
  return Array.isArray(terms) ? terms.flatMap((list) => listAt(list, '')) : [];
}

/** The first category, if the site sends its name. */
function readCategory(post: Data): string | undefined {
  const category = readTerms(post).find((term) => term['taxonomy'] === 'category');
  const name = lineAt(category, 'name');
  return name === 'Uncategorized' ? undefined : name;
}

function readImage(post: Data): Image | undefined {
  const media = listAt(post, '_embedded.wp:featuredmedia')[0];
  return imageOf(textAt(media, 'source_url') || textAt(post, 'jetpack_featured_media_url'), {
    alt: lineAt(media, 'alt_text'),
    caption: lineAt(media, 'caption.rendered'),
    width: numberAt(media, 'media_details.width'),
    height: numberAt(media, 'media_details.height'),
  });
}
