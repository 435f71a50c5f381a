import type {Amount, Article, CasualtyFigure, CasualtyReport} from '../../../src/model/article.js';
import type {FoundFigure} from '../../../src/prose/report.js';
import {isSameAmount} from '../../../src/toll/same-count.js';
import {getAt, type Path, setAt} from './paths.js';
import {type OpenPart, type Proposal, withArticle, type Work} from './work.js';

/** A figure in progress: found in the text, or stated by the story. */
export interface Row {
  readonly figure: CasualtyFigure;
  /** The program's certainty about a figure that no editor has confirmed. */
  readonly certainty?: FoundFigure['certainty'] | undefined;
  /** The path of the figure, among the proposals or in the story. */
  readonly path: Path;
  readonly isProposal: boolean;
  /** The parts that an editor has yet to fill in. */
  readonly open: readonly OpenPart[];
}

/** A figure of selected words, before it has an identity. */
export type NewFigure = Omit<Proposal, 'id' | 'certainty'>;

/** The paths of the reports in a story. */
export function reportPaths({casualties = [], body}: Article): Path[] {
  const beside = casualties.map((_, index): Path => ['casualties', index]);
  const within = body.flatMap((block, index): Path[] =>
    block.type === 'casualties' ? [['body', index, 'report']] : [],
  );
  return [...beside, ...within];
}

/** The figures that the story states, then those that were found and are not confirmed. */
export function rowsOf({article, proposals}: Pick<Work, 'article' | 'proposals'>): Row[] {
  const stated = reportPaths(article).flatMap((path) =>
    (getAt(article, path) as CasualtyReport).figures.map((figure, index): Row => ({
      figure,
      path: [...path, 'figures', index],
      isProposal: false,
      open: [],
    })),
  );
  const found = proposals.map(({certainty, open = [], ...figure}, index): Row => ({
    figure,
    certainty,
    path: [index],
    isProposal: true,
    open,
  }));
  return [...stated, ...found];
}

/**
 * The rows with the figures of one harm one below the other, wholes before parts: competing counts
 * can be compared. What is typed letter by letter moves no row.
 */
export function orderRows(rows: readonly Row[]): Row[] {
  const measures = [...new Set(rows.map(({figure}) => figure.measure))];
  const rank = ({figure: {measure, partOf}}: Row) =>
    2 * measures.indexOf(measure) + (partOf ? 1 : 0);
  return rows.toSorted((one, other) => rank(one) - rank(other));
}

/** Other counts of the same people: of the same harm, group, place and days, with another number. */
export function rivalsOf({figure, open}: Row, work: Work): Row[] {
  const people = ({measure, group, partOf, scope}: CasualtyFigure) =>
    JSON.stringify([measure, group, partOf, scope]);
  if (open.length > 0) return [];
  return rowsOf(work).filter(
    (other) =>
      other.open.length === 0 &&
      other.figure.id !== figure.id &&
      people(other.figure) === people(figure) &&
      !isSameAmount(other.figure.amount, figure.amount),
  );
}

/** Every figure of the story and of the proposals. */
export const allFigures = (work: Work): CasualtyFigure[] => rowsOf(work).map(({figure}) => figure);

/** The figures that another can be a part of: those of its harm that have a number. */
export const basesFor = ({id, measure}: CasualtyFigure, work: Work): CasualtyFigure[] =>
  rowsOf(work).flatMap(({figure, open}) =>
    open.length === 0 && figure.id !== id && figure.measure === measure ? [figure] : [],
  );

/** Changes a part of a figure in place. */
export function changeFigure(
  work: Work,
  {path, isProposal, open}: Row,
  part: Path,
  value: unknown,
): Work {
  if (!isProposal) return withArticle(work, setAt(work.article, [...path, ...part], value));
  const changed = setAt(work.proposals, [...path, ...part], value);
  const left = open.filter((one) => !closes(part, one) || isWithoutNumber(part, value));
  return {...work, proposals: setAt(changed, [...path, 'open'], left)};
}

/** Whether a changed part fills in an open one. Their place or day also says who they are. */
const closes = ([part]: Path, open: OpenPart): boolean =>
  part === open || (open === 'group' && (part === 'scope' || part === 'partOf'));

/** Whether only the kind of an amount was chosen: its number is still to be filled in. */
const isWithoutNumber = (part: Path, value: unknown): boolean =>
  part.join() === 'amount' && !/^(?:vague|unknown)$/.test((value as Amount).kind);

/** Sets the date of each figure without one. */
export function dateFigures(work: Work, day: string): Work {
  const undated = rowsOf(work).filter(({figure}) => !figure.asOf);
  return undated.reduce((work, row) => changeFigure(work, row, ['asOf'], day), work);
}

/** Removes a figure; it can be put back. */
export function dropFigure(work: Work, row: Row): Work {
  const {figure, certainty = 'likely', isProposal, open} = row;
  const gone = {...figure, certainty, ...(open.length && {open}), isConfirmed: !isProposal};
  return {...withoutFigure(work, row), removed: [gone, ...(work.removed ?? [])]};
}

/** Puts a removed figure back, confirmed if it was. */
export function restoreFigure(work: Work, id: string): Work {
  const figure = work.removed?.find((one) => one.id === id);
  if (!figure) return work;
  const removed = work.removed?.filter((one) => one !== figure);
  const {isConfirmed, ...proposal} = figure;
  const next = {...work, removed, proposals: [...work.proposals, proposal]};
  const row = rowsOf(next).at(-1);
  return isConfirmed && row ? confirmFigure(next, row) : next;
}

/** The work without a figure, which cannot be put back. */
export function withoutFigure(work: Work, {figure, path, isProposal}: Row): Work {
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

/** Moves a confirmed figure to the toll of the story, if all its parts are filled in. */
export function confirmFigure(work: Work, {figure, path, isProposal, open}: Row): Work {
  if (!isProposal || open.length > 0) return work;
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
  const unsaid = work.unsaid?.includes(figure.id) ? [...work.unsaid, id] : work.unsaid;
  return {...withArticle(work, setAt(work.article, first, whole)), proposals: moved, unsaid};
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

/** Adds figures for an editor to complete and confirm. */
export function proposeFigures(work: Work, given: readonly NewFigure[]): Work {
  return given.reduce((work, figure) => {
    const id = freshId(new Set(allFigures(work).map(({id}) => id)));
    return {...work, proposals: [...work.proposals, {...figure, id, certainty: 'likely'}]};
  }, work);
}

/** The row that already states a figure. */
export function findRow(work: Work, {measure, amount, group, open}: NewFigure): Row | undefined {
  const name = (figure: Omit<NewFigure, 'open'>) =>
    JSON.stringify([figure.measure, figure.amount, figure.group]);
  const wanted = name({measure, amount, ...(group && {group})});
  return open ? undefined : rowsOf(work).find(({figure}) => name(figure) === wanted);
}
