/**
 * Players of well-known providers: the host, and how the path of a player begins. Other paths of the
 * same host may redirect anywhere.
 */
const knownPlayers: readonly (readonly [host: string, path: RegExp])[] = [
  ['www.youtube-nocookie.com', /^\/embed\//],
  ['www.youtube.com', /^\/embed\//],
  ['player.vimeo.com', /^\/video\//],
  ['www.dailymotion.com', /^\/embed\//],
  ['geo.dailymotion.com', /^\/player/],
  ['www.tiktok.com', /^\/(embed|player)\//],
  ['platform.twitter.com', /^\/embed\//],
  ['www.instagram.com', /^\/(p|reel|tv)\/[\w-]+\/embed/],
  ['www.facebook.com', /^\/plugins\//],
  ['embed.bsky.app', /^\/embed\//],
  ['embed.reddit.com', /^\/r\//],
  ['open.spotify.com', /^\/embed/],
  ['w.soundcloud.com', /^\/player\//],
  ['embed.music.apple.com', /^\//],
  ['embed.podcasts.apple.com', /^\//],
  ['embed.documentcloud.org', /^\/documents\//],
  ['datawrapper.dwcdn.net', /^\//],
];

/** Whether an address is that of a well-known provider's player. */
export function isKnownPlayer({protocol, host, pathname}: URL): boolean {
  const [, path] = knownPlayers.find(([known]) => known === host) ?? [];
  return protocol === 'https:' && !!path?.test(pathname);
}
