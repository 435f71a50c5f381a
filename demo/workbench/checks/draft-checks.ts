import type {Article} from '../../../src/model/article.js';
import {sayFigure} from '../state/amounts.js';
import {hasWords, isLinked, isNamed, isStated} from '../state/finished-story.js';
import {isSameAmount} from '../../../src/toll/same-count.js';
import {figuresOf} from '../state/work.js';
import type {Finding} from './story-checks.js';

const note = (place: Finding['place'], text: string): Finding => ({level: 'note', place, text});

/** Items that an editor has added and not filled in, which are left out of the story. */
export function checkDrafts(article: Article): Finding[] {
  const {authors = [], corrections = [], related = []} = article;
  const stories = related.flatMap(({stories}) => stories);
  const figures = figuresOf(article).filter(({revisions = []}) => !revisions.every(isStated));
  return [
    ...(authors.every(isNamed)
      ? []
      : [note('mend-head', 'An author in the byline has no name, and is left out.')]),
    ...(corrections.every(hasWords)
      ? []
      : [note('mend-head', 'A correction is empty, and is left out.')]),
    ...(stories.every(isLinked)
      ? []
      : [
          note(
            'mend-lists',
            'A link to another story has no title or no web address, and is left out.',
          ),
        ]),
    ...figures.map((figure) =>
      note('mend-toll', `An earlier count of ${sayFigure(figure)} has no number, and is left out.`),
    ),
  ];
}

/** Figures whose last earlier count is the present one: nothing has changed. */
export function checkRevisions(article: Article): Finding[] {
  return figuresOf(article)
    .filter(({revisions = [], amount}) => {
      const last = revisions.at(-1);
      return last && isSameAmount(last.amount, amount);
    })
    .map((figure) =>
      note(
        'mend-toll',
        `The earlier count of ${sayFigure(figure)} has the same number as the present one.`,
      ),
    );
}
