import type {Amount, CasualtyFigure} from '../../../src/model/article.js';
import {blockText} from '../../../src/model/block-types.js';
import {readMarkedFigures} from '../../../src/prose/read-casualties.js';
import {allFigures} from './figures.js';
import {isSameAmount, isSameGroup} from '../../../src/toll/same-count.js';
import {readAmounts} from './stated-amounts.js';
import type {Work} from './work.js';

/**
 * Notes each figure whose sentence stated its amount before an edit and states it no more: text and
 * toll would contradict each other.
 */
export function watchToll(before: Work, after: Work): Work {
  if (after.article === before.article && after.proposals === before.proposals) return after;
  const old = new Map(allFigures(before).map((figure) => [figure.id, figure]));
  const left = allFigures(after).filter((figure) => {
    const was = old.get(figure.id);
    return was && isOtherwise(was, before, figure, after) && states(was, before);
  });
  const ids = left.filter((figure) => !states(figure, after)).map(({id}) => id);
  if (!ids.length) return after;
  return {...after, unsaid: [...new Set([...(after.unsaid ?? []), ...ids])]};
}

/** Whether a figure or the words of its sentence were changed. */
const isOtherwise = (was: CasualtyFigure, before: Work, is: CasualtyFigure, after: Work): boolean =>
  !isSameAmount(was.amount, is.amount) ||
  was.measure !== is.measure ||
  was.group !== is.group ||
  sentenceOf(was, before) !== sentenceOf(is, after);

/** Whether the sentence of a figure stated its amount once, and does not as it is now. */
export const isUnsaid = (figure: CasualtyFigure, work: Work): boolean =>
  Boolean(work.unsaid?.includes(figure.id)) && !states(figure, work);

/**
 * The figures that a sentence states now with the number of a figure, but of another harm or group:
 * «nine were injured», for nine killed. Empty if one of them is the figure itself.
 */
export function othersNow(figure: CasualtyFigure, work: Work): CasualtyFigure[] {
  const {language = 'en'} = work.article;
  const same = readMarkedFigures(sentenceOf(figure, work), {language}).filter(({amount}) =>
    isSameAmount(amount, figure.amount),
  );
  const isOwn = ({measure, group}: CasualtyFigure) =>
    measure === figure.measure && isSameGroup(group, figure.group);
  return same.some(isOwn) ? [] : same;
}

/** The amount that the sentence of a figure has for it now; undefined where that is not certain. */
export function amountNow(figure: CasualtyFigure, work: Work): Amount | undefined {
  const words = sentenceOf(figure, work);
  const {language = 'en'} = work.article;
  const alike = readMarkedFigures(words, {language}).filter(
    ({measure, group}) => measure === figure.measure && group === figure.group,
  );
  const [own, second] = alike;
  if (own) return second ? undefined : own.amount;
  const others = allFigures(work).filter(
    (other) => other.id !== figure.id && sentenceOf(other, work) === words,
  );
  const [free, another] = readAmounts(words, language).filter(
    ({amount}) => !others.some((other) => isSameAmount(other.amount, amount)),
  );
  return another ? undefined : free?.amount;
}

/** Whether the sentence of a figure has its amount and, where that can be read, its harm and group. */
function states(figure: CasualtyFigure, work: Work): boolean {
  const words = sentenceOf(figure, work);
  const {amount} = figure;
  if (othersNow(figure, work).length > 0) return false;
  return (
    (amount.kind === 'vague' && words.includes(amount.words)) ||
    readAmounts(words, work.article.language ?? 'en').some((count) =>
      isSameAmount(count.amount, amount),
    )
  );
}

function sentenceOf({sentence}: CasualtyFigure, {article}: Work): string {
  const block = sentence && article.body[sentence.block];
  return block ? blockText(block).slice(sentence.start, sentence.end) : '';
}
