import type {Article, CasualtyFigure} from '../model/article.js';
import {findHold} from '../model/availability/hold.js';
import {blockText, reportsIn} from '../model/block-types.js';
import {givenIndex} from '../model/given-index.js';
import {createIssue, describeValue, type Issue} from '../model/issue.js';
import {isCutShort, mostRead} from '../prose/blocks.js';
import {readCasualties} from '../prose/read-casualties.js';
import {inspectArticle} from './inspect-article.js';
import {isSameCount} from './same-count.js';

/** Something that an editor should look at before a story is published. */
export interface Check extends Issue {
  /** A `fault` stops a pipeline; a `note` reports something lost, missing or unusual. */
  readonly level: 'fault' | 'note';
}

const fault = (issue: Issue): Check => ({...issue, level: 'fault'});
const note = (issue: Issue): Check => ({...issue, level: 'note'});

/** Whether an issue is about a toll: a figure may have been left out. */
const isAboutToll = ({path, code}: Issue): boolean =>
  code === 'unread-toll' || /^casualties\b|\.report\b/.test(path);

/**
 * Checks a story as an editor would before publication: content of the input that is missing, its
 * tolls, the figures in its text, and the metadata that a reader needs. For a text in a language
 * other than English, call `loadLanguage` first to read its figures.
 * @param issues the issues that the reader of the format reported
 * @param now the current time, for dates in the future and withheld stories
 */
export function checkArticle(article: Article, issues: readonly Issue[], now: Date): Check[] {
  return [
    ...issues.map((issue) => (isAboutToll(issue) ? fault(issue) : note(issue))),
    ...checkHead(article, now),
    ...inspectArticle(article, now).map(fault),
    ...checkLength(article),
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

/** Figures far down a text are not found. */
function checkLength(article: Article): Check[] {
  const expected = `at most ${mostRead} characters to find tolls in`;
  return isCutShort(article) ? [note(createIssue('body', 'too-long', expected, 'more'))] : [];
}

/**
 * Checks whether the figures in headline and text have a source, there or in a toll of the story.
 * Below the lead a program cannot be sure of the source, so there a missing source is only a note.
 */
function checkText(article: Article): Check[] {
  const figures = readCasualties(article, {language: article.language ?? 'en'});
  const known = [...(article.casualties ?? []), ...reportsIn(article.body)]
    .flatMap((report) => report.figures)
    .filter(({source}) => source);
  const lead = article.body.findIndex(({type}) => type === 'paragraph');
  return figures.flatMap((figure) => {
    const {source, sentence} = figure;
    if (source || known.some((other) => isSameCount(figure, other))) return [];
    const path = sentence ? `body[${givenIndex(article.body, sentence.block)}]` : 'headline';
    const expected = 'whose count a figure of the text is';
    const issue = createIssue(path, 'no-source', expected, quoteWords(article, sentence));
    return !sentence || sentence.block === lead ? fault(issue) : note(issue);
  });
}

/** Quotes the text that states a figure, for the message of an issue. */
function quoteWords({headline, body}: Article, sentence: CasualtyFigure['sentence']): string {
  const block = sentence && body[sentence.block];
  const text = block ? blockText(block).slice(sentence.start, sentence.end) : headline;
  return `no source in ${describeValue(text)}`;
}
