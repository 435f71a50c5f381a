import type {Article, Block} from './article.js';
import {reportsIn} from './block-types.js';
import {givenIndex} from './given-index.js';

/** Adjusts the block indexes in `sentence` of figures after blocks have been left out. */
export function followBlocks({body, casualties = []}: Article, given: readonly Block[]): void {
  if (body.length === given.length) return;
  const places = new Map(body.map((_, to) => [givenIndex(body, to), to]));
  const inText = reportsIn(body);
  for (const figure of [...casualties, ...inText].flatMap(({figures}) => figures)) {
    if (!figure.sentence) continue;
    const block = places.get(givenIndex(given, figure.sentence.block));
    if (block === undefined) delete figure.sentence;
    else figure.sentence = {...figure.sentence, block};
  }
}
