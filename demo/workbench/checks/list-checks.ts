import type {Article, CasualtyFigure} from '../../../src/model/article.js';
import type {Issue} from '../../../src/model/issue.js';
import {checkArticle} from '../../../src/toll/check-article.js';
import {explainIssue} from '../intake/explain-issue.js';
import {sayFigure} from '../state/amounts.js';
import {finishedStory} from '../state/finished-story.js';
import {blockItem, figureItem} from '../state/item-ids.js';
import {getAt, type Path} from '../state/paths.js';
import type {Proposal} from '../state/work.js';
import {checkDays} from './day-checks.js';
import {checkDrafts, checkRevisions} from './draft-checks.js';
import {checkEdits} from './edit-checks.js';
import {checkJsonLd} from './json-ld-checks.js';
import {checkRivals} from './rival-checks.js';
import {checkSources} from './source-checks.js';
import {checkSearch} from './toll-checks.js';
import {checkWords, emptyBlocks, type Finding} from './story-checks.js';

/** Findings of the command line in plain words for editors; `@` is replaced by the figure. */
const sentences: Readonly<Record<string, string>> = {
  'no-source': '@ has no source.',
  'no-date': '@ has no date.',
  'future-date': '@ has a date in the future.',
  'out-of-order': '@ has dates in the wrong order.',
  duplicate: '@ is in the toll twice.',
  'no-base': '@ is included in a figure that is not in the toll.',
  'subset-over-base': '@ is more than the figure that includes it.',
  'parts-over-base': '@ is less than its parts together.',
  'withdrawn-base': '@ is included in a figure that is denied or retracted.',
  'range-reversed': '@ has a lowest number above its highest.',
  'no-headline': 'There is no headline.',
  'no-language': 'The language is not stated: a screen reader may pronounce the text in another.',
  'no-published': 'The story does not say when it was published.',
  'no-publisher': 'The story does not say who publishes it.',
  held: 'The story is held back, and must not be published now.',
};

/**
 * Everything to check before publication: faults first, then notes, then what is correct.
 * @param removed how many figures the editor has removed
 * @param searched the language in which figures were looked for
 */
export function listChecks(
  edited: Article,
  proposals: readonly Proposal[],
  now: Date,
  searched = edited.language ?? 'en',
  removed = 0,
): Finding[] {
  const article = finishedStory(edited);
  const found: Finding[] = checkArticle(article, [], now)
    .filter((check) => !isOfText(check))
    .map((check) => ({
      level: check.level,
      text: explain(check, article),
      ...placeOf(check),
    }));
  const waiting = proposals.length;
  const all = [
    ...found,
    ...sayWaiting(waiting),
    ...checkSources(article, proposals),
    ...checkEdits(edited),
    ...checkDrafts(edited),
    ...checkRevisions(article),
    ...checkRivals({article, proposals}),
    ...checkDays(article, now),
    ...checkSearch(article, waiting, removed, searched),
    ...emptyBlocks(article),
    ...checkWords(article),
    ...checkJsonLd(article),
  ];
  return sortFindings([...new Map(all.map((finding) => [finding.text, finding])).values()]);
}

const order: Readonly<Record<Finding['level'], number>> = {fault: 0, note: 1, good: 2};

/** Faults first, then notes, then what is correct. */
export const sortFindings = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => order[a.level] - order[b.level]);

/** Whether an issue is of a figure of the text, whose source is checked beside its proposal. */
const isOfText = ({code, path}: Issue): boolean =>
  code === 'no-source' && !path.includes('figures');

function sayWaiting(count: number): Finding[] {
  const text =
    count === 1
      ? 'One suggested figure is to be confirmed or removed.'
      : `${count} suggested figures are to be confirmed or removed.`;
  return count ? [{level: 'note', place: 'mend-toll', item: figureItem([0]), text}] : [];
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

/** The path of the figure or block in the path of an issue. */
function itemPath(path: string): Path {
  const [item = ''] = /^.*?figures\[\d+\]|^body\[\d+\]/.exec(path) ?? [];
  const keys = item.split(/[.[\]]+/).filter(Boolean);
  return keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

/** «At least 14 killed»: the figure at a path. */
function nameFigure(path: string, article: Article): string {
  const figure = getAt(article, itemPath(path)) as CasualtyFigure | undefined;
  const name = figure ? sayFigure(figure) : 'A figure';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function placeOf({path}: Issue): Pick<Finding, 'place' | 'item'> {
  const keys = itemPath(path);
  if (path.includes('figures')) return {place: 'mend-toll', item: figureItem(keys)};
  if (!path.startsWith('body')) return {place: 'mend-head'};
  return {place: 'mend-text', item: blockItem(Number(keys[1]))};
}
