import type {Embed} from './article.js';

/** A provider of embedded content. */
export interface Provider {
  readonly kind: NonNullable<Embed['kind']>;
  /**
   * Host and path of its players, each host in full. Other paths of the same host may redirect
   * anywhere.
   */
  readonly players?: RegExp;
}

/** Well-known providers, by the name that readers see. */
export const providers = {
  YouTube: {kind: 'video', players: /^www\.youtube(?:-nocookie)?\.com\/embed\//},
  Vimeo: {kind: 'video', players: /^player\.vimeo\.com\/video\//},
  Dailymotion: {
    kind: 'video',
    players: /^(?:www\.dailymotion\.com\/embed\/|geo\.dailymotion\.com\/player)/,
  },
  TikTok: {kind: 'video', players: /^www\.tiktok\.com\/(?:embed|player)\//},
  Brightcove: {kind: 'video', players: /^players\.brightcove\.net\/\d+\/\w+\/index\.html/},
  'JW Player': {kind: 'video', players: /^cdn\.jwplayer\.com\/players\/[\w-]+\.html/},
  X: {kind: 'post', players: /^platform\.twitter\.com\/embed\//},
  Instagram: {kind: 'post', players: /^www\.instagram\.com\/(?:p|reel|tv)\/[\w-]+\/embed/},
  Facebook: {kind: 'post', players: /^www\.facebook\.com\/plugins\//},
  Threads: {kind: 'post', players: /^www\.threads\.(?:net|com)\/@[\w.]+\/post\/[\w-]+\/embed/},
  Bluesky: {kind: 'post', players: /^embed\.bsky\.app\/embed\//},
  Mastodon: {kind: 'post'},
  Reddit: {kind: 'post', players: /^embed\.reddit\.com\/r\//},
  Spotify: {kind: 'audio', players: /^open\.spotify\.com\/embed/},
  SoundCloud: {kind: 'audio', players: /^w\.soundcloud\.com\/player\//},
  'Apple Music': {kind: 'audio', players: /^embed\.music\.apple\.com\//},
  'Apple Podcasts': {kind: 'audio', players: /^embed\.podcasts\.apple\.com\//},
  DocumentCloud: {kind: 'document', players: /^embed\.documentcloud\.org\/documents\//},
  Scribd: {kind: 'document', players: /^www\.scribd\.com\/embeds\//},
  Datawrapper: {kind: 'frame', players: /^datawrapper\.dwcdn\.net\//},
  Flourish: {kind: 'frame', players: /^flo\.uri\.sh\/(?:visualisation|story)\//},
  Infogram: {kind: 'frame', players: /^e\.infogram\.com\/[\w-]+$/},
  'Google Maps': {kind: 'frame', players: /^www\.google\.com\/maps\/(?:d\/)?(?:u\/\d\/)?embed/},
  ArcGIS: {kind: 'frame', players: /^(?:storymaps\.arcgis\.com\/stories|www\.arcgis\.com\/apps)\//},
} as const satisfies Readonly<Record<string, Provider>>;

export type ProviderName = keyof typeof providers;

/** The well-known provider of a player's address. */
export function findPlayerOf({protocol, host, pathname}: URL): ProviderName | undefined {
  const names = Object.keys(providers) as ProviderName[];
  return protocol === 'https:'
    ? names.find((name) => (providers[name] as Provider).players?.test(host + pathname))
    : undefined;
}
