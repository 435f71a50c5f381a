import type {Article, CasualtyFigure, CasualtyReport} from '../../../src/model/article.js';
import type {FoundFigure} from '../../../src/prose/report.js';
import {getAt, type Path, setAt} from './paths.js';
import {withArticle, type Work} from './work.js';

/** A figure in progress: found in the text, or stated by the story. */
export interface Row {
  readonly figure: CasualtyFigure;
  /** The program's certainty about a figure that no editor has confirmed. */
  readonly certainty?: FoundFigure['certainty'] | undefined;
  /** The path of the figure, among the proposals or in the story. */
  readonly path: Path;
  readonly isProposal: boolean;
}

/** The paths of the reports in a story. */
export function reportPaths({casualties = [], body}: Article): Path[] {
  const beside = casualties.map((_, index): Path => ['casualties', index]);
  const within = body.flatMap((block, index): Path[] =>
    block.type === 'casualties' ? [['body', index, 'report']] : [],
  );
  return [...beside, ...within];
}

/** The figures that the story states, then those that were found and are not confirmed. */
export function rowsOf({article, proposals}: Work): Row[] {
  const stated = reportPaths(article).flatMap((path) =>
    (getAt(article, path) as CasualtyReport).figures.map((figure, index): Row => ({
      figure,
      path: [...path, 'figures', index],
      isProposal: false,
    })),
  );
  const found = proposals.map(({certainty, ...figure}, index): Row => ({
    figure,
    certainty,
    path: [index],
    isProposal: true,
  }));
  return [...stated, ...found];
}

/** Every figure of the story and of the proposals. */
export const allFigures = (work: Work): CasualtyFigure[] => rowsOf(work).map(({figure}) => figure);

/** Changes a part of a figure in place. */
export function changeFigure(
  work: Work,
  {path, isProposal}: Row,
  part: Path,
  value: unknown,
): Work {
  return isProposal
    ? {...work, proposals: setAt(work.proposals, [...path, ...part], value)}
    : withArticle(work, setAt(work.article, [...path, ...part], value));
}

/** Sets the date of each figure without one. */
export function dateFigures(work: Work, day: string): Work {
  const undated = rowsOf(work).filter(({figure}) => !figure.asOf);
  return undated.reduce((work, row) => changeFigure(work, row, ['asOf'], day), work);
}

export function dropFigure(work: Work, {figure, path, isProposal}: Row): Work {
  if (isProposal)
    return {...work, proposals: work.proposals.filter((_, index) => index !== path[0])};
  const list = path.slice(0, -1);
  const figures = getAt(work.article, list) as CasualtyFigure[];
  const left = figures.filter((other) => other !== figure);
  if (left.length) return withArticle(work, setAt(work.article, list, left));
  const [place, index] = path;
  if (place === 'casualties') return withArticle(work, withoutReport(work.article, Number(index)));
  // A toll within the text stays in place, without figures.
  const report = {...(getAt(work.article, list.slice(0, -1)) as CasualtyReport), figures: []};
  return withArticle(work, setAt(work.article, list.slice(0, -1), report));
}

function withoutReport(article: Article, at: number): Article {
  const casualties = article.casualties?.filter((_, index) => index !== at);
  return setAt(article, ['casualties'], casualties);
}

/** Moves a confirmed figure to the toll of the story. */
export function confirmFigure(work: Work, {figure, path, isProposal}: Row): Work {
  if (!isProposal) return work;
  const taken = new Set(rowsOf(work).flatMap((row) => (row.isProposal ? [] : [row.figure.id])));
  const id = taken.has(figure.id) ? freshId(taken) : figure.id;
  const [first = ['casualties', 0]] = reportPaths(work.article);
  const report = (getAt(work.article, first) ?? {figures: []}) as CasualtyReport;
  const whole = {...report, figures: [...report.figures, {...figure, id}]};
  const proposals = work.proposals.filter((_, index) => index !== path[0]);
  const moved =
    id === figure.id
      ? proposals
      : proposals.map((other) => (other.partOf === figure.id ? {...other, partOf: id} : other));
  return {...withArticle(work, setAt(work.article, first, whole)), proposals: moved};
}

/** Confirms all figures that are certain. */
export function confirmSure(work: Work): Work {
  const sure = rowsOf(work).find(({isProposal, certainty}) => isProposal && certainty === 'sure');
  return sure ? confirmSure(confirmFigure(work, sure)) : work;
}

function freshId(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`figure-${number}`)) number += 1;
  return `figure-${number}`;
}

/** Adds a figure for an editor to complete and confirm. */
export function proposeFigure(work: Work, given: Omit<FoundFigure, 'id' | 'certainty'>): Work {
  const id = freshId(new Set(allFigures(work).map(({id}) => id)));
  return {...work, proposals: [...work.proposals, {...given, id, certainty: 'likely'}]};
}
