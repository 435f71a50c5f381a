import type {Article, Sentence} from '../../../src/model/article.js';
import {blockText} from '../../../src/model/block-types.js';
import {readCasualties} from '../../../src/prose/read-casualties.js';
import type {FoundFigure} from '../../../src/prose/report.js';

/** Text of one block that an editor has selected. */
export interface Selected {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Creates a figure from selected text: from the reading of the text or, if it is not understood,
 * from the first number in it. Missing parts stay empty.
 */
export function figureFrom(
  article: Article,
  selected: Selected,
): Omit<FoundFigure, 'id' | 'certainty'> {
  const {language = 'en'} = article;
  const text = blockText(article.body[selected.block]!);
  const words = text.slice(selected.start, selected.end);
  const sentence = wholeSentence(text, selected, language);
  const number = readNumber(words);
  const found = readCasualties(text.slice(sentence.start, sentence.end), {language});
  const [own] = found.filter(
    ({amount}) => number !== undefined && 'value' in amount && amount.value === number,
  );
  if (!own) {
    const amount =
      number === undefined
        ? ({kind: 'vague', words: words.trim().slice(0, 60) || 'some'} as const)
        : ({kind: 'exact', value: number} as const);
    return {measure: 'affected', amount, sentence};
  }
  const {measure, amount, group, source} = own;
  return {measure, amount, ...(group && {group}), ...(source && {source}), sentence};
}

function readNumber(words: string): number | undefined {
  const [digits] = /\d[\d,.\u00a0\u202f]*/.exec(words) ?? [];
  const value = Number(digits?.replace(/\D/g, ''));
  return digits && Number.isSafeInteger(value) ? value : undefined;
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
