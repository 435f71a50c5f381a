import type {Embed} from '../../model/article.js';
import {providers, type ProviderName} from '../../model/providers.js';

/** What the addresses of a provider are like: each pattern fits host, path and search. */
interface Addresses {
  /** All of its own. */
  readonly own: RegExp;
  /** Addresses of players, and the page where a reader can see the same. */
  readonly players?: readonly (readonly [player: RegExp, page: string])[];
  /** Pages of single items, and their players where these follow from the address. */
  readonly items: readonly (readonly [page: RegExp, player?: string])[];
}

const addresses: Readonly<Record<ProviderName, Addresses>> = {
  YouTube: {
    own: /^(?:[\w-]+\.)?(?:youtu\.be|youtube(?:-nocookie)?\.com)\//,
    players: [
      [/^[^/]+\/embed\/(?:videoseries)?\?.*?\blist=([\w-]+).*/, 'www.youtube.com/playlist?list=$1'],
      [/^[^/]+\/(?:embed|v)\/([\w-]+).*/, 'www.youtube.com/watch?v=$1'],
    ],
    items: [
      [
        /^[^/]+\/(?:watch\?(?:.*&)?v=|shorts\/|live\/)([\w-]{6,}).*/,
        'www.youtube-nocookie.com/embed/$1',
      ],
      [/^youtu\.be\/([\w-]{6,}).*/, 'www.youtube-nocookie.com/embed/$1'],
      [/^[^/]+\/playlist\?list=([\w-]+).*/, 'www.youtube-nocookie.com/embed/videoseries?list=$1'],
    ],
  },
  Vimeo: {
    own: /^(?:\w+\.)?vimeo\.com\//,
    players: [
      [/^player\.vimeo\.com\/video\/(\d+)\?(?:.*&)?h=(\w+).*/, 'vimeo.com/$1/$2'],
      [/^player\.vimeo\.com\/video\/(\d+).*/, 'vimeo.com/$1'],
    ],
    items: [
      [/^[^/]+\/(\d+)\/(\w+).*/, 'player.vimeo.com/video/$1?h=$2'],
      [/^[^/]+\/(?:channels\/\w+\/|groups\/\w+\/videos\/)?(\d+).*/, 'player.vimeo.com/video/$1'],
    ],
  },
  Dailymotion: {
    own: /^(?:(?:\w+\.)?dailymotion\.com|dai\.ly)\//,
    players: [
      [/^[^/]+\/embed\/video\/(\w+).*/, 'www.dailymotion.com/video/$1'],
      [/^geo\.dailymotion\.com\/player.*?[?&]video=(\w+).*/, 'www.dailymotion.com/video/$1'],
    ],
    items: [[/^[^/]+\/(?:video\/)?(x\w+).*/, 'www.dailymotion.com/embed/video/$1']],
  },
  TikTok: {
    own: /^(?:\w+\.)?tiktok\.com\//,
    items: [
      [/^[^/]+\/@[\w.-]+\/(?:video|photo)\/(\d+).*/, 'www.tiktok.com/embed/v2/$1'],
      [/^v[mt]\.tiktok\.com\/\w+/],
    ],
  },
  Brightcove: {
    own: /^(?:\w+\.)?(?:brightcove\.net|bcove\.video)\//,
    items: [[/^players\.brightcove\.net\/\d+\/\w+\/index\.html\?.*(?:video|playlist)Id=.*/, '$&']],
  },
  'JW Player': {
    own: /^(?:cdn\.jwplayer|content\.jwplatform)\.com\//,
    players: [[/^[^/]+\/players\/([\w-]+)\.(?:html|js).*/, 'cdn.jwplayer.com/players/$1.html']],
    items: [[/^[^/]+\/players\/([\w-]+)\.html.*/, '$&'], [/^[^/]+\/previews\/\w+/]],
  },
  X: {
    own: /^(?:\w+\.)?(?:twitter|x)\.com\//,
    players: [[/^platform\.twitter\.com\/embed\/.*\bid=(\d+).*/, 'x.com/i/status/$1']],
    items: [[/^[^/]+\/(?:\w+|i\/web)\/status(?:es)?\/(\d+)/]],
  },
  Instagram: {
    own: /^(?:\w+\.)?instagram\.com\//,
    players: [[/^([^/]+\/(?:[\w.]+\/)?(?:p|reel|tv)\/[\w-]+)\/embed.*/, '$1/']],
    items: [
      [/^[^/]+\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]+).*/, 'www.instagram.com/$1/$2/embed/captioned/'],
    ],
  },
  Facebook: {
    own: /^(?:(?:[\w-]+\.)?facebook\.com|fb\.watch)\//,
    items: [
      [
        /^[^/]+\/(?:[^/?]+\/(?:posts|videos|photos)\/|reel\/|groups\/[^/]+\/(?:posts|permalink)\/)./,
      ],
      [/^[^/]+\/share\/(?:[prv]\/)?\w{8,}/],
      [/^[^/]+\/(?:permalink|photo|story|video|watch)(?:\.php)?\/?\?./],
      [/^fb\.watch\/\w/],
    ],
  },
  Threads: {
    own: /^(?:www\.)?threads\.(?:net|com)\//,
    players: [[/^([^/]+\/@[\w.]+\/post\/[\w-]+)\/embed.*/, '$1']],
    items: [[/^(?:www\.)?(threads\.\w+\/@[\w.]+\/post\/[\w-]+).*/, 'www.$1/embed']],
  },
  Bluesky: {
    own: /^(?:embed\.)?bsky\.app\//,
    players: [
      [
        /^embed\.bsky\.app\/embed\/([^/]+)\/app\.bsky\.feed\.post\/(\w+).*/,
        'bsky.app/profile/$1/post/$2',
      ],
    ],
    items: [
      [
        /^bsky\.app\/profile\/(did:[\w:]+)\/post\/(\w+).*/,
        'embed.bsky.app/embed/$1/app.bsky.feed.post/$2',
      ],
      [/^bsky\.app\/profile\/[^/]+\/post\/\w+/],
    ],
  },
  // It has as many hosts as communities: those that are named after it are known.
  Mastodon: {
    own: /^(?:[^/]*\.)?(?:mastodon|mstdn)|^[^/]+\/@[^/]+\/\d{17,}\/embed/,
    players: [[/^([^/]+\/@[^/]+\/\d+)\/embed.*/, '$1']],
    items: [[/^([^/]+\/@[^/]+\/\d+)$/, '$1/embed']],
  },
  Reddit: {
    own: /^(?:\w+\.)?(?:reddit|redditmedia)\.com\//,
    players: [
      [/^(?:embed\.reddit|\w+\.redditmedia)\.com(\/r\/\w+\/comments\/[^?]+).*/, 'www.reddit.com$1'],
    ],
    items: [[/^(?:\w+\.)?reddit\.com(\/r\/\w+\/comments\/\w+[^?]*).*/, 'embed.reddit.com$1']],
  },
  Spotify: {
    own: /^(?:open|play)\.spotify\.com\//,
    players: [[/^([^/]+)\/embed(?:-podcast)?(\/[^?]+).*/, '$1$2']],
    items: [
      [
        /^[^/]+\/(?:intl-\w+\/)?((?:episode|show|track|album|playlist|artist)\/\w+).*/,
        'open.spotify.com/embed/$1',
      ],
    ],
  },
  SoundCloud: {
    own: /^(?:\w+\.)?soundcloud\.com\//,
    items: [
      [
        /^((?:on\.)?soundcloud\.com\/(?!you\/|discover|search|charts)[\w-]+\/[\w/-]+).*/,
        'w.soundcloud.com/player/?url=https%3A//$1',
      ],
    ],
  },
  'Apple Music': {
    own: /^(?:embed\.)?music\.apple\.com\//,
    players: [[/^embed\.(.*)/, '$1']],
    items: [[/^music\.apple\.com\/\w\w\/(?:album|playlist|song)\/.*/, 'embed.$&']],
  },
  'Apple Podcasts': {
    own: /^(?:embed\.)?podcasts\.apple\.com\//,
    players: [[/^embed\.(.*)/, '$1']],
    items: [[/^podcasts\.apple\.com\/\w\w\/podcast\/.*/, 'embed.$&']],
  },
  DocumentCloud: {
    own: /^(?:\w+\.)?documentcloud\.org\//,
    players: [[/^embed\.documentcloud\.org\/(documents\/[^/?]+).*/, 'www.documentcloud.org/$1/']],
    items: [[/^[^/]+\/(documents\/\d[^/?.]*).*/, 'embed.documentcloud.org/$1/']],
  },
  Scribd: {
    own: /^(?:\w+\.)?scribd\.com\//,
    players: [[/^[^/]+\/embeds\/(\d+).*/, 'www.scribd.com/document/$1']],
    items: [[/^[^/]+\/(?:document|doc|presentation)\/(\d+).*/, 'www.scribd.com/embeds/$1/content']],
  },
  Datawrapper: {
    own: /^(?:datawrapper\.dwcdn\.net|(?:\w+\.)?datawrapper\.de)\//,
    items: [
      [/^datawrapper\.dwcdn\.net\/\w{5}\/.*/, '$&'],
      [/^(?:\w+\.)?datawrapper\.de\/_\/(\w{5})\b.*/, 'datawrapper.dwcdn.net/$1/'],
    ],
  },
  Flourish: {
    own: /^(?:flo\.uri\.sh|(?:\w+\.)?flourish\.studio)\//,
    players: [[/^flo\.uri\.sh\/(visualisation|story)\/(\d+).*/, 'public.flourish.studio/$1/$2/']],
    items: [
      [/^public\.flourish\.studio\/(visualisation|story)\/(\d+).*/, 'flo.uri.sh/$1/$2/embed'],
    ],
  },
  Infogram: {
    own: /^(?:\w+\.)?(?:infogram\.com|infogr\.am)\//,
    players: [[/^e\.infogram\.com\/(?!js\/)([\w-]+).*/, 'infogram.com/$1']],
    items: [[/^infogram\.com\/([\w-]*1[a-z\d]{9,}).*/, 'e.infogram.com/$1']],
  },
  'Google Maps': {
    own: /^(?:(?:www\.|maps\.)?google\.[a-z.]{2,6}\/maps|maps\.google\.|(?:maps\.app\.goo\.gl|goo\.gl\/maps)\/)/,
    players: [
      [
        /^[^/]+\/maps\/d\/(?:u\/\d\/)?embed\?(?:.*&)?mid=([\w-]+).*/,
        'www.google.com/maps/d/viewer?mid=$1',
      ],
    ],
    items: [
      [/^www\.google\.com\/maps\/embed\?.*/, '$&'],
      [
        /^[^/]+\/maps\/d\/(?:u\/\d\/)?viewer\?(?:.*&)?mid=([\w-]+).*/,
        'www.google.com/maps/d/embed?mid=$1',
      ],
      [/^[^/]+\/maps\/(?:place\/|@|dir\/|search\/)./],
      [/^(?:maps\.app\.goo\.gl|goo\.gl\/maps)\/\w/],
    ],
  },
  ArcGIS: {
    own: /^(?:(?:[\w-]+\.)*arcgis\.com|arcg\.is)\//,
    items: [
      [/^storymaps\.arcgis\.com\/stories\/\w+.*/, '$&'],
      [
        /^[^/]+\/(?:apps|experience|collections)\/.+|^[^/]+\/home\/item\.html\?id=\w+|^arcg\.is\/\w+/,
      ],
    ],
  },
};

const names = Object.keys(addresses) as ProviderName[];

/** What an address says of what it leads to. */
export interface Described {
  readonly provider: ProviderName;
  readonly kind: NonNullable<Embed['kind']>;
  /** Where a reader can see it. */
  readonly url: string;
  /** The address of a player that follows from it. */
  readonly player?: string;
  /** Whether it is one item, which an editor's line with the address alone embeds. */
  readonly isItem: boolean;
}

/** Tells what an address of a well-known provider leads to. */
export function describeAddress(address: string): Described | undefined {
  if (!URL.canParse(address)) return undefined;
  const {protocol, host, pathname, search, searchParams} = new URL(address);
  if (!/^https?:$/.test(protocol)) return undefined;
  const text = host + pathname + search;
  const provider = names.find((name) => addresses[name].own.test(text));
  if (!provider) return undefined;
  const {kind} = providers[provider];
  const {players = [], items} = addresses[provider];
  // Players of Facebook and SoundCloud name what they show.
  const shown = searchParams.get('href') ?? searchParams.get('url');
  if (shown && /^https?:/.test(shown) && describeAddress(shown)?.provider === provider)
    if (!/^https?:\/\/api\./.test(shown))
      return {provider, kind, url: shown, player: address, isItem: true};
  const page = players.find(([player]) => player.test(text));
  if (page) {
    const url = `https://${text.replace(page[0], page[1])}`;
    return {provider, kind, url, player: address, isItem: true};
  }
  const [item, player] = items.find(([item]) => item.test(text)) ?? [];
  return {
    provider,
    kind,
    url: address,
    ...(item && player && {player: `https://${text.replace(item, player)}`}),
    isItem: Boolean(item),
  };
}
