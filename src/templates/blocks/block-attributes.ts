import {nothing} from 'lit';
import type {Block} from '../../model/article.js';

/** Attributes that any block can have; most blocks have none. */
export type BlockAttributes = Pick<Block, 'id' | 'language' | 'direction'>;

/** The `id` of a block; an empty one is no id. */
export function blockId({id}: BlockAttributes): string | typeof nothing {
  return id || nothing;
}

/** The `lang` of a block. */
export function blockLang({language}: BlockAttributes): string | typeof nothing {
  return language ?? nothing;
}

/** The `dir` of a block. */
export function blockDir({direction}: BlockAttributes): string | typeof nothing {
  return direction ?? nothing;
}
