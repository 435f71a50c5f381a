import type {Embed} from '../../model/article.js';
import {findKnownPlayer} from './known-players.js';

/**
 * The space reserved for a player without a picture: for a film, a sound, or one line with a
 * button.
 */
export type PlayerRoom = 'wide' | 'tall' | 'flat' | 'line';

/** The data that determine how much space a player needs. */
type Measured = Pick<Embed, 'kind' | 'width' | 'height'>;

/**
 * The space reserved for a player, so that nothing moves when its button appears or the player
 * opens.
 */
export function roomOf({kind, width, height}: Measured): PlayerRoom {
  if (kind === 'audio') return 'flat';
  if (kind !== 'video') return 'line';
  return (height ?? 0) > (width ?? 0) ? 'tall' : 'wide';
}

/**
 * The space reserved for an embed whose player may load on any page; undefined where a picture
 * reserves it.
 */
export function roomOfEmbed(embed: Embed): PlayerRoom | undefined {
  const {player = '', image} = embed;
  const known = !image && URL.canParse(player) ? findKnownPlayer(new URL(player)) : undefined;
  return known && roomOf({kind: known.kind, ...embed});
}
