import {createIssue} from '../../model/issue.js';
import type {Issue} from '../../model/issue.js';
import type {Line} from './lines.js';
import {isFurniture} from './words/furniture.js';

/** The posts of a thread as paragraphs, without what an app sets around them. */
export interface Thread {
  readonly lines: readonly Line[];
  readonly left: readonly Line[];
  readonly issues: Issue[];
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

function readNumber({text}: Line): Numbered | undefined {
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
  /^@[\w.-]{2,60}(?:@[\w.-]+)?(?:\s*[·•|].{0,20})?$|^.{1,60}\s@[\w.-]{2,60}\s?[·•|].{1,20}$/u;
/** «3h», «28 Nov», «Nov 28, 2026», «11月28日», «10:12 · 28 Nov 2026», «·». */
const time =
  /^[·•|]?\s*(?:\d{1,3}\s?(?:s|m|min|h|d|w|std|tg|ч|д|ساعة|時間|小时)\.?|(?:\d{1,2}[:.]\d\d.{0,6}[·•]?\s*)?(?:\p{L}{3,10}\.? \d{1,2}|\d{1,2}\.? (?:de )?\p{L}{3,10})\.?,?(?: (?:de )?\d{4})?(?:(?:,| at| um| à| a las| às| om| alle)? \d{1,2}[:.]\d\d(?:\s?[AP]M)?)?|(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}[:.]\d\d(?: [AP]M)?)?$/iu;
/** «Paper · 3h». */
const timed = /^([^@·•|]{1,60}?)\s*[·•|]\s*\d{1,3}\s?(?:s|m|min|h|d|w|std|tg|ч|д)\.?$/iu;
const count = /^[\d.,]+\s?(?:[KMB]|k|mil|тыс\.?|万|千)?$/u;
const more =
  /^(?:show (?:(?:this )?thread|(?:more |all )?replies|more)|(?:read|view|see) \d* ?(?:more )?replies|translate post|(?:weitere|mehr) antworten(?: anzeigen)?|(?:afficher|voir) (?:plus de|les) réponses|(?:mostrar|ver) (?:más|mais) (?:respuestas|respostas)|mostra altre risposte|meer (?:reacties|antwoorden)(?: tonen)?|(?:diesen )?thread anzeigen|mehr anzeigen|afficher (?:cette discussion|le fil|plus)|voir (?:plus|la traduction)|mostrar (?:este hilo|hilo|mais|más)(?: resp\w+)?|ver (?:hilo|mais|más|tradução)|mostrar esta sequência|(?:deze )?(?:thread|collectie) (?:weergeven|tonen)|mostra questa discussione)$/iu;
const moreInOthers =
  /^(?:показать (?:ещё|больше) ответ\p{L}*|(?:他の|さらに)返信を表示|показать эту ветку|показати (?:цю )?(?:гілку|стрічку)|bu (?:flood|konu)u? göster|عرض (?:هذه|سلسلة).{0,20}|הצגת? השרשור|नेटवर्क थ्रेड दिखाएं|显示此主题帖|このスレッドを表示)$/iu;
/** What an app writes on its buttons. */
const button =
  /^(?:like|reply|repost|boost|favou?rite|edited|alt|(?:mal )?angezeigt|follow|(?:everybody|everyone) can reply|antworten? posten|post your reply|poster votre réponse|publicar? tu respuesta)$/iu;

/** «12 Reposts», «3 replies 14 boosts», «1 Reply4 Reposts»: what an app counts, with its words. */
const counts =
  /^(?:\d[\d.,]*\s?(?:(?:[KMB]|mil|тыс\.?|万|千)\s?)?(?:repl(?:y|ies)|reposts?|retweets?|quotes?|likes?|boosts?|favou?rites?|bookmarks?|views?|comments?|shares?|antwort(?:en)?|zitate?|gefällt mir|geteilt|réponses?|citations?|j[’']aime|respuestas?|citas?|me gusta|respostas?|curtidas?|risposte|risposta|mi piace|reacties?|vind-ik-leuks|ответ\p{L}*|репост\p{L}*|нравится|цитат\p{L}*|відповід\p{L}*|поширен\p{L}*|yanıt|beğeni|رد(?:ود)?|إعجاب(?:ات)?|תגובות|לייקים|返信|いいね|リポスト|回复|赞|转发)[\s·•|,]*)+$/iu;

/**
 * Reads numbered posts that were copied from an app or typed: each is a paragraph. Handles, times and
 * counts are left out with their numbers; an issue names each. `areNumbersKept` leaves the numbers in
 * the posts.
 */
export function takeThread(lines: readonly Line[], areNumbersKept = false): Thread {
  const plain = lines.map((line) => ({...line, text: line.text.replace(direction, '').trim()}));
  const accounts = findAccounts(plain);
  const isOfApp = accounts.size > 0;
  const numbered = plain.map(readNumber);
  const isTop = plain.slice(0, 2).some(({text}) => accounts.has(nameOf(text)));
  if (!isThread(numbered, isOfApp, isTop)) return {lines, left: [], issues: []};
  const kept: Line[] = [];
  const left: Line[] = [];
  const issues: Issue[] = [];
  const report = ({number}: Line, found: string) =>
    issues.push(createIssue(`line ${number}`, 'furniture', 'a part of the story', `"${found}"`));
  let gap = true;
  plain.forEach((line, index) => {
    const post = numbered[index];
    const isCut = post && !areNumbersKept;
    if (isCut) report(line, post.sign);
    const text = isCut ? post.text : line.text;
    const isLeft =
      !/[\p{L}\p{N}]/u.test(text) ||
      (isOfApp && !post && isOfPost(line, plain[index + 1], accounts));
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
  return {lines: kept, left, issues};
}

/** Whether the numbers are those of a thread: from 1 on; without an app around them, all of them. */
function isThread(
  lines: readonly (Numbered | undefined)[],
  isOfApp: boolean,
  isTop: boolean,
): boolean {
  const found = lines.filter((line) => line !== undefined);
  // Comments below a story repeat accounts too.
  if (!found.length) return isTop;
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
    const next = lines[index + 1]?.text;
    const isName = text.length <= 60 && next !== undefined && time.test(next);
    const named = timed.exec(text)?.[1];
    const account = handle.test(text) ? nameOf(text) : isName ? text : named;
    if (account) found.set(account, (found.get(account) ?? 0) + 1);
  });
  const accounts = [...found].flatMap(([account, count]) => (count > 1 ? account : []));
  // «Paper @paper · 3h» and «Paper · 3h» are one account.
  const names = lines.flatMap(({text}) => {
    const name = handle.test(text) && accounts.includes(nameOf(text)) ? text.split(' @')[0] : '';
    return name && name !== text ? name : [];
  });
  return new Set([...accounts, ...names]);
}

/** The handle itself: what stands behind it is a time, which changes. */
function nameOf(text: string): string {
  return /@[\w.-]+(?:@[\w.-]+)?/.exec(text)?.[0] ?? text;
}

/** Whether a line is what an app sets around a post: an account and the name above it, a time, a count. */
function isOfPost({text}: Line, next: Line | undefined, accounts: ReadonlySet<string>): boolean {
  const isAccount = (line: string) =>
    accounts.has(handle.test(line) ? nameOf(line) : (timed.exec(line)?.[1] ?? line));
  if (isAccount(text)) return true;
  if (next && text.length <= 60 && next.text.startsWith('@') && isAccount(next.text)) return true;
  return (
    [time, count, counts, more, moreInOthers, button].some((sign) => sign.test(text)) ||
    isFurniture(text)
  );
}
