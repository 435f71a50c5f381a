import type {Article, CasualtyFigure} from '../../../src/model/article.js';
import {reportsIn} from '../../../src/model/block-types.js';
import {findRivals} from '../../../src/toll/rivals.js';
import {sayFigure} from '../state/amounts.js';
import type {Finding} from './story-checks.js';

/** «police»: whose count a figure is, to tell it from another with the same number. */
const nameCount = (figure: CasualtyFigure): string =>
  `“${sayFigure(figure)}”${figure.source ? ` (${figure.source.name})` : ''}`;

/**
 * Figures that may be two counts of the same people, but are shown as figures of two things, which
 * a reader may add up.
 */
export function checkRivals(article: Article): Finding[] {
  const reports = [...(article.casualties ?? []), ...reportsIn(article.body)];
  return reports
    .flatMap(({figures}) => findRivals(figures))
    .map(([one, other]) => ({
      level: 'note',
      place: 'mend-toll',
      text: `${nameCount(one)} and ${nameCount(other)} may be two counts of the same people, but readers may add them up. If they are, give both the same place, days and group, or make one an earlier count of the other.`,
    }));
}
