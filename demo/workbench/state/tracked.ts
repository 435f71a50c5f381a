import type {Block, Inline} from '../../../src/model/article.js';
import {blockText, inlineText} from '../../../src/model/block-types.js';
import {isOpen, shownText, type TrackedParagraph, type TrackedPiece} from '../intake/tracked.js';
import {isInline} from './blocks.js';
import {splitInline, tidyInline} from './inline.js';
import {freshKey, withBody, type Work} from './work.js';

/** A tracked change: a piece of a paragraph, each by its index. */
export interface TrackedChange {
  readonly paragraph: number;
  readonly piece: number;
}

/** A change as it is, and the text of the story around it in its paragraph. */
interface Around {
  readonly changed: TrackedPiece;
  readonly before: string;
  readonly after: string;
}

/** Where a tracked change is in the text as it is now. */
interface Place {
  readonly index: number;
  readonly start: number;
}

/** How much of the text beside a change tells its place. */
const near = 40;

/** The tracked changes that the editor has yet to decide on. */
export const openTracked = ({tracked = []}: Work): (TrackedChange & TrackedPiece)[] =>
  tracked.flatMap(({pieces}, paragraph) =>
    pieces.flatMap((changed, piece) => (isOpen(changed) ? [{paragraph, piece, ...changed}] : [])),
  );

function lookAround({tracked}: Work, {paragraph, piece}: TrackedChange): Around | undefined {
  const pieces = tracked?.[paragraph]?.pieces ?? [];
  const changed = pieces[piece];
  if (!changed) return undefined;
  const before = shownText(pieces.slice(0, piece)).trimStart();
  return {changed, before, after: shownText(pieces.slice(piece + 1)).trimEnd()};
}

/** The place of a change in the text; undefined where it is no longer, or is in several. */
function findPlace({article}: Work, {changed, ...around}: Around): Place | undefined {
  const [before, after] = [around.before.slice(-near), around.after.slice(0, near)];
  const words = changed.isShown ? changed.text : '';
  // Of a space before and after a deletion, the text has one or both.
  const sought = [before + words + after, before + (words + after).trimStart()]
    .map((part) => part.trim())
    .filter(Boolean);
  const found = article.body.flatMap((block, index): Place[] => {
    if (!isInline(block)) return [];
    const text = inlineText(block.content);
    const part = sought.find((part) => text.includes(part));
    if (part === undefined) return [];
    const start = text.indexOf(part);
    const isOnly = start === text.lastIndexOf(part);
    return isOnly ? [{index, start: start + before.trimStart().length}] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Index of the block of a change; undefined where the text has it no longer. */
export function placeOfTracked(work: Work, change: TrackedChange): number | undefined {
  const around = lookAround(work, change);
  return around && findPlace(work, around)?.index;
}

/** The story with a change decided as it is: a deletion out, an insertion in. */
export function settleTracked(work: Work, change: TrackedChange): Work {
  return decide(work, change, (piece) => piece.isShown);
}

function decide(
  work: Work,
  {paragraph, piece}: TrackedChange,
  choose: (piece: TrackedPiece) => boolean,
): Work {
  const tracked = work.tracked?.map((whole, at) => {
    if (at !== paragraph) return whole;
    const pieces = whole.pieces.map((part, index): TrackedPiece =>
      index === piece ? {text: part.text, isShown: choose(part)} : part,
    );
    return {...whole, pieces};
  });
  return {...work, tracked};
}

/** Puts deleted words back, or takes inserted words out; undefined where their place is not known. */
export function revertTracked(work: Work, change: TrackedChange): Work | undefined {
  const around = lookAround(work, change);
  if (!around) return undefined;
  const isWhole = !around.changed.isShown && !around.before.trim() && !around.after.trim();
  const next = isWhole
    ? putParagraph(work, change, around.changed.text)
    : revertWords(work, around);
  return next && decide(next, change, (piece) => !piece.isShown);
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of the paragraph above a deleted one, which may have been put back itself. */
function textAbove(tracked: readonly TrackedParagraph[], paragraph: number): string {
  const above = tracked[paragraph]?.above ?? '';
  const back = tracked
    .slice(0, paragraph)
    .findLast((other) => other.above === above && shownText(other.pieces).trim());
  return back ? shownText(back.pieces) : above;
}

/** A deleted paragraph goes below the one that it was below. */
function putParagraph(work: Work, {paragraph}: TrackedChange, text: string): Work | undefined {
  const {body} = work.article;
  const above = squeeze(textAbove(work.tracked ?? [], paragraph));
  const upper = above ? body.findLastIndex((block) => squeeze(blockText(block)) === above) : -1;
  if (upper < 0 && above && above !== squeeze(work.article.headline)) return undefined;
  const block: Block = {type: 'paragraph', content: [text.trim()]};
  return withBody(
    work,
    [...body.slice(0, upper + 1), block, ...body.slice(upper + 1)],
    [...work.keys.slice(0, upper + 1), freshKey(work), ...work.keys.slice(upper + 1)],
  );
}

function revertWords(work: Work, around: Around): Work | undefined {
  const place = findPlace(work, around);
  const block = place && work.article.body[place.index];
  if (!block || !isInline(block)) return undefined;
  const {text, isShown} = around.changed;
  const change = isShown ? takeWords : putWords;
  const content = change(block.content, place.start, text);
  const left = inlineText(content).trim() ? [{...block, content}] : [];
  const put = <T>(items: readonly T[], within: readonly T[]) => [
    ...items.slice(0, place.index),
    ...within,
    ...items.slice(place.index + 1),
  ];
  const own = work.keys.slice(place.index, place.index + left.length);
  return withBody(work, put<Block>(work.article.body, left), put(work.keys, own));
}

function putWords(content: readonly Inline[], at: number, words: string): Inline[] {
  const [before, after] = splitInline(content, at);
  const [first, last] = [inlineText(before), inlineText(after)];
  const put = /\s$/.test(first) || !first ? words.trimStart() : words;
  const rest = /^\s/.test(last) ? put.trimEnd() : put;
  return tidyInline([...before, rest, ...after]);
}

function takeWords(content: readonly Inline[], at: number, words: string): Inline[] {
  const [before, rest] = splitInline(content, at);
  const length = inlineText(rest).startsWith(words) ? words.length : words.trim().length;
  const [, after] = splitInline(rest, length);
  const isDouble = /\s$/.test(inlineText(before)) && /^\s/.test(inlineText(after));
  return tidyInline([...before, ...(isDouble ? splitInline(after, 1)[1] : after)]);
}
