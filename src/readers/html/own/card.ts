import type {Block, CasualtyFigure, CasualtyReport, Sentence} from '../../../model/article.js';
import {blockText} from '../../../model/block-types.js';
import {checkModel} from '../../../model/check.js';
import type {TreeElement} from '../../tree.js';
import {simplifyDigits} from '../../language/dates/digits.js';
import type {HtmlSource} from '../context.js';
import {findElement} from '../element.js';
import {report} from '../source.js';
import {readPartData, withoutData} from './data.js';
import {findAll, isOfClass, lineIn, lineOf, take} from './elements.js';

const isRow = (element: TreeElement) => isFigure(element) || isSubset(element);
const isFigure = isOfClass('aw-figure');
const isSubset = isOfClass('aw-subset');
const isNumber = isOfClass('aw-number');

/**
 * Reads `<aw-casualty-card>`: its data, or else the HTML that the library draws, where each row has
 * its figure in an attribute. A card with other words stays in the text, because the words alone do
 * not say what was counted.
 */
export function readCard(element: TreeElement, source: HtmlSource): CasualtyReport | undefined {
  // A program read these figures from the text; they are not part of the story.
  if (element.attributes['from-text'] !== undefined) {
    take(element, source);
    return undefined;
  }
  const given = readPartData(element, source, 'CasualtyReport', 'casualties');
  if (given) return given;
  const rows = listRows(element);
  const figures = rows.flatMap((row) => readFigure(row) ?? []);
  if (!rows.length || figures.length < rows.length) {
    const found = `"${(lineOf(withoutData(element)) ?? '').slice(0, 200)}"`;
    report(source, element, 'unread-toll', 'a card with its figures as data', found);
    return undefined;
  }
  take(element, source);
  const title = lineIn(element, 'aw-title');
  const note = lineIn(element, 'aw-note');
  return {...(title && {title}), figures, ...(note && {note})};
}

/** The rows of a card, each before its subsets. */
function listRows(element: TreeElement): TreeElement[] {
  return findAll(element, isRow).flatMap((row) => [row, ...listRows(row)]);
}

function readFigure(row: TreeElement): CasualtyFigure | undefined {
  let given: unknown;
  try {
    given = JSON.parse(row.attributes['data-aw-figure'] ?? '');
  } catch {
    return undefined; // Written by hand, or by another version.
  }
  const figure = checkModel('CasualtyReport', {figures: [given]}, [])?.figures[0];
  if (!figure || !saysSame(row, figure)) return undefined;
  if (figure.sentence) quoted.set(figure.sentence, readQuoted(row));
  return figure;
}

/** Whether the number that readers see is that of the data. Someone may have edited the page. */
function saysSame(row: TreeElement, {amount}: CasualtyFigure): boolean {
  if (amount.kind === 'vague') return (lineOf(row) ?? '').includes(amount.words);
  const number = simplifyDigits(lineOf(findElement(row, isNumber)) ?? '').replace(/\D/g, '');
  if (amount.kind === 'unknown') return !number;
  const values =
    amount.kind === 'range' ? [amount.min, amount.max].sort((a, b) => a - b) : [amount.value];
  const expected = [...new Set(values)].join('');
  return number === expected || (!number && expected === '0'); // «no children killed»
}

/** The words with which the sentence of a figure begins, from its link. */
const quoted = new WeakMap<Sentence, string>();

function readQuoted(row: TreeElement): string {
  const {href = ''} = findElement(row, isNumber)?.attributes ?? {};
  const [, words = ''] = /:~:text=([^,&]+)/.exec(href) ?? [];
  return decodeURIComponent(words);
}

/** Removes positions of sentences that are no longer there, because the text was edited. */
export function keepSentences({figures}: CasualtyReport, body: readonly Block[]): void {
  for (const figure of figures) {
    const {sentence} = figure;
    if (!sentence) continue;
    const block = body[sentence.block];
    const text = block && blockText(block).slice(sentence.start, sentence.end).trim();
    const start = quoted.get(sentence);
    if (!start || !text?.replace(/\s+/g, ' ').startsWith(start)) delete figure.sentence;
  }
}
