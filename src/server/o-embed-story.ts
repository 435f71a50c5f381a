import type {Article} from '../model/article.js';
import {embedSnippet, writeFixedFrame} from './embed-snippet.js';
import type {OEmbedOptions} from './o-embed-options.js';
import type {OEmbedRequest} from './o-embed-request.js';

/** A response of the type `rich` (https://oembed.com, 2.3.4.4). */
export interface OEmbedStory {
  version: '1.0';
  type: 'rich';
  html: string;
  width: number;
  /** Null for a quotation, whose height depends on the other page. */
  height: number | null;
  title?: string | undefined;
  author_name?: string | undefined;
  author_url?: string | undefined;
  provider_name?: string | undefined;
  provider_url?: string | undefined;
  cache_age?: number | undefined;
  thumbnail_url?: string | undefined;
  thumbnail_width?: number | undefined;
  thumbnail_height?: number | undefined;
}

/** Describes how another site should show a story in the available space. */
export function describeStory(
  article: Article,
  asked: OEmbedRequest,
  options: OEmbedOptions,
): OEmbedStory {
  const {kind = 'frame', base, cacheAge = 3600, provider = article.publisher, src} = options;
  const width = Math.min(options.width ?? 640, asked.maxWidth);
  const height = Math.min(options.height ?? 600, asked.maxHeight);
  const [author] = article.authors ?? [];
  const story = {url: asked.url.href, ...article};
  const frame = {width, height, src: src?.(new URL(asked.url), article) ?? asked.url.href};
  const now = options.clock?.();
  const write = kind === 'frame' ? writeFixedFrame : embedSnippet;
  return {
    version: '1.0',
    type: 'rich',
    html: write(story, {kind, base, now, onIssues: () => undefined, ...frame}),
    width,
    height: kind === 'frame' ? height : null,
    title: article.headline || undefined,
    author_name: author?.name,
    author_url: author?.url,
    provider_name: provider?.name,
    provider_url: provider?.url,
    cache_age: cacheAge,
    ...thumbnailOf(article, asked),
  };
}

/** The lead image, where its size is known and fits. */
function thumbnailOf({image}: Article, {maxWidth, maxHeight}: OEmbedRequest): Partial<OEmbedStory> {
  const {url, width, height} = image ?? {};
  if (!url || !width || !height || width > maxWidth || height > maxHeight) return {};
  return {thumbnail_url: url, thumbnail_width: width, thumbnail_height: height};
}
