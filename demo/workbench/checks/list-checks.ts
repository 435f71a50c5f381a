import type {Article, CasualtyReport} from '../../../src/model/article.js';
import {reportsIn} from '../../../src/model/block-types.js';
import type {Issue} from '../../../src/model/issue.js';
import {checkArticle} from '../../../src/toll/check-article.js';
import {explainIssue} from '../intake/explain-issue.js';
import {sayFigure} from '../state/amounts.js';
import {finishedStory} from '../state/finished-story.js';
import {getAt} from '../state/paths.js';
import {checkDays} from './day-checks.js';
import {checkDrafts, checkRevisions} from './draft-checks.js';
import {checkJsonLd} from './json-ld-checks.js';
import {checkSearch} from './toll-checks.js';
import {checkWords, emptyBlocks, type Finding} from './story-checks.js';

/** Findings of the command line in plain words for editors; `@` is replaced by the figure. */
const sentences: Readonly<Record<string, string>> = {
  'no-source': '@ has no source.',
  'no-date': '@ has no day.',
  'future-date': '@ has a date that has not come.',
  'out-of-order': '@ has dates out of order.',
  duplicate: '@ is there twice.',
  'no-base': '@ is part of a figure that is not in the toll.',
  'subset-over-base': '@ is more than the figure that it is part of.',
  'range-reversed': '@ has a range that runs backwards.',
  'no-headline': 'There is no headline.',
  'no-language': 'The language is not stated: screen readers may read it in another.',
  'no-published': 'It does not say when it was published.',
  'no-publisher': 'It does not say who publishes it.',
  held: 'It is held back, and must not be published now.',
};

/**
 * Everything to check before publication: faults first, then notes, then what is correct.
 * @param searched the language in which figures were looked for
 */
export function listChecks(
  edited: Article,
  waiting: number,
  now: Date,
  searched = edited.language ?? 'en',
): Finding[] {
  const article = finishedStory(edited);
  const found: Finding[] = checkArticle(article, [], now)
    .filter((check) => !isSaidOfToll(check, article))
    .map((check) => ({
      level: check.level,
      text: explain(check, article),
      place: placeOf(check),
    }));
  const proposals: Finding[] = waiting
    ? [
        {
          level: 'note',
          place: 'mend-toll',
          text:
            waiting === 1
              ? 'A figure of the text waits to be confirmed or dropped.'
              : `${waiting} figures of the text wait to be confirmed or dropped.`,
        },
      ]
    : [];
  const all = [
    ...found,
    ...proposals,
    ...checkDrafts(edited),
    ...checkRevisions(article),
    ...checkDays(article, now),
    ...checkSearch(article, waiting, searched),
    ...emptyBlocks(article),
    ...checkWords(article),
    ...checkJsonLd(article),
  ];
  const order: Readonly<Record<Finding['level'], number>> = {fault: 0, note: 1, good: 2};
  const unique = [...new Map(all.map((finding) => [finding.text, finding])).values()];
  return unique.sort((a, b) => order[a.level] - order[b.level]);
}

/** Whether a sentence without a source is that of a figure of the toll, which is told to have none. */
function isSaidOfToll({code, path}: Issue, {casualties = [], body}: Article): boolean {
  const figures = [...casualties, ...reportsIn(body)].flatMap(({figures}) => figures);
  return (
    code === 'no-source' &&
    figures.some(({source, sentence}) => !source && path === `body[${sentence?.block}]`)
  );
}

function explain(issue: Issue, article: Article): string {
  const {code, path} = issue;
  const sentence = sentences[code];
  if (!sentence) {
    const {text, quote} = explainIssue(issue);
    return quote ? `${text}: “${quote}”` : text;
  }
  return sentence.replace('@', () => nameFigure(path, article));
}

/** «At least 14 killed»: the figure at a path. */
function nameFigure(path: string, article: Article): string {
  const [, report, index] = /^(.*?)\.?figures\[(\d+)\]/.exec(path) ?? [];
  if (report === undefined) return 'A figure of the text';
  const keys = report.split(/[.[\]]+/).filter(Boolean);
  const found = getAt(
    article,
    keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
  ) as CasualtyReport | undefined;
  const figure = found?.figures[Number(index)];
  const name = figure ? sayFigure(figure) : 'A figure';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function placeOf({path}: Issue): Finding['place'] {
  if (path.includes('figures')) return 'mend-toll';
  return path.startsWith('body') ? 'mend-text' : 'mend-head';
}
