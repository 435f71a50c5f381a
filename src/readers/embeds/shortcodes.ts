import {element} from '../values/write-html.js';
import {describeAddress} from './addresses.js';

/** Shortcodes for embedded content, with its address by id or named values. */
const shortcodes: Readonly<Record<string, string>> = {
  youtube: 'https://www.youtube.com/watch?v={id}',
  vimeo: 'https://vimeo.com/{id}',
  dailymotion: 'https://www.dailymotion.com/video/{id}',
  tweet: 'https://x.com/i/status/{id}',
  twitter: 'https://x.com/i/status/{id}',
  instagram: 'https://www.instagram.com/p/{id}/',
  tiktok: '',
  facebook: '',
  bluesky: '',
  mastodon: '',
  threads: '',
  reddit: '',
  spotify: '',
  soundcloud: '',
  googlemaps: '',
  arcgis: '',
  datawrapper: 'https://datawrapper.dwcdn.net/{id}/',
  flourish: 'https://public.flourish.studio/{type=visualisation}/{id}/',
  infogram: 'https://infogram.com/{id}',
  documentcloud: 'https://www.documentcloud.org/documents/{id}/',
  scribd: 'https://www.scribd.com/document/{id}',
  jwplayer: 'https://cdn.jwplayer.com/players/{id}.html',
  bc_video:
    'https://players.brightcove.net/{account_id}/{player_id=default}_default/index.html?videoId={video_id}',
};

/** The parts of a shortcode. */
export interface WrittenShortcode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Values without a name, and the content between start and end. */
  readonly words: readonly string[];
}

/** Whether a shortcode embeds content of a well-known provider. */
export const isEmbedShortcode = (name: string): boolean => Object.hasOwn(shortcodes, name);

/** Converts a shortcode to an embed; undefined where its content is not known. */
export function writeEmbedShortcode({
  name,
  attributes,
  words,
}: WrittenShortcode): string | undefined {
  if (!isEmbedShortcode(name)) return undefined;
  const values = [...words, ...Object.values(attributes)].map(clean);
  const address = values.find((value) => describeAddress(value));
  const id = words.map(clean).find((word) => /^[\w-]{4,}$/.test(word));
  const url = address ?? fill(shortcodes[name] ?? '', {...(id && {id}), ...attributes});
  return url && element('oembed', {url, title: attributes['title']}, '');
}

/** Removes sizes after a value: `…&w=640`. */
function clean(value: string): string {
  return value
    .trim()
    .replace(/&(?:amp|#0?38);/g, '&')
    .replace(/&(?:w|h|width|height)=\d+%?/g, '');
}

function fill(template: string, values: Readonly<Record<string, string>>): string | undefined {
  let isWhole = template !== '';
  const url = template.replace(/\{(\w+)(?:=(\w+))?\}/g, (_, key: string, other = '') => {
    const value = values[key] ?? String(other);
    if (!/^[\w-]+$/.test(value)) isWhole = false;
    return value;
  });
  return isWhole ? url : undefined;
}
