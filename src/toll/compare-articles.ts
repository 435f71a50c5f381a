import type {Article, Block, CasualtyFigure, Change, FigureChange} from '../model/article.js';
import {alignItems} from '../model/align.js';
import {blockText, inlineText, reportsIn} from '../model/block-types.js';
import {isPost, namePost} from '../model/posts.js';
import {amountKey, levelOf} from './bounds.js';

/**
 * Tells what one state of a story has changed of another: words of its head and text, posts, counts
 * of its tolls, corrections. For `versions` of an article, and for a newsroom's own pages.
 */
export function compareArticles(before: Article, after: Article): Change[] {
  const [was, is] = [figuresOf(before), figuresOf(after)];
  return [
    ...compareText('headline', before.headline, after.headline),
    ...compareText('standfirst', before.standfirst, after.standfirst),
    ...[...new Set([...was.keys(), ...is.keys()])].flatMap((name) =>
      compareFigures(was.get(name), is.get(name)),
    ),
    ...compareBlocks(before.body, after.body),
    ...compareCorrections(before, after),
  ];
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
  const compare = (was: Block | undefined, is: Block | undefined) => {
    const block = is ?? was!;
    const name = isPost(block) ? namePost(block) : block.id;
    const part = isPost(block) ? 'post' : block.type === 'correction' ? block.type : 'text';
    return compareText(part, was && blockText(was), is && blockText(is), name);
  };
  return [
    ...after.flatMap((block, at) => compare(before[found[at]!], block)),
    ...before.flatMap((block, at) => (kept.has(at) ? [] : compare(block, undefined))),
  ];
}

function describe(block: Block) {
  const name = isPost(block) ? namePost(block) : block.id;
  const key = name ? `#${name}` : `${block.type} ${blockText(block)}`;
  return {key, kind: name ? key : block.type};
}

/** Figures by a name of their own: ids are unique within a report. */
function figuresOf({casualties = [], body}: Article): Map<string, CasualtyFigure> {
  return new Map(
    [...casualties, ...reportsIn(body)].flatMap((report, index) =>
      report.figures.map((figure) => [`${report.title ?? index} ${figure.id}`, figure] as const),
    ),
  );
}

function compareFigures(was?: CasualtyFigure, is?: CasualtyFigure): FigureChange[] {
  if (was && is && amountKey(was.amount) === amountKey(is.amount)) return [];
  const {id, measure, group, source} = (is ?? was)!;
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
  const [was, is] = [before, after].map(({corrections = []}) =>
    corrections.map(({content}) => inlineText(content)),
  );
  return [
    ...is!
      .filter((text) => !was!.includes(text))
      .flatMap((text) => compareText('correction', undefined, text)),
    ...was!
      .filter((text) => !is!.includes(text))
      .flatMap((text) => compareText('correction', text, undefined)),
  ];
}

/** Whether a count fell and nobody says why. */
export function isUnexplained({before, after, reason}: FigureChange): boolean {
  const [from, to] = [before && levelOf(before), after && levelOf(after)];
  return !reason && from !== undefined && to !== undefined && to < from;
}
