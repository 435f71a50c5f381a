import type {Article, Author, Block} from '../../../model/article.js';
import {blockText} from '../../../model/block-types.js';
import {createIssue, type Issue} from '../../../model/issue.js';
import type {ReadContext} from '../../reader.js';
import type {Head} from '../../lines/head/head.js';
import type {Line} from '../../lines/lines.js';
import type {Filed} from '../../lines/move-dateline.js';
import {
  collectFacts,
  loadGivenNames,
  loadWords,
  moveDateline,
  readHead,
} from '../../lines/opening.js';
import {isProse} from '../../language/shape.js';
import type {HtmlSource} from '../context.js';
import {cutStart} from '../cut-start.js';
import {
  createLine,
  findLinks,
  findTimes,
  readHeadLines,
  removeLines,
  type BlockLine,
} from './head-lines.js';

/** The metadata in the first paragraphs of a story. */
export type HeadParts = Omit<Partial<Article>, 'body'>;

/**
 * Reads the head of a pasted story like that of a plain text: its first paragraphs may be headline,
 * standfirst, byline and dateline. They are removed from the body. Empty where there is no sign of
 * a head; a letter around a story is one.
 */
export async function takeHead(
  known: Article,
  source: HtmlSource,
  context: ReadContext,
  isLetter: boolean,
): Promise<HeadParts> {
  const {body} = known;
  const given = listLines(body, source, known.headline);
  const lines = await readForm(given, known.headline);
  if (!isLetter && !lines.some((line) => isSign(line) || mayBeFiled(line))) return {};
  const words = lines.map(({text}) => text).join(' ');
  await Promise.all([loadGivenNames(words), loadWords(words)]);
  const head = await readHead(lines, context);
  const filed = moveDateline(head, lines.slice(head.length), context);
  // A dateline or a letter alone shows that lines are a head only where all of them are understood.
  const isFiled = Boolean(filed.authors) || Object.keys(filed.dateline).length > 0;
  const isUnderstood = head.issues.every(({code}) => code === 'furniture' || code === 'contact');
  const isHead = (isFiled || isLetter) && isUnderstood;
  if (!saysAnything(head) && !isHead) return {};
  const said = head.authors?.map(({name}) => name) ?? [];
  const linked = lines.filter(({content}) =>
    findLinks(content).some(({words}) => !said.includes(words)),
  );
  // A headline with a link stays a heading, so that the link is not lost.
  if (linked.slice(0, head.length).some(({text}) => isTitle(head, text))) return {};
  const taken = lines.slice(0, head.length);
  const kept = new Set<Line>([...head.unknown, ...linked, ...findSecond(head, taken, known)]);
  cutDateline(lines.slice(head.length), filed.lines, source);
  source.account.understood.words.push(...given.map(({text}) => text));
  source.account.understood.links += addAddresses(head.authors, taken, source.issues);
  removeLines(body, lines, new Set(taken.filter((line) => !kept.has(line))));
  source.issues.push(...head.issues);
  return stateTimes(compose(head, filed, known), taken);
}

/** Takes the day of a head from the `<time>` in its lines, which may give the hour and its zone. */
function stateTimes(parts: HeadParts, lines: readonly BlockLine[]): HeadParts {
  const {dateline = {}, ...others} = parts;
  const known = parts.published ?? dateline.date;
  const stated = lines
    .flatMap(({content}) => findTimes(content))
    .find((time) => known && isSameTime(time, known));
  if (!stated) return parts;
  const {date, ...place} = dateline;
  const filed = parts.published && date ? dateline : place;
  return {
    ...others,
    published: stated,
    ...(Object.keys(filed).length > 0 && {dateline: filed}),
  };
}

/** Whether a full time is on a day, at an hour where that has one. */
function isSameTime(time: string, known: string): boolean {
  const isZoned = time.includes('T') && /(?:Z|[+-]\d\d:?\d\d)$/.test(time);
  return isZoned && time.startsWith(known.slice(0, 16));
}

function listLines(body: Block[], {titles, ownBlocks}: HtmlSource, headline: string): BlockLine[] {
  const [first] = titles;
  const own = body.findIndex((block) => ownBlocks.has(block));
  const lines = readHeadLines(
    own < 0 ? body : body.slice(0, own),
    (block) => !headline && block === first,
  );
  if (!headline) return lines;
  return [{...createLine(`# ${headline}`, 0, true), content: []}, ...lines];
}

/** The lines of a form, such as «Standfirst: …», without their labels; a headline is known already. */
async function readForm(lines: readonly BlockLine[], headline: string): Promise<BlockLine[]> {
  if (!lines.some(({text}) => /^[^:：]{2,20}[:：]\s/.test(text))) return [...lines];
  const {readLabels} = await import('../../lines/envelope/labels.js');
  return readLabels(lines, Boolean(headline)).lines;
}

/** How far into a paragraph the end of its dateline is looked for. */
const farthestDash = 150;

/** A short line with a number, or with a word that precedes names. */
function isSign({text}: Line): boolean {
  return (
    text.length < 200 &&
    (/\p{Nd}|[:：]/u.test(text) || /^(?:by|von|par|por|door|di|av|af) /i.test(text))
  );
}

/** Whether a paragraph has near its start what parts a dateline from its text. */
function mayBeFiled({text}: Line): boolean {
  return /[-–—―]\s|[—―]|[)/\]]\s?[-–—:.]|\)\s/u.test(text.slice(0, farthestDash));
}

function saysAnything({authors, date, published, modified, place, weather, agency}: Head): boolean {
  return Boolean(authors ?? date ?? published ?? modified ?? place ?? weather ?? agency);
}

function isTitle({headline, standfirst = ''}: Head, text: string): boolean {
  return headline.includes(text) || standfirst.includes(text);
}

/** The headline of the text, where the story has another: it stays above the text. */
function findSecond({headline}: Head, lines: readonly BlockLine[], known: Article): BlockLine[] {
  const isOther = known.headline && headline && !known.headline.includes(headline);
  return isOther ? lines.filter(({block, text}) => block && headline.includes(text)) : [];
}

function compose(head: Head, filed: Filed, known: Article): HeadParts {
  const {headline, kicker, ...facts} = collectFacts(head, filed);
  const parts = {kicker: known.kicker ?? kicker, headline: known.headline || headline, ...facts};
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part));
}

/** Removes an agency's dateline from its paragraph. */
export function cutDateline(
  lines: readonly BlockLine[],
  left: readonly Line[],
  {account: {understood}}: Pick<HtmlSource, 'account'>,
): void {
  const index = lines.findIndex((line, at) => line.text !== left[at]?.text);
  const {block, text} = lines[index] ?? {};
  const rest = left[index]?.text;
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return;
  if (text === undefined || !rest || !text.endsWith(rest)) return;
  const start = findOffset(blockText(block), text.slice(0, -rest.length));
  if (!start) return;
  block.content = cutStart(block.content, start);
  understood.words.push(text);
}

/** Returns where a text goes on behind its first words, whatever spaces it has between them. */
function findOffset(text: string, words: string): number {
  let at = 0;
  for (const character of words.replace(/\s+/g, '')) {
    at = skipSpaces(text, at);
    if (!text.startsWith(character, at)) return 0;
    at += character.length;
  }
  return skipSpaces(text, at);
}

function skipSpaces(text: string, start: number): number {
  return start + (/^\s*/.exec(text.slice(start, start + 100))?.[0].length ?? 0);
}

/** Adds addresses from links around the names of authors; one of mail is not for readers. */
export function addAddresses(
  authors: readonly Author[] | undefined,
  lines: readonly BlockLine[],
  issues: Issue[],
): number {
  const links = lines.flatMap(({content}) => findLinks(content));
  let count = 0;
  for (const author of authors ?? []) {
    const link = links.find(({words}) => words === author.name);
    if (!link) continue;
    if (/^mailto:/i.test(link.url))
      issues.push(createIssue('authors', 'contact', 'a part of the story', `"${link.url}"`));
    else author.url = link.url;
    count += 1;
  }
  return count;
}

/** Removes a line above the text that is only the name of a known author. */
export function dropByline({body, authors}: Article, source: HtmlSource): void {
  const names = new Set(authors?.map(({name}) => name));
  const lines = names.size ? readHeadLines(body, () => false) : [];
  const end = lines.findIndex(({text}) => isProse(text));
  const own = lines.slice(0, Math.max(0, end)).filter(({text}) => names.has(text));
  source.account.understood.words.push(...own.map(({text}) => text));
  removeLines(body, lines, new Set(own));
}
