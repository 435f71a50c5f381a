import type {Embed} from '../../model/article.js';
import {findPlayerOf, providers} from '../../model/providers.js';

/** A player of a well-known provider: whom its address belongs to, and what it shows. */
export interface KnownPlayer {
  name: string;
  kind: NonNullable<Embed['kind']>;
}

/** The well-known provider that an address of a player belongs to. */
export function findKnownPlayer(address: URL): KnownPlayer | undefined {
  const name = findPlayerOf(address);
  return name && {name, kind: providers[name].kind};
}
