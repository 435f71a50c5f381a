import type {Block} from '../../model/article.js';

/** A block and how many lines it is made of. */
export interface Taken {
  readonly block: Block;
  readonly lines: number;
}
