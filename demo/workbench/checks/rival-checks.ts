import type {CasualtyFigure} from '../../../src/model/article.js';
import {sayFigure} from '../state/amounts.js';
import {figureItem} from '../state/item-ids.js';
import {
  countTheSame,
  latestOf,
  replaceOthers,
  type RivalGroup,
  rivalGroups,
} from '../state/rivals.js';
import type {Work} from '../state/work.js';
import type {Finding} from './story-checks.js';

/** «police»: whose count a figure is, to tell it from another with the same number. */
const nameCount = (figure: CasualtyFigure): string =>
  `“${sayFigure(figure)}”${figure.source ? ` (${figure.source.name})` : ''}`;

const list = new Intl.ListFormat('en-GB', {type: 'conjunction'});

/** Maximum number of figures that are offered as the one that replaces the others. */
const mostOffered = 4;

/**
 * Figures that may be counts of the same people, but are shown as figures of several things, which
 * a reader may add up: one question for each group.
 */
export const checkRivals = (work: Pick<Work, 'article' | 'proposals'>): Finding[] =>
  rivalGroups(work).map(askOf);

function askOf(rows: RivalGroup): Finding {
  const names = list.format(rows.map(({figure}) => nameCount(figure)));
  const others = rows.length === 2 ? 'it' : 'the others';
  return {
    level: 'note',
    place: 'mend-toll',
    item: figureItem(rows[0]!.path),
    text: `${names} may be ${rows.length === 2 ? 'two ' : ''}counts of the same people, but readers may add them up. If they are, the card can show that counts differ, or one as an earlier count of the other.`,
    mends: [
      {
        label: 'They count the same people',
        change: (work) => countTheSame(work, rows),
      },
      ...latestOf(rows)
        .slice(-mostOffered)
        .map((row) => ({
          label: `This one replaces ${others}: ${nameCount(row.figure)}`,
          change: (work: Work) => replaceOthers(work, rows, row),
        })),
    ],
  };
}
