import type {ReadContext} from '../../reader.js';
import {takeEnding, type Ending} from './ending.js';
import {takeFootFacts} from './foot-facts.js';
import type {Head} from '../head/head.js';
import {readHead} from '../head/read-head.js';
import {splitHolds} from '../head/split-holds.js';
import type {Line} from '../lines.js';
import {moveDateline, type Filed} from '../move-dateline.js';
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

/** Divides a text into its head, its story and its foot; `isCopied` says that it comes from a page. */
export async function divideText(
  given: readonly Line[],
  context: ReadContext,
  isCopied: boolean,
): Promise<DividedText> {
  const lines = splitHolds(given);
  const head = readHead(lines, context, isCopied);
  await context.nextStep();
  const isPage = head.isPage === true;
  const below = lines.slice(head.length);
  const above = (head.authors ?? []).map(({name}) => name);
  const found = findStoryEnd(below, isPage, above);
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
