import type {TreeElement} from '../../tree.js';

type Attributes = Readonly<Record<string, string>>;

const brightcove =
  'https://players.brightcove.net/{data-account}/{data-player=default}_{data-embed=default}/index.html?videoId={data-video-id}';

/**
 * Elements that stand for what others serve, and the address of that by their attributes:
 * AMP's (https://amp.dev/documentation/components/), web components and boxes of scripts. The first
 * address is taken for which all attributes are there.
 */
const elements: Readonly<Record<string, readonly string[]>> = {
  oembed: ['{url}'],
  'drupal-url': ['{data-embed-url}'],
  'fb:post': ['{href}'],
  'fb:video': ['{href}'],
  'amp-youtube': [
    'https://www.youtube.com/watch?v={data-videoid}',
    'https://www.youtube.com/channel/{data-live-channelid}/live',
  ],
  'lite-youtube': ['https://www.youtube.com/watch?v={videoid}'],
  'youtube-video': ['{src}'],
  'amp-vimeo': ['https://vimeo.com/{data-videoid}'],
  'lite-vimeo': ['https://vimeo.com/{videoid}'],
  'vimeo-video': ['{src}'],
  'amp-dailymotion': ['https://www.dailymotion.com/video/{data-videoid}'],
  'amp-twitter': ['https://x.com/i/status/{data-tweetid}'],
  'amp-instagram': ['https://www.instagram.com/p/{data-shortcode}/'],
  'amp-tiktok': ['https://www.tiktok.com/embed/v2/{data-src}'],
  'amp-facebook': ['{data-href}'],
  'amp-facebook-page': ['{data-href}'],
  'amp-facebook-comments': ['{data-href}'],
  'amp-reddit': ['{data-src}'],
  'amp-soundcloud': [
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F{data-trackid}',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Fplaylists%2F{data-playlistid}',
  ],
  'amp-brightcove': [brightcove],
  'video-js': [brightcove],
  'amp-jwplayer': [
    'https://cdn.jwplayer.com/players/{data-media-id}-{data-player-id}.html',
    'https://cdn.jwplayer.com/players/{data-playlist-id}-{data-player-id}.html',
  ],
  'amp-google-document-embed': ['{src}'],
  'amp-imgur': ['https://imgur.com/{data-imgur-id}'],
  'amp-gist': ['https://gist.github.com/{data-gistid}'],
  'amp-pinterest': ['{data-url}'],
  'amp-embedly-card': ['{data-url}'],
  'amp-wistia-player': ['https://fast.wistia.net/embed/iframe/{data-media-hashed-id}'],
  'amp-video-iframe': ['{src}'],
  'arcgis-embedded-map': ['https://www.arcgis.com/home/item.html?id={item-id}'],
  // Of dpa (https://github.com/dpa-newslab/dpa-digitalwires-embeds).
  'dnl-youtubeembed': ['{src}'],
  'dnl-twitterembed': ['{src}'],
  'dnl-wgchart': ['{src}'],
  'dnl-dwchart': ['{src}'],
  'bsky-embed': ['{src}', '{href}'],
};

/** Boxes of scripts, by a class of theirs. */
const boxes: readonly (readonly [name: RegExp, address: string])[] = [
  [/(?:^|\s)infogram-embed(?:\s|$)/, 'https://infogram.com/{data-id}'],
  [/(?:^|\s)flourish-embed(?:\s|$)/, 'https://public.flourish.studio/{data-src}/'],
  [/(?:^|\s)(?:video-js|brightcove)/, brightcove],
  [/(?:^|\s)rll-youtube-player(?:\s|$)/, '{data-src}'],
  [/(?:^|\s)youtube(?:-player|-lite|-embed)?(?:\s|$)/, 'https://www.youtube.com/watch?v={data-id}'],
];

/** Boxes of scripts, by their id. */
const ids: readonly (readonly [id: RegExp, address: string])[] = [
  [/^datawrapper-vis-(\w{5})$/, 'https://datawrapper.dwcdn.net/$1/'],
  [/^DV-viewer-(\d+-[\w-]+)$/, 'https://www.documentcloud.org/documents/$1/'],
];

/** Scripts that draw something where they stand. */
const scripts: readonly (readonly [src: RegExp, address: string, attribute?: string])[] = [
  [
    /^(?:https?:)?\/\/(?:cdn\.jwplayer|content\.jwplatform)\.com\/players\/([\w-]+)\.js.*/,
    'https://cdn.jwplayer.com/players/$1.html',
  ],
  [
    /^(?:https?:)?\/\/geo\.dailymotion\.com\/player.*/,
    'https://www.dailymotion.com/video/$1',
    'data-video',
  ],
  [/^(?:https?:)?\/\/e\.infogram\.com\/js\/.*/, 'https://infogram.com/$1', 'id'],
  [/^(?:https?:)?\/\/datawrapper\.dwcdn\.net\/(\w{5})\/.*/, 'https://datawrapper.dwcdn.net/$1/'],
  [/^(?:https?:)?\/\/gist\.github\.com\/([\w/-]+)\.js.*/, 'https://gist.github.com/$1'],
];

/** The address of what an element stands for; nothing where it is none of those that are known. */
export function findEmbedAddress(element: TreeElement): string | undefined {
  const {name, attributes} = element;
  if (name === 'script') return addressOfScript(attributes);
  const templates = Object.hasOwn(elements, name) ? elements[name] : undefined;
  const found = templates?.map((template) => fill(template, attributes)).find(Boolean);
  if (found) return found;
  const {id = ''} = attributes;
  const named = ids.find(([pattern]) => pattern.test(id));
  if (named) return id.replace(...named);
  const classes = attributes['class'];
  const [, box] = (classes && boxes.find(([name]) => name.test(classes))) || [];
  return box && fill(box, attributes);
}

/** A template with the values of attributes in it: `{name}`, `{name=value where it has none}`. */
function fill(template: string, attributes: Attributes): string | undefined {
  const values = [...template.matchAll(/\{([\w-]+)(?:=(\w+))?\}/g)].map(
    ([, key = '', other = '']) => attributes[key]?.trim() || other,
  );
  if (values.some((value) => !value)) return undefined;
  // Where an id is usual, some write the whole address.
  const whole = values.find((value) => /^(?:https?:)?\/\//.test(value));
  if (whole || template.startsWith('{')) return whole;
  return template.replace(/\{[^{}]*\}/g, () =>
    encodeURI(values.shift() ?? '').replace(/[?#]/g, encodeURIComponent),
  );
}

function addressOfScript({src = '', ...attributes}: Attributes): string | undefined {
  for (const [pattern, address, attribute] of scripts) {
    if (!pattern.test(src)) continue;
    const id = attribute ? attributes[attribute]?.replace(/^infogram_\d+_/, '') : undefined;
    if (attribute) return id && address.replace('$1', encodeURIComponent(id));
    return src.replace(pattern, address);
  }
  return undefined;
}
