import {numberItems} from '../../../model/number-items.js';
import {countHeaders, isMailHead} from './headers.js';
import type {Line} from '../lines.js';
import {isProse} from '../../language/shape.js';
import {unwrapLines} from '../unwrap.js';
import {wrote} from '../../language/words/mail-words.js';

/** One message of several that were copied together. */
interface Message {
  readonly lines: readonly Line[];
  readonly isQuoted: boolean;
}

/** The lines of the message with the story, and those of the others. */
export interface Chosen {
  readonly lines: readonly Line[];
  readonly left: readonly Line[];
}

/**
 * Chooses the message with the story where older ones stand below it, or where it is quoted below an
 * answer: the one with most paragraphs, the newest of equals.
 */
export function takeOlderMail(lines: readonly Line[]): Chosen {
  const messages = divideMessages(lines);
  const counts = messages.map((message) => message.lines.filter(isParagraph).length);
  const most = Math.max(...counts);
  const story = messages[counts.indexOf(most)];
  if (!story || messages.length < 2 || !most) return {lines, left: []};
  const kept = new Set(story.lines);
  const left = lines.filter((line) => !kept.has(line));
  if (!story.isQuoted) return {lines: story.lines, left};
  const inner = takeOlderMail(unwrapLines(unquote(story.lines)));
  return {lines: inner.lines, left: [...left, ...inner.left]};
}

function isParagraph({text}: Line): boolean {
  return isProse(text.replace(/^[>\s]+/, ''));
}

/** The newest message first; what stands around a quoted one belongs to it. */
function divideMessages(lines: readonly Line[]): Message[] {
  const newest: Line[] = [];
  const others: Message[] = [];
  const isAmongText = findTexts(lines);
  for (let at = 0; at < lines.length;) {
    const start = at + countIntroduction(lines, at);
    const quoted = countWhile(lines, start, isQuoted);
    if (start === at || (quoted && isAmongText(at, start + quoted))) {
      newest.push(...lines.slice(at, at + 1));
      at += 1;
      continue;
    }
    const isOpen = (_: Line, index: number) => !countIntroduction(lines, index);
    const end = start + (quoted || countWhile(lines, start, isOpen));
    others.push({lines: lines.slice(start, end), isQuoted: quoted > 0});
    at = end;
  }
  return [{lines: newest, isQuoted: false}, ...others];
}

function countWhile(
  lines: readonly Line[],
  start: number,
  is: (line: Line, index: number) => boolean,
): number {
  let end = start;
  for (let line = lines[end]; line && is(line, end); line = lines[end]) end += 1;
  return end - start;
}

function isQuoted({text}: Line): boolean {
  return text.startsWith('>');
}

/** Finds the paragraphs, so that it is known of lines whether a story quotes them: it has some above and below. */
function findTexts(lines: readonly Line[]): (start: number, end: number) => boolean {
  const texts = lines.map((line) => !isQuoted(line) && isParagraph(line));
  const first = texts.indexOf(true);
  /** Whether a paragraph comes at or below each line before a signature does. */
  const follows = lines.map(() => false);
  for (const [index, line] of [...numberItems(lines)].reverse())
    follows[index] = texts[index] === true || (!isClosed(line) && follows[index + 1] === true);
  return (start, end) => first >= 0 && first < start && follows[end] === true;
}

/** «--» parts a signature, in which the rules of a house may be a paragraph. */
function isClosed({text}: Line): boolean {
  return /^(?:--|_{5,})$/.test(text);
}

/** «-----Original Message-----», «________________» above the head of a message. */
const rule = /^(?:[-_=]{2,}.{0,60}[-_=]{2,}|_{5,}|-{5,}|[^:：]{3,40}[:：]|>.{0,60})$/u;

/** How many lines at an index say who wrote what follows. */
function countIntroduction(lines: readonly Line[], index: number): number {
  const ruled = rule.test(lines[index]?.text ?? '') ? 1 : 0;
  const texts = lines.slice(index + ruled, index + ruled + longestHead);
  const gap = texts.findIndex((line, at) => at > 0 && line.gap && !ruled);
  const words = (gap < 0 ? texts : texts.slice(0, gap)).map(({text}) => text.replace(/^>\s?/, ''));
  if (isMailHead(words, 0)) return ruled + countHeaders(words);
  const [first, next] = lines.slice(index, index + 2);
  if (!first) return 0;
  if (isAttribution(first.text, next)) return 1;
  const isBroken = next?.gap === false && !isAttribution(next.text, undefined);
  return isBroken && isAttribution(`${first.text} ${next.text}`, lines[index + 2]) ? 2 : 0;
}

/** Most lines of a message's head. */
const longestHead = 12;

const address = /[^\s<>()"]+@[^\s<>()"]+\.\p{L}{2,}/u;
const clock = /\p{Nd}{1,2}[:.h]\p{Nd}{2}(?!\p{Nd})/u;
const direction = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Whether a line says who wrote what follows: it ends with a colon and has a time and an address;
 * or the verb for it, where quoted lines follow.
 */
function isAttribution(line: string, next: Line | undefined): boolean {
  const text = line.replace(direction, '').trim();
  if (text.length > 250 || !/[:：]$/.test(text) || !clock.test(text)) return false;
  return address.test(text) || (wrote.test(text) && next !== undefined && isQuoted(next));
}

function unquote(lines: readonly Line[]): Line[] {
  let isBlank = false;
  return lines.flatMap((line): Line[] => {
    const text = line.text.replace(/^> ?/, '').trim();
    const gap = line.gap || isBlank;
    isBlank = !text;
    return text ? [{...line, text, raw: text, gap}] : [];
  });
}
