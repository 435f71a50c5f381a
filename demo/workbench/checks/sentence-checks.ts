import {sayAmount, sayFigure} from '../state/amounts.js';
import {rowsOf} from '../state/figures.js';
import {figureItem} from '../state/item-ids.js';
import {amountNow, isUnsaid, othersNow} from '../state/watch-toll.js';
import type {Work} from '../state/work.js';
import type {CasualtyFigure} from '../../../src/model/article.js';
import type {Finding} from './story-checks.js';

/** The figures that the text contradicts since its sentence or the figure was changed. */
export function checkSentences(work: Work): Finding[] {
  return rowsOf(work)
    .filter(({figure}) => isUnsaid(figure, work))
    .map(({figure, path}) => ({
      level: 'fault',
      place: 'mend-toll',
      item: figureItem(path),
      text: `The toll has ${sayFigure(figure)}. ${saySentence(figure, work)}`,
    }));
}

/** «The sentence now says 10.», «The sentence now says 9 injured.» */
export function saySentence(figure: CasualtyFigure, work: Work): string {
  if (!figure.sentence) return 'Its sentence is no longer in the text.';
  const [other] = othersNow(figure, work);
  if (other) return `The sentence now says ${sayFigure(other)}.`;
  const amount = amountNow(figure, work);
  return amount
    ? `The sentence now says ${sayAmount(amount)}.`
    : `The sentence no longer says ${sayAmount(figure.amount)}.`;
}
