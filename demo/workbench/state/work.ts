import type {Article, Block, CasualtyFigure, CasualtyReport} from '../../../src/model/article.js';
import {groupFlow, isBlock} from '../../../src/model/block-types.js';
import type {FoundFigure} from '../../../src/prose/report.js';
import {moveSentence} from './sentences.js';

/** A story that is being mended: what undo and redo go through. */
export interface Work {
  readonly article: Article;
  /** A key for each block of the body, which it keeps while it is changed and moved. */
  readonly keys: readonly number[];
  /** Figures that a program found in the text, which no editor has confirmed. */
  readonly proposals: readonly FoundFigure[];
}

/** Begins to mend a story. */
export function openWork(article: Article, found: readonly FoundFigure[] = []): Work {
  const body = article.body.map(wrapLooseText);
  const keys = body.map((_, index) => index);
  const known = figuresOf(article);
  const proposals = found.filter((figure) => !known.some((other) => isSameFigure(figure, other)));
  return {article: {...article, body}, keys, proposals};
}

/** Every figure that the story states as data. */
export function figuresOf({casualties = [], body}: Article): CasualtyFigure[] {
  const inText = body.flatMap((block) => (block.type === 'casualties' ? [block.report] : []));
  return [...casualties, ...inText].flatMap(({figures}) => figures);
}

/** Whether two figures say the same: a proposal that the story states already. */
function isSameFigure(a: CasualtyFigure, b: CasualtyFigure): boolean {
  const subject = ({measure, group, amount}: CasualtyFigure) =>
    JSON.stringify([measure, group, amount]);
  return subject(a) === subject(b);
}

/** Text between blocks becomes a paragraph, so that it can be edited like one. */
function wrapLooseText(block: Block): Block {
  if (!('content' in block)) return block;
  const groups = groupFlow(block.content);
  if (groups.length < 2 || !block.content.some(isBlock)) return block;
  const content = groups.flatMap((group) => {
    if (!Array.isArray(group)) return [wrapLooseText(group)];
    const isBlank = group.every((part) => typeof part === 'string' && !part.trim());
    return isBlank ? [] : [{type: 'paragraph' as const, content: group}];
  });
  return {...block, content} as Block;
}

/** A key that no block has had. */
export const freshKey = ({keys}: Work, more = 0): number => Math.max(-1, ...keys) + 1 + more;

/** A changed body; the sentences of figures move with their words. */
export function withBody(
  work: Work,
  body: readonly Block[],
  keys: readonly number[] = work.keys,
): Work {
  const {article, proposals} = work;
  const before = {body: article.body, keys: work.keys};
  const after = {body, keys};
  const move = <Figure extends CasualtyFigure>(figure: Figure): Figure => {
    const {sentence, ...others} = figure;
    if (!sentence) return figure;
    const moved = moveSentence(sentence, before, after);
    return (moved ? {...others, sentence: moved} : others) as Figure;
  };
  const moveReport = (report: CasualtyReport) => ({...report, figures: report.figures.map(move)});
  const moved = body.map((block) =>
    block.type === 'casualties' ? {...block, report: moveReport(block.report)} : block,
  );
  const {casualties} = article;
  return {
    article: {
      ...article,
      body: moved,
      ...(casualties && {casualties: casualties.map(moveReport)}),
    },
    keys,
    proposals: proposals.map(move),
  };
}

/** A changed story whose body is the same. */
export function withArticle(work: Work, article: Article): Work {
  return {...work, article};
}
