import type {Article, Block} from '../../model/article.js';
import {ArticleError, createIssue, type Issue} from '../../model/issue.js';
import {countArticleMarks, countText, share} from '../values/count-content.js';
import type {ArticleReader, FormatReading, ReadContext} from '../reader.js';
import {arrangeText} from './arrange.js';
import type {Head} from '../lines/head/head.js';
import {splitLines, type Line} from '../lines/lines.js';
import {joinBullets} from './lone-bullets.js';
import {readInline} from '../lines/inline.js';
import {hasAnswered, isGreeted, mayBeMail} from '../lines/envelope/mail-signs.js';
import {mayBeNewsletter, mayBeThread, mayHaveNotes} from '../lines/note-signs.js';
import {prepareText} from './prepare-text.js';
import {endsWithStop} from '../language/shape.js';
import {unwrapLines} from '../lines/unwrap.js';

/** Reads a story that was pasted as plain text: its head, text, onward lists and endnotes. */
export const readText: ArticleReader = async ({text}, given) => {
  const all = keepChat(unwrapLines(joinBullets(splitLines(prepareText(text)))));
  if (!all.length)
    throw new ArticleError(
      createIssue('', 'empty', 'a story', 'only characters that are not visible'),
    );
  const posts = mayBeThread(all) ? await readPosts(all, text, given) : undefined;
  if (posts) return posts;
  const {divideText, findSilent, isCopiedPage, collectFacts, ...parts} = await loadParts();
  const {loadGivenNames, loadWords, longestHead, languageOf} = parts;
  const language = given.language ?? languageOf(text);
  const context = language ? {...given, language} : given;
  const {lines: unwrapped, ...wrapping} = await unwrapStory(all, context);
  await loadWords(text);
  const {lines, ...top} =
    unwrapped.length > longestHead
      ? (await import('../lines/page-start.js')).takePageTop(unwrapped, context)
      : {
          lines: unwrapped,
          left: [],
          issues: [],
          title: undefined,
          isUntitled: false,
          last: undefined,
        };
  await loadGivenNames(
    lines
      .slice(0, longestHead)
      .map(({text}) => text)
      .join(' '),
  );
  await context.nextStep();
  const isCopied = top.left.length > 0 || isCopiedPage(lines);
  await context.nextStep();
  const {head, filed, swept, ending} = await divideText(
    lines,
    context,
    isCopied ? top : {title: top.title, isPage: false},
  );
  const {issues, lost, ...notes} = ending;
  const facts = {
    ...(given.language && {language: given.language}),
    ...collectFacts(head, filed),
  };
  const url = context.url ?? head.url;
  // Lines of the head that are not understood become paragraphs, never subheads.
  const unknown = head.unknown.map(({text}): Block => ({
    type: 'paragraph',
    content: readInline(text, url),
  }));
  const body = [...unknown, ...(await arrangeText(swept.lines, facts, url))];
  await context.nextStep();
  const {writers} = swept;
  const signed = !facts.authors && writers.length ? {authors: [...writers]} : {};
  const article = {...facts, ...signed, body, ...notes};
  // An address alone on a line may be a film or a post.
  if (swept.lines.some((line) => /^https?:\/\/\S+$/.test(line.text))) {
    const {embedAddresses} = await import('../embeds/lone-address.js');
    article.body = embedAddresses(article.body);
  }
  const left = [...wrapping.left, ...top.left, ...head.left, ...swept.left].reduce(
    (sum, line) => sum + countText(line.text),
    0,
  );
  const named = [
    ...wrapping.issues,
    ...top.issues,
    ...head.issues,
    ...findMissing(head, lines),
    ...swept.issues,
    ...issues,
  ];
  const above = lines.slice(0, head.length);
  return {
    article,
    issues: [...named, ...findSilent(above, {...facts, body: unknown}, named)],
    kept: compareKept(countText(text), lost + left, article),
  };
};

/** «[12/03/2026, 09:14:22] Ada Finch: …», «12/03/2026, 09:14 - Ada Finch: …»: a message of a chat. */
const message = /^\u200e?\[?\d[\d./-]{4,9},? \d{1,2}[:.]\d\d.{0,6}?(?:\]| [-–]) [^:]{1,60}: ?\S/u;

/** A chat has no head: its first message is none, and who says what stays in the text. */
function keepChat(lines: Line[]): Line[] {
  const isChat = lines.slice(0, 6).filter(({text}) => message.test(text)).length > 1;
  return isChat && /^\W?\d/.test(lines[0]?.text ?? '')
    ? lines.map((line, index) => (index ? line : {...line, part: 'body'}))
    : lines;
}

/** Reads posts that were copied from an app, which have no head. */
async function readPosts(
  lines: readonly Line[],
  text: string,
  context: ReadContext,
): Promise<FormatReading | undefined> {
  const [{takeThread}, {composePosts}] = await Promise.all([
    import('../lines/thread/take-thread.js'),
    import('../lines/thread/read-posts.js'),
  ]);
  const {posts, ...thread} = takeThread(lines, context);
  if (!posts) return undefined;
  const story = await composePosts({...thread, posts}, context.url);
  const {language} = context;
  const article = {...(language && {language}), ...story};
  const left = thread.left.reduce((sum, line) => sum + countText(line.text), 0);
  return {article, issues: thread.issues, kept: compareKept(countText(text), left, article)};
}

/** Signs of a letter, a form or a message: a label, a time, or a comma at the end of a line. */
const labelled = /^[^:：]{2,20}[:：]|[,!،，！]$|^\[?\d/u;
const [longestLabel, farthestLabel, farthestSignature] = [90, 20, 30];

/** What stands around a story, and is left out of it. */
interface Unwrapped {
  readonly lines: readonly Line[];
  readonly left: readonly Line[];
  readonly issues: readonly Issue[];
}

/** Removes the app, letter, form or message around a story and the notes to its editors, if its lines look like one. */
async function unwrapStory(lines: readonly Line[], context: ReadContext): Promise<Unwrapped> {
  const steps: ((lines: readonly Line[]) => Unwrapped)[] = [];
  if (mayBeThread(lines)) {
    const {takeThread} = await import('../lines/thread/take-thread.js');
    steps.push((some) => takeThread(some, context));
  }
  if (mayBeWrapped(lines)) {
    const {readLabels, takeLetter} = await import('../lines/envelope/wrapping.js');
    const mail = mayBeMail(lines) ? await import('../lines/envelope/mail-parts.js') : undefined;
    steps.push((some) => takeLetter(some, mail), readLabels);
  }
  if (mayBeNewsletter(lines))
    steps.push((await import('../lines/envelope/newsletter.js')).takeNewsletter);
  if (mayHaveNotes(lines))
    steps.push((await import('../lines/envelope/desk-notes.js')).takeDeskNotes);
  return steps.reduce<Unwrapped>(
    (before, take) => {
      const {lines, left, issues} = take(before.lines);
      return {lines, left: [...before.left, ...left], issues: [...before.issues, ...issues]};
    },
    {lines, left: [], issues: []},
  );
}

function mayBeWrapped(lines: readonly Line[]): boolean {
  return (
    lines
      .slice(0, farthestLabel)
      .some(({text}) => text.length < longestLabel && labelled.test(text)) ||
    lines.slice(-farthestSignature).some(({text}) => text.length < 60 && !endsWithStop(text)) ||
    hasAnswered(lines) ||
    isGreeted(lines)
  );
}

/** Loads what reads head and foot, in separate chunks. */
async function loadParts() {
  const [above, below] = await Promise.all([
    import('../lines/opening.js'),
    import('../lines/foot/divide-text.js'),
  ]);
  return {...above, ...below};
}

function compareKept(found: number, lost: number, article: Article) {
  const {links, images} = countArticleMarks(article);
  return {
    text: share(found, found - lost),
    links: share(links, links),
    images: share(images, images),
  };
}

function findMissing({headline}: Head, lines: readonly Line[]) {
  const first = lines[0];
  if (headline || !first) return [];
  return [createIssue(first.number, 'no-headline', 'a headline', 'running text')];
}
