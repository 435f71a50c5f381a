import type {ReadContext} from '../../reader.js';
import {takeEnding, type Ending} from './ending.js';
import {takeFootFacts} from './foot-facts.js';
import type {Copied} from '../head/facts.js';
import type {Head} from '../head/head.js';
import {readHead} from '../head/read-head.js';
import {splitHolds} from '../head/split-holds.js';
import type {Line} from '../lines.js';
import {moveDateline, type Filed} from '../move-dateline.js';
import {isProse} from '../../language/shape.js';
import {findStoryEnd, findStoryStart} from './story-bounds.js';
import {sweepLines, type Swept} from './sweep.js';

export {takeFootFacts} from './foot-facts.js';
export {findSilent} from './silent-lines.js';
export {isPhotographer} from './photographers.js';
export {sweepLines} from './sweep.js';
export {isCopiedPage} from './story-bounds.js';

/** The parts of a text: what stands above its story, the story, and what stands below it. */
export interface DividedText {
  readonly head: Head;
  readonly filed: Filed;
  readonly swept: Swept;
  readonly ending: Omit<Ending, 'rest' | 'end'>;
}

/** Least part of the longest text of a page that a story has. */
const fewestShare = 0.4;

/** An end that leaves most of the longest text of a page outside the story is none. */
function checkEnd(end: number, lines: readonly Line[], last: Line | undefined): number {
  const index = last ? lines.findIndex(({number}) => number === last.number) : -1;
  if (index < end) return end;
  const weigh = (some: readonly Line[]) =>
    some.reduce((sum, {text}) => sum + (isProse(text) ? text.length : 0), 0);
  const isMost = weigh(lines.slice(0, end)) >= weigh(lines.slice(0, index + 1)) * fewestShare;
  return isMost ? end : index + 1;
}

/** Divides a text into its head, its story and its foot; `copied` says that it comes from a page. */
export async function divideText(
  given: readonly Line[],
  context: ReadContext,
  copied: Copied | undefined,
): Promise<DividedText> {
  const lines = splitHolds(given);
  const head = await readHead(lines, context, copied);
  await context.nextStep();
  const isPage = head.isPage === true;
  const below = lines.slice(head.length);
  const above = (head.authors ?? []).map(({name}) => name);
  const found = checkEnd(findStoryEnd(below, isPage, above), below, copied?.last);
  await context.nextStep();
  const {rest, end, ...ending} = takeEnding(below, found, context, context.url);
  await context.nextStep();
  const filed = takeFootFacts(moveDateline(head, rest, context), head, context);
  const names = (filed.authors ?? []).map(({name}) => name);
  const start = isPage ? findStoryStart(filed.lines) : 0;
  const last = end - rest.length + filed.lines.length;
  await context.nextStep();
  const swept = sweepLines(filed.lines, start, last, names);
  await context.nextStep();
  return {head, filed, swept, ending};
}
