import type {
  Article,
  Author,
  Block,
  Correction,
  Dateline,
  Image,
  Post,
  Publisher,
} from '../model/article.js';
import {findHold} from '../model/availability/hold.js';
import {holdAsKeyed, type Holdable} from '../model/availability/hold-as-keyed.js';
import {blockText, inlineText} from '../model/block-types.js';
import {withoutStruck} from '../model/without-struck.js';
import {isLiveStory, isPost, namePost} from '../model/posts.js';

/** A node of JSON-LD. */
interface Node {
  '@type': string;
  [property: string]: unknown;
}

/**
 * A story as `NewsArticle` of schema.org, for search engines, with only the facts that it states. A
 * live story is a `LiveBlogPosting`.
 */
export interface NewsArticle extends Node {
  '@context': 'https://schema.org';
  '@type': 'NewsArticle' | 'LiveBlogPosting';
}

/**
 * Writes a story as `NewsArticle` (https://schema.org/NewsArticle), a live one as `LiveBlogPosting`
 * (https://schema.org/LiveBlogPosting). Facts that the story does not state are left out; for
 * example, it never claims to be free to read. A withheld story has only its address.
 */
export function toNewsArticle(article: Article, now = new Date()): NewsArticle {
  return withoutGaps({
    '@context': 'https://schema.org',
    '@type': isLiveStory(article) ? 'LiveBlogPosting' : 'NewsArticle',
    url: article.url,
    mainEntityOfPage: article.url,
    ...(!isHeld(article, now) && describeStory(article)),
  });
}

/** Also checks keys outside the model, because the story may not have been validated. */
function isHeld(article: Article, now: Date): boolean {
  const hold: Holdable = {...article};
  holdAsKeyed(hold, article, [], now);
  return !!findHold(hold, now);
}

function describeStory(given: Article): Record<string, unknown> {
  const {body, image, corrections} = given;
  const article = {...given, ...withoutStruck({body, image, corrections})} as Article;
  const {dateline, rights} = article;
  return {
    headline: article.headline || undefined,
    description: article.standfirst,
    inLanguage: article.language,
    articleSection: article.kicker,
    author: someOf(article.authors?.map((author) => authorNode(author, article.publisher))),
    publisher: article.publisher && publisherNode(article.publisher),
    datePublished: article.published,
    dateModified: article.modified,
    expires: article.expires,
    dateline: dateline && datelineText(dateline),
    contentLocation: dateline && placeNode(dateline),
    image: article.image && imageNode(article.image),
    articleBody: textOf(article.body.filter((block) => !isPost(block))),
    coverageStartTime: article.coverage?.start,
    coverageEndTime: article.coverage?.end,
    liveBlogUpdate: someOf(article.body.filter(isPost).map((post) => postNode(post, article))),
    correction: someOf(article.corrections?.map(correctionNode)),
    license: rights?.license,
    copyrightNotice: rights?.notice ?? (rights?.holder && `© ${rights.holder}`),
    usageInfo: rights?.terms && {'@type': 'CreativeWork', text: rights.terms},
  };
}

function textOf(blocks: readonly Block[]): string | undefined {
  return blocks.map(blockText).filter(Boolean).join('\n\n') || undefined;
}

/** One post, with its permanent link. */
function postNode(post: Post, {url, publisher}: Article): Node {
  const images = post.blocks.flatMap((block) => (block.type === 'image' ? [block.image] : []));
  return withoutGaps({
    '@type': 'BlogPosting',
    url: url && `${url.replace(/#[^]*/, '')}#${namePost(post)}`,
    headline: inlineText(post.title) || undefined,
    author: someOf(post.authors?.map((author) => authorNode(author, publisher))),
    datePublished: post.published,
    dateModified: post.modified,
    image: someOf(images.map(imageNode)),
    articleBody: textOf(post.blocks.filter(({type}) => type !== 'image')),
  });
}

/** A publisher that signs its own stories is not a person, and a mail address is not a page. */
function authorNode({name, url, role}: Author, publisher?: Publisher): Node {
  if (name === publisher?.name) return publisherNode(publisher);
  const email = url?.match(/^mailto:([^?]+)/i)?.[1];
  const page = /^(mailto|tel):/i.test(url ?? '') ? undefined : url;
  return withoutGaps({'@type': 'Person', name, url: page, email, jobTitle: role});
}

function publisherNode({name, url, logo}: Publisher): Node {
  return withoutGaps({'@type': 'Organization', name, url, logo: logo && imageNode(logo)});
}

function imageNode({url, width, height, alt, caption, credit}: Image): Node {
  return withoutGaps({
    '@type': 'ImageObject',
    url,
    width,
    height,
    description: alt === '' ? undefined : alt,
    caption: inlineText(caption) || undefined,
    creditText: credit,
  });
}

function datelineText({place, agency}: Dateline): string | undefined {
  return place && agency ? `${place} (${agency})` : place;
}

function placeNode({place, latitude, longitude}: Dateline): Node | undefined {
  const isLocated = latitude !== undefined && longitude !== undefined;
  if (!place && !isLocated) return undefined;
  const geo = isLocated ? {'@type': 'GeoCoordinates', latitude, longitude} : undefined;
  return withoutGaps({'@type': 'Place', name: place, geo});
}

function correctionNode({date, content}: Correction): Node {
  return withoutGaps({
    '@type': 'CorrectionComment',
    text: inlineText(content),
    datePublished: date,
  });
}

function someOf<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list?.length ? list : undefined;
}

function withoutGaps<T extends Node>(node: T): T {
  const stated = Object.entries(node).filter(([, value]) => value !== undefined);
  return Object.fromEntries(stated) as T;
}
