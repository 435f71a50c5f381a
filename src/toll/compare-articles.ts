import type {Article, Block, CasualtyFigure, Change, FigureChange} from '../model/article.js';
import type {Given} from '../model/given.js';
import {alignItems} from '../model/align.js';
import {blockText, inlineText, reportsIn} from '../model/block-types.js';
import {describeValue} from '../model/issue.js';
import {isPost, namePost} from '../model/posts.js';
import {amountKey, levelOf} from './bounds.js';
import {strikeWithBase} from './struck.js';

/**
 * Lists what has changed between two states of a story: words of its head and text, posts, counts
 * of its tolls, corrections. For `versions` of an article, and for a newsroom's own pages.
 * @throws {TypeError} where one of them is not an article
 */
export function compareArticles(was: Given<Article>, is: Given<Article>): Change[] {
  requireArticle(was, 'the state before');
  requireArticle(is, 'the state after');
  return [
    ...compareText('headline', was.headline, is.headline),
    ...compareText('standfirst', was.standfirst, is.standfirst),
    ...compareTolls(figuresOf(was), figuresOf(is)),
    ...compareBlocks(was.body, is.body),
    ...compareCorrections(was, is),
  ];
}

function requireArticle(given: unknown, which: string): asserts given is Article {
  if (Array.isArray((given as Partial<Article> | null | undefined)?.body)) return;
  const found = describeValue(given);
  throw new TypeError(`compareArticles: ${which}: expected an article with a body, found ${found}`);
}

function compareText(
  part: 'headline' | 'standfirst' | 'text' | 'post' | 'correction',
  before: string | undefined,
  after: string | undefined,
  id?: string,
): Change[] {
  if ((before ?? '') === (after ?? '')) return [];
  return [{kind: 'text', part, ...(id && {id}), ...(before && {before}), ...(after && {after})}];
}

function compareBlocks(before: readonly Block[], after: readonly Block[]): Change[] {
  const found = alignItems(before.map(describe), after.map(describe));
  const kept = new Set(found);
  const compare = (block: Block, was?: Block, is?: Block) => {
    const name = isPost(block) ? namePost(block) : block.id;
    const part = isPost(block) ? 'post' : block.type === 'correction' ? block.type : 'text';
    return compareText(part, was && blockText(was), is && blockText(is), name);
  };
  return [
    ...after.flatMap((block, at) => compare(block, before[found[at] ?? -1], block)),
    ...before.flatMap((block, at) => (kept.has(at) ? [] : compare(block, block))),
  ];
}

function describe(block: Block) {
  const name = isPost(block) ? namePost(block) : block.id;
  const key = name ? `#${name}` : `${block.type} ${blockText(block)}`;
  return {key, kind: name ? key : block.type};
}

/** Figures by report and id, because ids are unique only within a report. */
function figuresOf({casualties = [], body}: Article): Map<string, CasualtyFigure> {
  return new Map(
    [...casualties, ...reportsIn(body)].flatMap((report, index) =>
      report.figures.map(
        (figure) =>
          [
            `${report.title ?? index} ${figure.id}`,
            strikeWithBase(figure, report.figures),
          ] as const,
      ),
    ),
  );
}

/**
 * Only counts of the same people by the same source are compared. A different source, group or
 * measure is a different count, even with the same id. A retracted count is treated as removed.
 */
function compareTolls(
  before: ReadonlyMap<string, CasualtyFigure>,
  after: ReadonlyMap<string, CasualtyFigure>,
): FigureChange[] {
  const was = new Map([...before].filter(([, figure]) => figure.status !== 'retracted'));
  const is = new Map([...after].filter(([, figure]) => figure.status !== 'retracted'));
  const same = pairCounts(was, is);
  const kept = new Set(same.values());
  return [
    ...[...is.values()].flatMap((figure) => compareFigures(figure, same.get(figure), figure)),
    ...[...was.values()].flatMap((old) => (kept.has(old) ? [] : compareFigures(old, old))),
  ];
}

/** The earlier state of each count: the one with its id, or else one that counts the same. */
function pairCounts(
  was: ReadonlyMap<string, CasualtyFigure>,
  is: ReadonlyMap<string, CasualtyFigure>,
): Map<CasualtyFigure, CasualtyFigure> {
  const same = new Map<CasualtyFigure, CasualtyFigure>();
  const pair = (old: CasualtyFigure | undefined, figure: CasualtyFigure) => {
    if (!old || same.has(figure) || nameCount(old) !== nameCount(figure)) return;
    same.set(figure, old);
  };
  for (const [name, figure] of is) pair(was.get(name), figure);
  const taken = new Set(same.values());
  const others = new Map(
    [...was.values()].filter((old) => !taken.has(old)).map((old) => [nameCount(old), old]),
  );
  for (const figure of is.values()) {
    if (same.has(figure)) continue;
    pair(others.get(nameCount(figure)), figure);
    others.delete(nameCount(figure));
  }
  return same;
}

/** A key of what a figure counts and of its source. */
function nameCount({measure, group, scope, source, status}: CasualtyFigure): string {
  return JSON.stringify([
    measure,
    group,
    scope && Object.entries(scope).sort(([one], [other]) => (one < other ? -1 : 1)),
    source?.name,
    status === 'denied',
  ]);
}

function compareFigures(
  {id, measure, group, source}: CasualtyFigure,
  was?: CasualtyFigure,
  is?: CasualtyFigure,
): FigureChange[] {
  if (was && is && amountKey(was.amount) === amountKey(is.amount)) return [];
  const last = is?.revisions?.at(-1);
  const isSame = last && was && amountKey(last.amount) === amountKey(was.amount);
  const reason = isSame ? last.reason : undefined;
  return [
    {
      kind: 'figure',
      id,
      measure,
      ...(group && {group}),
      ...(source && {source}),
      ...(was && {before: was.amount}),
      ...(is && {after: is.amount}),
      ...(reason && {reason}),
    },
  ];
}

function compareCorrections(before: Article, after: Article): Change[] {
  const textsOf = ({corrections = []}: Article) =>
    corrections.map(({content}) => inlineText(content));
  const [was, is] = [textsOf(before), textsOf(after)];
  return [
    ...is
      .filter((text) => !was.includes(text))
      .flatMap((text) => compareText('correction', undefined, text)),
    ...was
      .filter((text) => !is.includes(text))
      .flatMap((text) => compareText('correction', text, undefined)),
  ];
}

/** Whether a count fell without a reason. */
export function isUnexplained({before, after, reason}: FigureChange): boolean {
  const [from, to] = [before && levelOf(before), after && levelOf(after)];
  return !reason && from !== undefined && to !== undefined && to < from;
}
