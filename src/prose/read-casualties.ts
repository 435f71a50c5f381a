import type {Article, CasualtyFigure, IsoDate, Language} from '../model/article.js';
import {isIsoDate} from '../model/date.js';
import {readBlocks} from './blocks.js';
import {createEvidence} from './evidence.js';
import {findGrammar, loadLanguage} from './languages.js';
import type {TextReading} from './reading.js';
import {listFigures, type FoundFigure} from './report.js';
import {readSentence} from './sentences.js';
import {runInSlices} from './slices.js';
import {readSentences} from './tokens.js';

/** The language and the day of a text, where the text itself does not give them. */
export interface CasualtyOptions {
  /**
   * Language of the text, by default the article's own, else English. In another than English
   * nothing is read until `loadLanguage` has loaded it.
   */
  language?: Language;
  /** The day of the text, from which «on Sunday» and «since November 27» are counted. */
  date?: IsoDate;
}

/** Only the first sentences of the first paragraph count as the lead: some texts have one paragraph only. */
const leadSentences = 3;

/** Stops the reading of registers, which have thousands of figures. */
const mostFigures = 1000;

/**
 * Finds the casualty figures that a news text states: how many of whom were killed, injured,
 * missing, displaced, detained, abducted or affected, by whose count, since when, in which
 * sentence. What it finds is a suggestion. A figure that is `sure` can be shown; one that is `likely` is
 * for an editor to confirm. A field that is not sure is left out.
 *
 * In a string, `sentence.block` counts the lines that are not empty, from 0. «More than 40» is at
 * least 40, «up to 40» and «as many as 40» at most 40, «nearly 40» and «two dozen» about.
 */
export function readCasualties(
  input: Article | string,
  options: CasualtyOptions = {},
): FoundFigure[] {
  const work = readInSteps(input, options);
  for (;;) {
    const {done, value} = work.next();
    if (done) return value;
  }
}

/** Reads one sentence at each step. */
function* readInSteps(
  input: Article | string,
  options: CasualtyOptions,
): Generator<undefined, FoundFigure[]> {
  const article = typeof input === 'string' ? undefined : input;
  const grammar = findGrammar(options.language ?? article?.language ?? 'en');
  if (!grammar) return [];
  const date =
    options.date ?? article?.modified ?? article?.published ?? article?.dateline?.date ?? '';
  const reference = isIsoDate(date) && date.length >= 10 ? date.slice(0, 10) : undefined;
  const reading: TextReading = {grammar, reference, figures: [], evidence: createEvidence()};
  for (const block of readBlocks(input)) {
    let left = block.isLead ? leadSentences : 0;
    for (const tokens of readSentences(block.text, grammar)) {
      if (reading.figures.length >= mostFigures) break;
      readSentence(tokens, block, left > 0, reading);
      left -= 1;
      yield;
    }
  }
  return listFigures(reading.figures, reading.evidence, reference);
}

/**
 * The figures that a card may show, once the language is loaded: those that are sure, as the model has
 * them. The page is not held up by a long text.
 * @throws the reason of the signal where the figures are not wanted any more
 */
export async function readSureFigures(
  article: Article,
  options: CasualtyOptions = {},
  signal?: AbortSignal,
): Promise<CasualtyFigure[]> {
  await loadLanguage(options.language ?? article.language ?? 'en');
  const found = await runInSlices(readInSteps(article, options), signal);
  return found.flatMap(({certainty, ...figure}) => (certainty === 'sure' ? [figure] : []));
}
