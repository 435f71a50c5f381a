import type {Embed} from '../../model/article.js';
import {findPlayerOf, providers} from '../../model/providers.js';

/** A player of a well-known provider: the owner of its address, and the kind of content. */
export interface KnownPlayer {
  name: string;
  kind: NonNullable<Embed['kind']>;
}

/** The well-known provider of a player's address. */
export function findKnownPlayer(address: URL): KnownPlayer | undefined {
  const name = findPlayerOf(address);
  return name && {name, kind: providers[name].kind};
}
