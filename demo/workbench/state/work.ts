import type {Article, Block, CasualtyFigure, CasualtyReport} from '../../../src/model/article.js';
import {findHold, type Hold} from '../../../src/model/availability/hold.js';
import {groupFlow, isBlock} from '../../../src/model/block-types.js';
import {isTold} from '../../../src/prose/part-scope.js';
import type {FoundFigure} from '../../../src/prose/report.js';
import type {Guess} from '../intake/guesses.js';
import type {Taken} from '../intake/take-in.js';
import type {TrackedParagraph} from '../intake/tracked.js';
import {moveSentence} from './sentences.js';

/** A part of a figure that an editor has yet to fill in. Its value is a placeholder until then. */
export type OpenPart = 'measure' | 'amount' | 'group';

/** A figure that no editor has confirmed: found in the text, or made of selected words. */
export interface Proposal extends FoundFigure {
  readonly open?: readonly OpenPart[];
}

/** A figure that was removed, and can be put back. */
export interface RemovedFigure extends Proposal {
  /** Whether it was confirmed, or part of the story. */
  readonly isConfirmed: boolean;
}

/** A story that is being edited, the unit of undo and redo. */
export interface Work {
  readonly article: Article;
  /** The input that it was read from. */
  readonly taken?: Taken | undefined;
  /** A key for each block of the body, which stays the same when the block is changed or moved. */
  readonly keys: readonly number[];
  readonly proposals: readonly Proposal[];
  /** Figures that the editor has removed, last one first. */
  readonly removed?: readonly RemovedFigure[] | undefined;
  /** Guesses that the editor has confirmed or replaced. */
  readonly settled?: readonly Guess[] | undefined;
  /** Paragraphs with changes that were tracked in the document, for the editor to decide on. */
  readonly tracked?: readonly TrackedParagraph[] | undefined;
  /** What held the story back before an edit lifted it, until the editor confirms that. */
  readonly lifted?: Hold | undefined;
  /** Ids of the figures whose sentence stated their amount until an edit. */
  readonly unsaid?: readonly string[] | undefined;
}

/** Starts editing a story. */
export function openWork(article: Article, found: readonly FoundFigure[] = []): Work {
  const body = article.body.map(wrapLooseText);
  const keys = body.map((_, index) => index);
  const known = figuresOf(article);
  const fresh = found.filter((figure) => !known.some((other) => isSameFigure(figure, other)));
  const proposals = fresh.map((figure) => withOpenParts(figure, found));
  return {article: {...article, body}, keys, proposals};
}

/** The parts to fill in: of «three of them seriously», a card could not say who they are. */
function withOpenParts(figure: FoundFigure, found: readonly FoundFigure[]): Proposal {
  const whole = found.find(({id}) => id === figure.partOf);
  return isTold({...figure, whole}) ? figure : {...figure, open: ['group']};
}

/** All figures that the story states as data. */
export function figuresOf({casualties = [], body}: Article): CasualtyFigure[] {
  const inText = body.flatMap((block) => (block.type === 'casualties' ? [block.report] : []));
  return [...casualties, ...inText].flatMap(({figures}) => figures);
}

/** Whether two figures say the same, so that a proposal is already stated by the story. */
function isSameFigure(a: CasualtyFigure, b: CasualtyFigure): boolean {
  const subject = ({measure, group, amount}: CasualtyFigure) =>
    JSON.stringify([measure, group, amount]);
  return subject(a) === subject(b);
}

/** Wraps text between blocks in a paragraph, so that it can be edited like one. */
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

/** The language in which figures were looked for. */
export const searchedLanguage = ({taken}: Work): string | undefined =>
  taken && (taken.article.language ?? 'en');

/** An unused key. */
export const freshKey = ({keys}: Work, more = 0): number => Math.max(-1, ...keys) + 1 + more;

/** Changes the body; `sentence` of figures follows the text. */
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
    ...work,
    article: {
      ...article,
      body: moved,
      ...(casualties && {casualties: casualties.map(moveReport)}),
    },
    keys,
    proposals: proposals.map(move),
    ...(work.removed && {removed: work.removed.map(move)}),
  };
}

/** Changes the story without changing the body. */
export function withArticle(work: Work, article: Article): Work {
  return {...work, article};
}

/** A guess that the editor has confirmed or replaced. */
export const settleGuess = (work: Work, guess: Guess): Work =>
  work.settled?.includes(guess) ? work : {...work, settled: [...(work.settled ?? []), guess]};

/**
 * Holds a story back for the editor's confirmation when a change lifts what held it, because a
 * publication cannot be undone.
 */
export function watchHold(before: Work, after: Work, now: Date): Work {
  if (after.lifted !== before.lifted) return after;
  const hold = findHold(after.article, now);
  if (hold) return after.lifted ? {...after, lifted: undefined} : after;
  const lifted = findHold(before.article, now) ?? after.lifted;
  return lifted === after.lifted ? after : {...after, lifted};
}

/** The editor's confirmation that a story which was held back may be published. */
export const confirmRelease = (work: Work): Work => ({...work, lifted: undefined});
