import type {Token, Tokens} from 'marked';
import type {Dateline} from '../../model/article.js';
import type {Issue} from '../../model/issue.js';
import type {ReadContext} from '../reader.js';
import {splitLines, type Line} from '../lines/lines.js';
import type {moveDateline} from '../lines/opening.js';
import type {Facts} from '../through-html/read-story.js';
import {plainText} from './write-blocks.js';

/** The head of a text, and the rest of it. */
export interface MarkdownHead {
  readonly facts: Partial<Facts>;
  readonly tokens: Token[];
  readonly issues: readonly Issue[];
}

/** Maximum number of blocks in which a head is looked for. */
const longestHead = 8;

/**
 * Takes headline, kicker, standfirst, byline and dateline from the start of a text. If the front
 * matter has the headline, a repetition in the text is left out, and a dateline is still read.
 */
export async function takeHead(
  all: readonly Token[],
  known: Facts,
  context: ReadContext,
): Promise<MarkdownHead> {
  const tokens = all.filter(({type}) => type !== 'space');
  const title = tokens.slice(0, longestHead).findIndex(isTitle);
  const textAt = (index: number) =>
    tokens
      .slice(index, index + 1)
      .map(textOf)
      .join('');
  const {readHead, moveDateline} = await import('../lines/opening.js');
  const move: MoveDateline = (head, lines) => moveDateline(head, lines, context);
  if (known.headline) {
    const isSame = title === 0 && fold(textAt(title)) === fold(known.headline);
    const rest = isSame ? tokens.slice(1) : tokens;
    const head = {headline: known.headline, length: 0, unknown: [], left: [], issues: []};
    const day = known.published ?? known.modified;
    const {place, date} = known.dateline ?? {};
    return takeDateline({...head, ...present({place, date, published: day})}, rest, known, move);
  }
  const {lines, ends} = readLines(tokens);
  const head = await readHead(lines, context);
  const isRead = title >= 0 && fold(head.headline) === fold(textAt(title));
  const length = isRead ? ends.filter((end) => end <= head.length).length : 0;
  if (!isRead) {
    const [first] = title === 0 ? tokens : [];
    const headline = first ? textOf(first) : '';
    return {facts: {headline}, tokens: first ? tokens.slice(1) : tokens, issues: []};
  }
  const {kicker, headline, standfirst, authors, publisher, modified, embargoedUntil, status} = head;
  const said = {kicker, headline, standfirst, authors, publisher, modified, embargoedUntil, status};
  const unknown = head.unknown.map((line) => paragraphOf(line.text));
  const taken = takeDateline(head, [...unknown, ...tokens.slice(length)], known, move);
  return {...taken, facts: {...present(said), ...taken.facts}};
}

type Head = Parameters<typeof moveDateline>[0];
type MoveDateline = (head: Head, lines: Line[]) => ReturnType<typeof moveDateline>;

/** Takes the dateline from the first paragraph, unless its words cannot be cut from the markup. */
function takeDateline(
  head: Head,
  rest: Token[],
  known: Facts,
  moveDateline: MoveDateline,
): MarkdownHead {
  const [first] = rest;
  const lines = first?.type === 'paragraph' ? splitLines(textOf(first).replace(/\n/g, ' ')) : [];
  const filed = moveDateline(head, lines);
  const cut = lines.length - filed.lines.length || lines[0]?.text !== filed.lines[0]?.text;
  const [line] = lines;
  const opening = first && line && cut ? cutOpening(first, line, filed.lines[0]) : undefined;
  const isKept = Boolean(cut) && !opening;
  const dateline: Dateline = isKept ? moveDateline(head, []).dateline : filed.dateline;
  const published = isKept ? head.published : filed.published;
  return {
    facts: {
      ...(published && published !== known.published && {published}),
      ...((dateline.date !== known.published || Object.keys(dateline).length > 1) && {
        dateline: {...dateline, ...known.dateline},
      }),
    },
    tokens: opening ? [...opening, ...rest.slice(1)] : rest,
    issues: head.issues,
  };
}

const isTitle = (token: Token): boolean =>
  token.type === 'heading' && (token as Tokens.Heading).depth === 1;

const textOf = (token: Token): string =>
  plainText('tokens' in token ? (token.tokens ?? []) : []).trim();

const fold = (text: string): string =>
  text
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase();

function present<T extends object>(facts: T): Partial<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value)) as Partial<T>;
}

/**
 * The lines of the first blocks in the form of a plain text, and the number of lines up to the end
 * of each block.
 */
function readLines(tokens: readonly Token[]): {lines: Line[]; ends: number[]} {
  const lines: Line[] = [];
  const ends: number[] = [];
  for (const token of tokens) {
    const isLine = token.type === 'paragraph' || isTitle(token);
    const text = isLine ? textOf(token) : '';
    if (!text) break;
    const [first, ...others] = splitLines(text);
    if (first) lines.push({...first, gap: true}, ...others);
    ends.push(lines.length);
  }
  return {lines, ends};
}

function paragraphOf(text: string): Token {
  const words: Tokens.Text = {type: 'text', raw: text, text, escaped: false};
  return {type: 'paragraph', raw: text, text, tokens: [words]};
}

/** The first paragraph without a dateline in its first words. */
function cutOpening(token: Token, before: Line, after: Line | undefined): Token[] | undefined {
  if (!after) return [];
  const gone = before.text.slice(0, before.text.length - after.text.length);
  const {tokens} = token as Tokens.Paragraph;
  const [first, ...others] = tokens;
  if (first?.type !== 'text' || !first.raw.replace(/\s+/g, ' ').startsWith(gone)) return undefined;
  const written = first.raw.replace(/\s+/g, ' ').slice(gone.length);
  const opening = {
    ...first,
    raw: written,
    text: escapeAgain(written, first.raw, String(first.text)),
  };
  return [{...token, tokens: [opening, ...others]}];
}

/** Tokens contain their text as it was written, or as HTML. It is shortened from its start. */
function escapeAgain(written: string, raw: string, text: string): string {
  return raw === text ? written : text.slice(text.length - written.length);
}
