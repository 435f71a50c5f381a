import type {Article, CasualtyFigure, IsoDate, Language} from '../model/article.js';
import {isIsoDate} from '../model/date.js';
import {runInSlices} from '../model/give-way.js';
import {readBlocks} from './blocks.js';
import {createEvidence, type Evidence} from './evidence.js';
import type {Grammar} from './grammar.js';
import {findGrammar, loadLanguage} from './languages.js';
import type {TextReading} from './reading.js';
import {listFigures, type FoundFigure} from './report.js';
import {readSentence} from './sentences.js';
import {readSentences} from './tokens.js';

/** The language and the day of a text, where the text itself does not give them. */
export interface CasualtyOptions {
  /**
   * Language of the text; by default that of the article, or English. Call `loadLanguage` first for
   * a language other than English: until it is loaded, no figures are found.
   */
  language?: Language;
  /** Date of the text. «On Sunday» and «since November 27» are relative to it. */
  date?: IsoDate;
}

/** The lead has at most this many sentences, because some texts are a single paragraph. */
const leadSentences = 3;

/** Reading stops after this many different figures: lists of incidents have thousands. */
const mostFigures = 300;

/**
 * Finds the casualty figures in a news text: how many people were killed, injured, missing,
 * displaced, detained, abducted or affected, with their group, source, period and sentence. A figure
 * that is `sure` can be shown. An editor must confirm one that is `likely`. A field that is not
 * certain is left out.
 *
 * In a string, `sentence.block` is the index of the line, without empty lines. «More than 40» is at
 * least 40; «up to 40» and «as many as 40» are at most 40; «nearly 40» and «two dozen» are about.
 * @throws {TypeError} where the input is neither a text nor a story
 */
export function readCasualties(
  input: Article | string,
  options: CasualtyOptions = {},
): FoundFigure[] {
  const isText = typeof input === 'string' || Array.isArray((input as Article | null)?.body);
  // A plain error: an article loads this reader alone, and another module would cost a request.
  if (!isText) throw new TypeError(`input: expected a text or a story, found ${nameOf(input)}`);
  return finish(readInSteps(input, options));
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object without a list in body';
  return String(value);
}

/**
 * Finds the figures of words that an editor has marked as a toll, so that no other evidence is
 * needed: «two are missing» is about people.
 */
export function readMarkedFigures(words: string, options: CasualtyOptions = {}): FoundFigure[] {
  return finish(readInSteps(words, options, {...createEvidence(), points: Infinity}));
}

function finish(steps: Generator<undefined, FoundFigure[]>): FoundFigure[] {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** The sentences of a text, with their blocks. */
function* listSentences(input: Article | string, grammar: Grammar) {
  for (const block of readBlocks(input)) {
    let leadLeft = block.isLead ? leadSentences : 0;
    for (const tokens of readSentences(block.text, grammar, block.end))
      yield {tokens, block, isLead: leadLeft-- > 0};
  }
}

/** Reads one sentence per step. */
function* readInSteps(
  input: Article | string,
  options: CasualtyOptions,
  evidence: Evidence = createEvidence(),
): Generator<undefined, FoundFigure[]> {
  const article = typeof input === 'string' ? undefined : input;
  const grammar = findGrammar(options.language ?? article?.language ?? 'en');
  if (!grammar) return [];
  const date =
    options.date ?? article?.modified ?? article?.published ?? article?.dateline?.date ?? '';
  const reference = isIsoDate(date) && date.length >= 10 ? date.slice(0, 10) : undefined;
  const reading: TextReading = {grammar, reference, figures: [], past: [], evidence};
  for (const {tokens, block, isLead} of listSentences(input, grammar)) {
    readSentence(tokens, block, isLead, reading);
    yield;
    if (reading.figures.length + reading.past.length >= mostFigures) break;
  }
  return listFigures(reading, reference);
}

/**
 * Loads the language and finds the figures that a card may show, which are those that are sure.
 * Pauses between sentences of a long text, so that the page stays responsive.
 * @throws the reason of the signal when the caller has cancelled
 */
export async function readSureFigures(
  article: Article,
  options: CasualtyOptions = {},
  signal?: AbortSignal,
): Promise<CasualtyFigure[]> {
  await loadLanguage(options.language ?? article.language ?? 'en');
  const found = await runInSlices(readInSteps(article, options), {signal});
  return found.flatMap(({certainty, ...figure}) => (certainty === 'sure' ? [figure] : []));
}
