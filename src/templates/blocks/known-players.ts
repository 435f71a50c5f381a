import type {Embed} from '../../model/article.js';

/** A player of a well-known provider: whom its address belongs to, and what it shows. */
export interface KnownPlayer {
  name: string;
  kind: NonNullable<Embed['kind']>;
}

/**
 * Players of well-known providers: the host, how the path of a player begins, whose it is and what it
 * shows. Other paths of the same host may redirect anywhere.
 */
const knownPlayers: readonly (readonly [
  host: string,
  path: RegExp,
  name: string,
  kind?: KnownPlayer['kind'],
])[] = [
  ['www.youtube-nocookie.com', /^\/embed\//, 'YouTube'],
  ['www.youtube.com', /^\/embed\//, 'YouTube'],
  ['player.vimeo.com', /^\/video\//, 'Vimeo'],
  ['www.dailymotion.com', /^\/embed\//, 'Dailymotion'],
  ['geo.dailymotion.com', /^\/player/, 'Dailymotion'],
  ['www.tiktok.com', /^\/(embed|player)\//, 'TikTok'],
  ['platform.twitter.com', /^\/embed\//, 'X', 'post'],
  ['www.instagram.com', /^\/(p|reel|tv)\/[\w-]+\/embed/, 'Instagram', 'post'],
  ['www.facebook.com', /^\/plugins\//, 'Facebook', 'post'],
  ['embed.bsky.app', /^\/embed\//, 'Bluesky', 'post'],
  ['embed.reddit.com', /^\/r\//, 'Reddit', 'post'],
  ['open.spotify.com', /^\/embed/, 'Spotify', 'audio'],
  ['w.soundcloud.com', /^\/player\//, 'SoundCloud', 'audio'],
  ['embed.music.apple.com', /^\//, 'Apple Music', 'audio'],
  ['embed.podcasts.apple.com', /^\//, 'Apple Podcasts', 'audio'],
  ['embed.documentcloud.org', /^\/documents\//, 'DocumentCloud', 'document'],
  ['datawrapper.dwcdn.net', /^\//, 'Datawrapper', 'frame'],
];

/** The well-known provider that an address of a player belongs to. */
export function findKnownPlayer({protocol, host, pathname}: URL): KnownPlayer | undefined {
  const [, path, name = '', kind = 'video'] = knownPlayers.find(([known]) => known === host) ?? [];
  return protocol === 'https:' && path?.test(pathname) ? {name, kind} : undefined;
}
