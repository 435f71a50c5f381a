import type {Article, CasualtyFigure} from '../../../src/model/article.js';
import {readCasualties} from '../../../src/prose/read-casualties.js';
import {isSameCount} from '../../../src/toll/same-count.js';
import {sayFigure} from '../state/amounts.js';
import {blockItem, figureItem} from '../state/item-ids.js';
import {figuresOf, type Proposal} from '../state/work.js';
import type {Finding} from './story-checks.js';

/**
 * The figures of the text whose sentence names no source, unless the toll has them: then the editor
 * has said whose they are, or the toll is said to have no source.
 */
export function checkSources(article: Article, proposals: readonly Proposal[]): Finding[] {
  const stated = figuresOf(article);
  return readCasualties(article, {language: article.language ?? 'en'}).flatMap((figure) => {
    if (figure.source || stated.some((other) => isSameCount(figure, other))) return [];
    const waiting = proposals.findIndex((other) => isSameCount(figure, other));
    const block = figure.sentence?.block;
    if (waiting >= 0) return proposals[waiting]!.source ? [] : sayWaiting(figure, waiting);
    return [
      {
        level: 'fault',
        ...(block === undefined
          ? {place: 'mend-head'}
          : {place: 'mend-text', item: blockItem(block)}),
        text: `${block === undefined ? 'The headline' : 'The text'} does not say whose count “${sayFigure(figure)}” is, and the toll does not have it.`,
      },
    ];
  });
}

const sayWaiting = (figure: CasualtyFigure, at: number): Finding[] => [
  {
    level: 'fault',
    place: 'mend-toll',
    item: figureItem([at]),
    text: `The suggested figure “${sayFigure(figure)}” has no source.`,
  },
];
