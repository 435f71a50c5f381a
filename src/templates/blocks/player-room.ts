import type {Embed} from '../../model/article.js';
import {findKnownPlayer} from './known-players.js';

/** What the room of a player that has no picture is like: that of a film, of a sound, or a line for a button. */
export type PlayerRoom = 'wide' | 'tall' | 'flat' | 'line';

/** What tells how much room a player takes. */
type Measured = Pick<Embed, 'kind' | 'width' | 'height'>;

/** The room that is kept for a player, so that nothing moves when its button comes or the player opens. */
export function roomOf({kind, width, height}: Measured): PlayerRoom {
  if (kind === 'audio') return 'flat';
  if (kind !== 'video') return 'line';
  return (height ?? 0) > (width ?? 0) ? 'tall' : 'wide';
}

/** The room of an embed whose player may load wherever it stands; none where a picture keeps it. */
export function roomOfEmbed(embed: Embed): PlayerRoom | undefined {
  const {player = '', image} = embed;
  const known = !image && URL.canParse(player) ? findKnownPlayer(new URL(player)) : undefined;
  return known && roomOf({kind: known.kind, ...embed});
}
