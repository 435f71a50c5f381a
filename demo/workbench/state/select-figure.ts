import type {Article, Sentence} from '../../../src/model/article.js';
import {blockText} from '../../../src/model/block-types.js';
import {readMarkedFigures} from '../../../src/prose/read-casualties.js';
import type {FoundFigure} from '../../../src/prose/report.js';
import type {NewFigure} from './figures.js';
import {isSameAmount} from '../../../src/toll/same-count.js';
import {readAmounts} from './stated-amounts.js';

/** Text of one block that an editor has selected. */
export interface Selected {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Creates figures from selected text, as the reader of figures reads it: «nine people died» is
 * killed, 9. What it does not read stays open for the editor.
 */
export function figuresFrom(article: Article, selected: Selected): NewFigure[] {
  const {language = 'en'} = article;
  const text = blockText(article.body[selected.block]!);
  const words = text.slice(selected.start, selected.end);
  const sentence = wholeSentence(text, selected, language);
  const date = article.modified ?? article.published ?? article.dateline?.date;
  const options = {language, ...(date && {date})};
  const around = readMarkedFigures(text.slice(sentence.start, sentence.end), options);
  const stated = readMarkedFigures(words, options).map((own) => around.find(isLike(own)) ?? own);
  if (stated.length > 0) return stated.map((figure) => newFigure(figure, sentence));
  const counts = readAmounts(words, language);
  const meant = around.filter(({amount}) =>
    counts.some((count) => isSameAmount(count.amount, amount)),
  );
  if (meant.length > 0) return meant.map((figure) => newFigure(figure, sentence));
  // Of several numbers, the editor has to say which one is meant.
  const [{amount, group} = {}, other] = counts;
  return [
    amount && !other
      ? {measure: 'affected', amount, ...(group && {group}), sentence, open: ['measure']}
      : {
          measure: 'affected',
          amount: {kind: 'exact', value: 0},
          sentence,
          open: ['measure', 'amount'],
        },
  ];
}

/** The same figure in its whole sentence, which may add source, days and place. */
const isLike =
  (own: FoundFigure) =>
  ({measure, amount}: FoundFigure): boolean =>
    measure === own.measure && isSameAmount(amount, own.amount);

/** What stays true of a figure outside its text: not its identity, its parts and its revisions. */
function newFigure(figure: FoundFigure, sentence: Sentence): NewFigure {
  const {measure, amount, group, source, scope} = figure;
  return {
    measure,
    amount,
    ...(group && {group}),
    ...(source && {source}),
    ...(scope && {scope}),
    sentence,
  };
}

/** The sentence around a text. */
function wholeSentence(text: string, {block, start, end}: Selected, language: string): Sentence {
  const segments = new Intl.Segmenter(language, {granularity: 'sentence'}).segment(text);
  const first = segments.containing(start);
  const last = segments.containing(Math.max(start, end - 1));
  if (!first || !last) return {block, start, end};
  const whole = text.slice(first.index, last.index + last.segment.length);
  return {block, start: first.index, end: first.index + whole.trimEnd().length};
}
