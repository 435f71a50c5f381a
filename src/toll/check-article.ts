import type {Article, CasualtyFigure, CasualtyReport} from '../model/article.js';
import {findHold} from '../model/availability.js';
import {blockText} from '../model/block-types.js';
import {createIssue, describeValue, type Issue} from '../model/issue.js';
import {readCasualties} from '../prose/read-casualties.js';
import {inspectReport} from './inspect-report.js';

/** One thing that an editor should look at before a story goes out. */
export interface Check extends Issue {
  /** A `fault` stops a pipeline; a `note` tells what is lost, missing or unusual. */
  readonly level: 'fault' | 'note';
}

const fault = (issue: Issue): Check => ({...issue, level: 'fault'});
const note = (issue: Issue): Check => ({...issue, level: 'note'});

/** Where the reader of a story found something wrong with a toll: a figure may have been left out. */
const aboutToll = /^casualties\b|\.report\b/;

/**
 * Checks a story as an editor would before it goes out: what its input had and it has not, its tolls,
 * the figures in its text, and what a reader needs beside.
 * The figures of a text in another language than English are read once `loadLanguage` has loaded it.
 * @param issues what the reader of the story has reported
 * @param now the present moment, for dates to come and stories that are held
 */
export function checkArticle(article: Article, issues: readonly Issue[], now: Date): Check[] {
  return [
    ...issues.map((issue) => (aboutToll.test(issue.path) ? fault(issue) : note(issue))),
    ...checkHead(article, now),
    ...checkTolls(article, now),
    ...checkText(article),
  ];
}

function checkHead(article: Article, now: Date): Check[] {
  const {headline, language, published, publisher} = article;
  const hold = findHold(article, now);
  const missing = (path: 'headline' | 'language' | 'published' | 'publisher', expected: string) =>
    createIssue(path, `no-${path}`, expected, 'none');
  return [
    ...(headline.trim() ? [] : [fault(missing('headline', 'a headline'))]),
    ...(language ? [] : [note(missing('language', 'the language of the story'))]),
    ...(published ? [] : [note(missing('published', 'when it was published'))]),
    ...(publisher ? [] : [note(missing('publisher', 'who publishes it'))]),
    ...(hold ? [note(createIssue('status', 'held', 'a story that may be shown', hold))] : []),
  ];
}

/** The tolls that the data state: each figure has a source, a day, and sense beside the others. */
function checkTolls({casualties = [], body}: Article, now: Date): Check[] {
  const reports: [string, CasualtyReport][] = casualties.map((report, index) => [
    `casualties[${index}].`,
    report,
  ]);
  body.forEach((block, index) => {
    if (block.type === 'casualties') reports.push([`body[${index}].report.`, block.report]);
  });
  return reports.flatMap(([path, report]) => inspectReport(report, now, path).map(fault));
}

/**
 * The figures that headline and text state: whose count each one is. A program is not sure of what
 * stands below the lead: that is for an editor to look at, and stops nothing.
 */
function checkText(article: Article): Check[] {
  const figures = readCasualties(article, {language: article.language ?? 'en'});
  return figures.flatMap(({certainty, source, sentence}) => {
    if (source) return [];
    const path = sentence ? `body[${sentence.block}]` : 'headline';
    const expected = 'whose count a figure of the text is';
    const issue = createIssue(path, 'no-source', expected, quoteWords(article, sentence));
    return certainty === 'sure' ? fault(issue) : note(issue);
  });
}

/** The words that state a figure, as what was found. */
function quoteWords({headline, body}: Article, sentence: CasualtyFigure['sentence']): string {
  const block = sentence && body[sentence.block];
  const text = block ? blockText(block).slice(sentence.start, sentence.end) : headline;
  return `no source in ${describeValue(text)}`;
}
