import {createIssue} from '../../model/issue.js';
import type {Issue} from '../../model/issue.js';
import type {Line} from './lines.js';
import {findDate, type DateContext} from './dates/date-words.js';
import {findTime} from './dates/time-words.js';
import {countWords, endsWithStop, isProse} from './shape.js';
import {isFurniture} from './words/furniture.js';

/** The posts of a thread as paragraphs, without what an app sets around them. */
export interface Thread {
  readonly lines: readonly Line[];
  readonly left: readonly Line[];
  readonly issues: Issue[];
  /** Where an app shows whose posts they are. */
  readonly posts?: Posts;
}

/** What an app says of a thread. */
export interface Posts {
  /** How many lines of text stand above the first post. */
  readonly above: number;
  /** Name of the account. */
  readonly name?: string | undefined;
  readonly hasHandle: boolean;
  readonly published?: string | undefined;
}

/** «1/ …», «(1/4) …», «1/4» alone; and «… 1/4» at the end. */
const before = /^\(?(\d{1,3})\s?\/\s?(\d{0,3})\)?(?!\d)[.:]?(?:\s+|$)/;
const after = /(?:^|\s)\(?(\d{1,3})\s?\/\s?(\d{0,3})\)?$/;

interface Numbered {
  readonly number: number;
  readonly total: number;
  /** The line without its number. */
  readonly text: string;
  readonly sign: string;
}

function readNumber({text}: Pick<Line, 'text'>): Numbered | undefined {
  const found = before.exec(text) ?? after.exec(text);
  if (!found) return undefined;
  const [sign, number, total] = found;
  return {
    ...{number: Number(number), total: Number(total), sign: sign.trim()},
    text: text.replace(sign, '').trim(),
  };
}

const direction = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** «@paper», «@paper@social.example», «Paper @paper · 3h». */
const handle =
  /^@[\w.-]{2,60}(?:@[\w.-]+)?(?:\s*[·•|].{0,20})?$|^.{1,60}\s@[\w.-]{2,60}(?:@[\w.-]+)?(?:\s?[·•|].{1,20})?$/u;
/** «3h», «28 Nov», «Nov 28, 2026», «11月28日», «10:12 · 28 Nov 2026», «·». */
const time =
  /^[·•|]?\s*(?:\d{1,3}\s?(?:s|m|min|h|d|w|std|tg|ч|д|ساعة|時間|小时)\.?|(?:\d{1,2}[:.]\d\d.{0,6}[·•]?\s*)?(?:\p{L}{3,10}\.? \d{1,2}|\d{1,2}\.? (?:de )?\p{L}{3,10})\.?,?(?: (?:de )?\d{4})?(?:(?:,| at| um| à| a las| às| om| alle)? \d{1,2}[:.]\d\d(?:\s?[AP]M)?)?|(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}[:.]\d\d(?: [AP]M)?)?$/iu;
/** «@paper», and a user name alone: «paper_77». */
const user = /^@|^(?=.*[._\d])[a-z][a-z\d._]{2,29}$/;
/** «Paper · 3h». */
const timed = /^([^@·•|]{1,60}?)\s*[·•|]\s*\d{1,3}\s?(?:s|m|min|h|d|w|std|tg|ч|д)\.?$/iu;
const count = /^[\d.,]+\s?(?:[KMB]|k|mil|тыс\.?|万|千)?$/u;
const more =
  /^(?:show (?:(?:this )?thread|(?:more |all )?replies|more)|(?:read|view|see) \d* ?(?:more )?replies|translate post|(?:weitere|mehr) antworten(?: anzeigen)?|(?:afficher|voir) (?:plus de|les) réponses|(?:mostrar|ver) (?:más|mais) (?:respuestas|respostas)|mostra altre risposte|meer (?:reacties|antwoorden)(?: tonen)?|(?:diesen )?thread anzeigen|mehr anzeigen|afficher (?:cette discussion|le fil|plus)|voir (?:plus|la traduction)|mostrar (?:este hilo|hilo|mais|más)(?: resp\w+)?|ver (?:hilo|mais|más|tradução)|mostrar esta sequência|(?:deze )?(?:thread|collectie) (?:weergeven|tonen)|mostra questa discussione)$/iu;
const moreInOthers =
  /^(?:показать (?:ещё|больше) ответ\p{L}*|(?:他の|さらに)返信を表示|показать эту ветку|показати (?:цю )?(?:гілку|стрічку)|bu (?:flood|konu)u? göster|عرض (?:هذه|سلسلة).{0,20}|הצגת? השרשור|नेटवर्क थ्रेड दिखाएं|显示此主题帖|このスレッドを表示)$/iu;

/** What an app writes on its buttons. */
const button =
  /^(?:like|reply|repost|boost|favou?rite|edited|alt|(?:mal )?angezeigt|follow|(?:everybody|everyone) can reply|antworten? posten|post your reply|poster votre réponse|publicar? tu respuesta|gif|translate|award|(?:up|down)vote|view more comments|all reactions:?)$/iu;

/** «12 Reposts», «3 replies 14 boosts», «1 Reply4 Reposts»: what an app counts, with its words. */
const counts =
  /^(?:\d[\d.,]*\s?(?:(?:[KMB]|mil|тыс\.?|万|千)\s?)?(?:repl(?:y|ies)|reposts?|retweets?|quotes?|likes?|boosts?|favou?rites?|bookmarks?|views?|comments?|shares?|antwort(?:en)?|zitate?|gefällt mir|geteilt|réponses?|citations?|j[’']aime|respuestas?|citas?|me gusta|respostas?|curtidas?|risposte|risposta|mi piace|reacties?|vind-ik-leuks|ответ\p{L}*|репост\p{L}*|нравится|цитат\p{L}*|відповід\p{L}*|поширен\p{L}*|yanıt|beğeni|رد(?:ود)?|إعجاب(?:ات)?|תגובות|לייקים|返信|いいね|リポスト|回复|赞|转发)[\s·•|,]*)+$/iu;

/**
 * Reads posts that were copied from an app, or numbered posts that were typed: each line of them is a
 * paragraph. Handles, times and counts are left out with their numbers; an issue names each.
 * `areNumbersKept` leaves the numbers in the posts.
 */
export function takeThread(
  lines: readonly Line[],
  context: DateContext,
  areNumbersKept = false,
): Thread {
  const plain = lines.map((line) => ({...line, text: line.text.replace(direction, '').trim()}));
  const accounts = findAccounts(plain);
  const handles = [...accounts].filter((account) => user.test(account));
  const isOfApp = accounts.size > 0;
  const numbered = plain.map(readNumber);
  // Dates in words of any language take time: those of the first posts are enough.
  const kinds = plain.map((line, index) =>
    nameKind(line, plain[index + 1], {accounts, context: index < mostDated ? context : undefined}),
  );
  const isOnPage = plain.slice(0, 3).some((_, index) => isPage(plain, index));
  const isShown = (handles.length > 0 || isOnPage) && isOfPosts(plain, kinds);
  if (!isShown && !isThread(numbered, isOfApp)) return keepAll(lines);
  const replies = isShown ? findReplies(plain, kinds) : plain.length;
  if (isOfApp) {
    markTails(plain.slice(0, replies), kinds);
    markAudience(plain, kinds);
  }
  // «Post», «Conversation»: the app's own title.
  const start = kinds.indexOf('account');
  for (let index = 0; index < start; index += 1)
    if (countWords(plain[index]!.text) < 3) kinds[index] ??= 'around';
  const kept: Line[] = [];
  const left: Line[] = [];
  const issues: Issue[] = [];
  const report = ({number}: Line, found: string) =>
    issues.push(createIssue(`line ${number}`, 'furniture', 'a part of the story', `"${found}"`));
  let gap = true;
  plain.forEach((line, index) => {
    const post = kinds[index] ? undefined : numbered[index];
    const isCut = post && !areNumbersKept && index < replies;
    if (isCut) report(line, post.sign);
    const text = isCut ? post.text : line.text;
    const isLeft =
      !/[\p{L}\p{N}]/u.test(text) || index >= replies || (isOfApp && kinds[index] !== undefined);
    if (isLeft) {
      if (!isCut) report(line, line.text);
      left.push(lines[index]!);
    } else {
      const isFirst = kept.length === 0;
      const isGap = line.gap || gap || Boolean(post);
      // A post is text, however short it is.
      kept.push({...line, text, raw: text, gap: isGap, ...(isFirst && {part: 'body'})});
    }
    gap = isLeft;
  });
  const isPosts = isShown && kept.length > 0;
  return {lines: kept, left, issues, ...(isPosts && {posts: readFacts(plain, kinds, context)})};
}

/** Most lines above the first post: a title, and labels of the app. */
const mostAbove = 4;

/** Whether an app counts and dates most of the posts: «Photo: @ada» in a story has no such lines. */
function isOfPosts(lines: readonly Line[], kinds: readonly Kind[]): boolean {
  // Comments below a story have accounts too.
  const above = lines.slice(0, kinds.indexOf('account'));
  if (above.length > mostAbove || above.some(({text}) => isProse(text))) return false;
  const posts = kinds.filter((kind, index) => kind === 'account' && kinds[index - 1] !== kind);
  const figures = lines.filter(
    ({text}, index) =>
      (kinds[index] === 'around' && /\d/.test(text)) ||
      (kinds[index] === 'account' && /\d/.test(text.split(/[·•|]/).slice(1).join())),
  );
  return 2 * figures.length >= posts.length;
}

function keepAll(lines: readonly Line[]): Thread {
  return {lines, left: [], issues: []};
}

/** What a line of an app is: the account of a post, or what is set around its text; undefined for text. */
type Kind = 'account' | 'around' | undefined;

interface Known {
  readonly accounts: ReadonlySet<string>;
  /** Absent where dates are not looked for. */
  readonly context: DateContext | undefined;
}

/** Most lines in which a date in words is looked for. */
const mostDated = 2000;

function nameKind(line: Line, next: Line | undefined, {accounts, context}: Known): Kind {
  if (isAccount(line, next, accounts)) return 'account';
  const {text} = line;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'around';
  const isAround =
    /^[·•]/.test(text) ||
    [time, count, counts, more, moreInOthers, button].some((sign) => sign.test(text)) ||
    isFurniture(text);
  return isAround || (context && readStamp(text, context)) ? 'around' : undefined;
}

/** Longest label of an app: «Everybody can reply». */
const longestLabel = 40;

/** Marks the short lines between what an app sets below a post and the next post: its labels. */
function markTails(lines: readonly Line[], kinds: Kind[]): void {
  let tail: number[] = [];
  let isBelow = false;
  let hasText = false;
  const close = () => {
    for (const index of tail) kinds[index] = 'around';
    tail = [];
  };
  lines.forEach((line, index) => {
    if (kinds[index] === 'account') {
      close();
      isBelow = hasText = false;
    } else if (kinds[index]) isBelow ||= hasText;
    else if (!isBelow) hasText = true;
    else if (isLabel(line.text)) tail.push(index);
    else {
      tail = [];
      isBelow = false;
    }
  });
  close();
}

/** Marks «Shared with Public», which stands between a point and the text of a post. */
function markAudience(lines: readonly Line[], kinds: Kind[]): void {
  lines.forEach(({text}, index) => {
    const isBetween =
      /^[·•]$/.test(lines[index - 1]?.text ?? '') && isProse(lines[index + 1]?.text ?? '');
    if (isBetween && !kinds[index] && isLabel(text)) kinds[index] = 'around';
  });
}

function isLabel(text: string): boolean {
  return text.length <= longestLabel && !endsWithStop(text) && !readNumber({text});
}

/** Index of the first post by somebody else below the last one of the thread: a handle above a time. */
function findReplies(lines: readonly Line[], kinds: readonly Kind[]): number {
  const last = kinds.lastIndexOf('account');
  const at = lines.findIndex(({text}, index) => {
    const next = lines[index + 1]?.text ?? '';
    const isOther = index > last && handle.test(text) && !kinds[index];
    return isOther && (!text.startsWith('@') || /[·•|]/.test(text) || (next && time.test(next)));
  });
  if (at < 0) return lines.length;
  const isNamed = lines[at]!.text.startsWith('@') && at > last + 1;
  return isNamed ? at - 1 : at;
}

/** Who wrote the posts, and when the first of them. */
function readFacts(lines: readonly Line[], kinds: readonly Kind[], context: DateContext): Posts {
  const names = lines.flatMap(({text}, index) => {
    const next = lines[index + 1]?.text ?? '';
    if (kinds[index] !== 'account') return [];
    if (!text.startsWith('@')) return (next.startsWith('@') ? text : text.split(' @')[0]) ?? [];
    return [];
  });
  const [name] = names;
  const start = kinds.indexOf('account');
  const next = kinds.findIndex((kind, index) => {
    return kind === 'account' && index > start && kinds.slice(start, index).includes(undefined);
  });
  const stamps = lines
    .slice(0, next < 0 ? mostDated : next)
    .flatMap(({text}, index) => (kinds[index] && readStamp(text, context)) || []);
  return {
    above: kinds.slice(0, start).filter((kind) => !kind).length,
    name: name !== undefined && names.every((other) => other === name) ? name : undefined,
    hasHandle: lines.some(({text}, index) => kinds[index] === 'account' && text.includes('@')),
    published: stamps[0],
  };
}

/** The moment of a line that says nothing else: «2:05 PM · 14. März 2025 · 12.4K Views». */
function readStamp(text: string, context: DateContext): string | undefined {
  if (text.length > 80 || !/\d/.test(text)) return undefined;
  const date = findDate(text, context);
  if (date?.iso.length !== 10) return undefined;
  const words = `${text.slice(0, date.start)} · ${text.slice(date.end)}`;
  const hour = findTime(words);
  const rest = hour ? `${words.slice(0, hour.start)} · ${words.slice(hour.end)}` : words;
  if (!date.hasYear && !hour) return undefined;
  const isAround = (part: string) =>
    [count, counts, more, moreInOthers].some((sign) => sign.test(part)) ||
    !/\d|\p{L}{5}/u.test(part);
  return rest.split(/[·•|,]/).every((part) => isAround(part.trim()))
    ? `${date.iso}${hour?.iso ?? ''}`
    : undefined;
}

/** Whether the numbers are those of a thread: from 1 on; without an app around them, all of them. */
function isThread(lines: readonly (Numbered | undefined)[], isOfApp: boolean): boolean {
  const found = lines.filter((line) => line !== undefined);
  const isInOrder = found.every(({number}, index) => number === index + 1);
  const [first] = found;
  if (!first || !isInOrder || found.some(({total}) => total !== first.total)) return false;
  if (isOfApp) return found.length > 1;
  return first.total ? found.length === first.total && found.length > 1 : found.length > 2;
}

/**
 * The lines that name an account above each of its posts: a handle, or a name above a time. One that
 * occurs once may be of a post.
 */
function findAccounts(lines: readonly Line[]): ReadonlySet<string> {
  const found = new Map<string, number>();
  lines.forEach(({text}, index) => {
    const isName = /\p{L}/u.test(text) && text.length <= 60 && isDated(lines, index);
    const named = timed.exec(text)?.[1];
    const account = handle.test(text) ? nameOf(text) : isName ? text : named;
    // The first lines of all may be those of the only post.
    const isTop =
      index < 3 &&
      (isPage(lines, index) || (handle.test(text) && (index > 0 || text !== nameOf(text))));
    if (account) found.set(account, (found.get(account) ?? 0) + (isTop ? 2 : 1));
  });
  const accounts = [...found].flatMap(([account, count]) => (count > 1 ? account : []));
  // «Paper @paper · 3h» and «Paper · 3h» are one account.
  const names = lines.flatMap(({text}) => {
    const name = handle.test(text) && accounts.includes(nameOf(text)) ? text.split(' @')[0] : '';
    return name && name !== text ? name : [];
  });
  return new Set([...accounts, ...names]);
}

/** Whether a time stands below a line, or below a label such as «· Author». */
function isDated(lines: readonly Line[], index: number): boolean {
  const [next, other] = lines.slice(index + 1, index + 3).map(({text}) => text);
  return Boolean(next && (time.test(next) || (/^[·•]./.test(next) && other && time.test(other))));
}

/** The name of a page above its first post: a time and a point stand below it. */
function isPage(lines: readonly Line[], index: number): boolean {
  const [next, point] = lines.slice(index + 1, index + 3).map(({text}) => text);
  return isDated(lines, index) && /\d/.test(next ?? '') && /^[·•]$/.test(point ?? '');
}

/** The handle itself: what stands behind it is a time, which changes. */
function nameOf(text: string): string {
  return /@[\w.-]+(?:@[\w.-]+)?/.exec(text)?.[0] ?? text;
}

/** Whether a line names an account: its handle, or the name above or before that. */
function isAccount({text}: Line, next: Line | undefined, accounts: ReadonlySet<string>): boolean {
  const isKnown = (line: string) =>
    accounts.has(handle.test(line) ? nameOf(line) : (timed.exec(line)?.[1] ?? line));
  return (
    isKnown(text) ||
    (next !== undefined && text.length <= 60 && next.text.startsWith('@') && isKnown(next.text))
  );
}
