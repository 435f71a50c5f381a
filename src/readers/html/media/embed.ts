import type {Embed, Flow} from '../../../model/article.js';
import type {TreeElement} from '../../tree.js';
import {
  elementsOf,
  filledAttribute,
  findElement,
  hasClass,
  hasText,
  isNamed,
  readCount,
} from '../element.js';
import {readContainer} from '../blocks.js';
import {toFlow} from '../paragraphs.js';
import {present} from '../present.js';
import {claimAnchors, open, readWithin} from '../scope.js';
import type {ElementReader} from '../context.js';
import {readUrl, report} from '../source.js';

type Kind = NonNullable<Embed['kind']>;

/** Who serves frames and posts, by host. */
const providers: readonly (readonly [host: RegExp, name: string, kind: Kind])[] = [
  [/(^|\.)youtu(\.be|be(-nocookie)?\.com)$/, 'YouTube', 'video'],
  [/(^|\.)vimeo\.com$/, 'Vimeo', 'video'],
  [/(^|\.)dailymotion\.com$/, 'Dailymotion', 'video'],
  [/(^|\.)tiktok\.com$/, 'TikTok', 'video'],
  [/(^|\.)(twitter|x)\.com$/, 'X', 'post'],
  [/(^|\.)instagram\.com$/, 'Instagram', 'post'],
  [/(^|\.)facebook\.com$/, 'Facebook', 'post'],
  [/(^|\.)threads\.(net|com)$/, 'Threads', 'post'],
  [/(^|\.)bsky\.app$/, 'Bluesky', 'post'],
  [/(^|\.)reddit(media)?\.com$/, 'Reddit', 'post'],
  [/(^|\.)spotify\.com$/, 'Spotify', 'audio'],
  [/(^|\.)soundcloud\.com$/, 'SoundCloud', 'audio'],
  [/(^|\.)(music|podcasts)\.apple\.com$/, 'Apple', 'audio'],
  [/(^|\.)documentcloud\.org$/, 'DocumentCloud', 'document'],
  [/(^|\.)(datawrapper\.de|dwcdn\.net)$/, 'Datawrapper', 'frame'],
];

/** Where a reader can see what a frame shows. */
const pages: readonly (readonly [frame: RegExp, page: string])[] = [
  [
    /^www\.youtube(?:-nocookie)?\.com\/embed\/(?:videoseries)?\?.*?\blist=([\w-]+).*/,
    'www.youtube.com/playlist?list=$1',
  ],
  [/^www\.youtube(?:-nocookie)?\.com\/embed\/([\w-]+).*/, 'www.youtube.com/watch?v=$1'],
  [/^player\.vimeo\.com\/video\/(\d+).*/, 'vimeo.com/$1'],
  [/^platform\.twitter\.com\/embed\/.*\bid=(\d+).*/, 'x.com/i/status/$1'],
  [/^(www\.instagram\.com\/\w+\/[\w-]+)\/embed.*/, '$1/'],
  [/^((?:open\.spotify|www\.dailymotion)\.com\/)embed\//, '$1'],
];
const files: readonly (readonly [name: RegExp, kind: Kind])[] = [
  [/\.(mp4|m4v|webm|mov|m3u8)$/i, 'video'],
  [/\.(mp3|m4a|ogg|oga|wav|aac)$/i, 'audio'],
  [/\.(pdf|docx?|xlsx?|pptx?)$/i, 'document'],
];

/** Reads `<iframe>`, `<object>` and `<embed>`: a link to what they show, and the player's address. */
export const readFrame: ElementReader = (element, scope) => {
  const {src, data, 'data-src': lazy, srcdoc} = element.attributes;
  const address = [src, data, lazy].find((text) => text && !/^\s*(?:about:|$)/i.test(text));
  const player = readUrl(scope.source, element, address);
  const [base, inner] = open(element, scope);
  const flow = scope.read(element.children, scope);
  if (!player) {
    const found = srcdoc ? 'a document of its own' : 'none';
    if (!address) report(scope.source, element, 'embed', 'a frame with an address', found);
    return flow;
  }
  // `<object>` holds an `<embed>` of the same for older browsers.
  const isRepeated = flow.some(
    (part) => typeof part === 'object' && 'player' in part && part.player === player,
  );
  if (isRepeated) return flow;
  const content = filled(toFlow(flow, inner));
  const url = findPage(player);
  const embed = {...base, url, player, ...describe(element, url), ...present({content})};
  return [claimAnchors<Embed>({type: 'embed', ...embed}, scope.source)];
};

/** Reads `<video>` and `<audio>`; what they hold is for browsers that cannot play. */
export const readMedia: ElementReader = (element, scope) => {
  const {source} = scope;
  const [base] = open(element, scope);
  const addressed = [element, ...elementsOf(element)].find(({attributes: {src}}) => src?.trim());
  const url = readUrl(
    source,
    element,
    addressed?.attributes['src'] ?? element.attributes['data-src'],
  );
  if (hasText(element))
    report(source, element, 'fallback', 'a player', 'words for those who have none');
  if (!url) {
    if (!addressed) report(source, element, 'embed', 'a player with an address', 'none');
    return [];
  }
  const poster = readUrl(source, element, filledAttribute(element, 'poster'));
  const kind = element.name as Kind;
  const embed = {
    ...base,
    url,
    ...describe(element, url),
    kind,
    ...present({image: poster ? {url: poster} : undefined}),
  };
  return [claimAnchors<Embed>({type: 'embed', ...embed}, source)];
};

const posts = new RegExp(
  '(?:^|\\s)(?:twitter-(?:tweet|video)|instagram-media|(?:tiktok|bluesky|mastodon|reddit|imgur)-embed|reddit-card|text-post-media|fb-(?:post|video))',
);

/** Whether an element is a post of a network, which its script would draw anew. */
export const isPost = (element: TreeElement) =>
  /^(?:blockquote|div)$/.test(element.name) &&
  hasClass(element, posts) &&
  findPermalink(element) !== undefined;

/** Reads a post. */
export const readPost: ElementReader = (element, scope) => {
  const url = readUrl(scope.source, element, findPermalink(element));
  if (!url) return readContainer(element, scope);
  const [base, inner] = open(element, scope);
  const content = toFlow(readWithin(element.children, inner), inner);
  const embed = {
    ...base,
    url,
    ...describe(element, url),
    kind: 'post',
    ...present({content: filled(content)}),
  } as const;
  return [claimAnchors<Embed>({type: 'embed', ...embed}, scope.source)];
};

function findPermalink({attributes, children}: TreeElement): string | undefined {
  const named = ['data-href', 'data-instgrm-permalink', 'data-text-post-permalink', 'cite'];
  const address = named.map((name) => attributes[name]).find(Boolean);
  if (address) return address;
  const last = {name: '', attributes: {}, children: [...children].reverse()};
  return findElement(last, isNamed('a'))?.attributes['href'];
}

const filled = (content: Flow[]) => (content.length ? content : undefined);

/** What is known of something that lives elsewhere by its element and its address. */
function describe(element: TreeElement, url: string): Partial<Embed> {
  const {width, height} = element.attributes;
  const {hostname, pathname} = URL.canParse(url) ? new URL(url) : {hostname: '', pathname: url};
  const [, name, kind] = providers.find(([host]) => host.test(hostname)) ?? [];
  const [, fileKind = 'frame'] = files.find(([file]) => file.test(pathname)) ?? [];
  return {
    kind: kind ?? fileKind,
    ...present({
      title: filledAttribute(element, 'title', 'aria-label'),
      provider: name ?? (hostname ? hostname.replace(/^www\./, '') : undefined),
      width: readCount(width),
      height: readCount(height),
    }),
  };
}

function findPage(frame: string): string {
  if (!URL.canParse(frame)) return frame;
  const {host, pathname, search, searchParams} = new URL(frame);
  const page = searchParams.get('href');
  if (/(^|\.)facebook\.com$/.test(host) && page && /^https?:/.test(page)) return page;
  const address = host + pathname + search;
  const [pattern, shown] = pages.find(([pattern]) => pattern.test(address)) ?? [];
  return pattern && shown ? `https://${address.replace(pattern, shown)}` : frame;
}
