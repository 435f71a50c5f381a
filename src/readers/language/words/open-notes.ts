import {isAddressedToDesk} from './desk-words.js';
import {isOrderToHold} from './press.js';

/** What begins or ends a note in brackets: «TK: ask the police», «note to desk: …», «… – desk», «name tk», «CHECK spelling». */
const noteWords: readonly RegExp[] = [
  /^(?:TK){1,4}(?:$|\s?[:;,–—-]|\s(?=\p{Ll}))|^(?:TK){2}/u,
  /^[\p{L} ]{1,60} (?:tk|TK)$/u,
  /^(?:note )?(?:to|for) (?:the )?(?:news|copy|picture|foreign|night)? ?(?:desk|eds?|editors?|subs?|sub-?editors?)\s?[:–—-]/iu,
  /[,–—-]\s?(?:the )?(?:news|copy|picture|foreign|night)? ?(?:desk|subs?)$/iu,
  /^(?:CHECK|ADD|INSERT|CONFIRM|VERIFY|ASK|FIX|FIXME|TODO|TBC|X{2,})(?![\p{L}\p{N}])/u,
  /^(?:(?:PLS|PLZ|[Pp]l[sz]) \p{L}|PLEASE (?:CHECK|CONFIRM|VERIFY|ASK|ADD|INSERT|CUT|FIX)(?!\p{L}))/u,
  /^(?:names?|ages?|titles?|quotes?|figures?|numbers?|spelling|photo|pic|amount|reaction)(?: \p{L}{1,20}){0,2} to (?:come|follow)$/iu,
  /^[\p{Lu} ]{2,60} TO (?:COME|FOLLOW)$/u,
  // «(Sub: Jones 70)» is a player who came on.
  /^[Ss]ubs?\s?[:–—-]\s?(?!none|not |unused)(?:\p{Ll}|(?:Check|Please|Pls|Can|Cut|Trim|Keep|Add|Ask|Confirm|Verify|Do not|Don['’]t) )/u,
  /^off the record\s?[:–—-]/iu,
  /^(?:LEGAL|LAWYERS?|(?:[A-Z]{3,12} )?DESK|NEWSDESK|EDS|SUBS)\s?[:–—-]/,
];

/** In square brackets also in small letters: «(Check with your doctor first.)» is for readers. */
const squareWords =
  /^(?:(?:check|confirm|verify|todo|fixme)(?: with|:)|please (?:check|confirm|verify|ask|add|insert)(?!\p{L})|(?:legal|lawyers?|(?:news|copy|picture|foreign|night)? ?desk|eds?|editors?|sub-?editors?|subs?|redaktion|redacci[oó]n|rédaction|redação|redazione|redactie|редакци[яи])\s?:)/iu;

/** Between double brackets, any verb of the desk makes a note: «[[need age]]». */
const doubleWords =
  /^(?:check|confirm|verify|add|insert|ask|needs?|get|update|awaiting|waiting|fix|cut|trim|photo|pic)\s/iu;

const inDouble = /^\[\[([^[\]]{1,400})\]\]\.?$/;
const inSquare = /^\[([^[\]]{1,400})\]\.?$/;
const inRound = /^\(([^()]{1,400})\)\.?$/;

/** «TK», «XX ADD QUOTE XX», «NOTE TO DESK: …» without brackets. */
const bare = [
  /^[*\s]{0,3}(?:TK){1,4}[*.\s]{0,3}$/,
  /^[-–—*([\s]{0,3}more (?:follows|to follow)[-–—*.…)\]\s]{0,3}$/iu,
  /^X{2,} \S.{0,200} X{2,}$/,
  /^(?:TK\s?[:;–—-]\s?|TK (?=(?:check|confirm|verify|ask|get|add|find|see)\s))\p{L}.{0,200}$/u,
  /^note to (?:the )?(?:news|copy|picture|foreign|night)? ?(?:desk|eds?|subs?|sub-?editors?)\s?[:–—-]\s?\S/iu,
];

function isNoteWords(words: string): boolean {
  const note = words.trim();
  return noteWords.some((sign) => sign.test(note)) || isAddressedToDesk(note);
}

/** Whether a line is only a note between writer and desk, and cannot be meant for readers. */
export function isOpenNote(line: string): boolean {
  const text = line.trim();
  const double = inDouble.exec(text)?.[1]?.trim();
  if (double) return isNoteWords(double) || doubleWords.test(double);
  const square = inSquare.exec(text)?.[1];
  if (square) return isNoteWords(square) || squareWords.test(square);
  const round = inRound.exec(text)?.[1];
  if (round) return isNoteWords(round);
  return bare.some((sign) => sign.test(text)) || isAddressedToDesk(text);
}

/** Bans on a part of a story, in capitals: small letters may be a quotation. */
const ban = /^(?:DO NOT|DON['’]T) (?:USE|RUN|NAME|PUBLISH|PRINT)(?!\p{L})/u;
/** «Off the record: he resigns on Monday.» A headline may begin so too, therefore it is only named. */
const confided = /^off the record\s?[:–—-]\s?\S/iu;
/** Whether a line of its own forbids publication, of the story or of a part of it. */
function isBan(line: string): boolean {
  const text = line.trim();
  return text.length <= 300 && (ban.test(text) || confided.test(text) || isOrderToHold(text));
}

const counted =
  '(?:people|persons|dead|killed|injured|wounded|missing|per ?cent|%|years?|million|billion|miles|km|metres)';

/** Signs of a note, or of a gap that the writer meant to fill. */
const marks: readonly RegExp[] = [
  /\[\[[^[\]]{1,300}\]\]/g,
  /(?<![\p{L}\p{N}])(?:TK){2,}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:names?|ages?|titles?|dates?|times?|quotes?|figures?|number|spelling|place|link|photo|details|more|amount) (?:tk|TK)(?![\p{L}\p{N}]| \d)/gu,
  new RegExp(`(?<![\\p{L}\\p{N}])TK ${counted}(?!\\p{L})`, 'gu'),
  /(?<![\p{L}\p{N}])X{2,} [\p{Lu}\p{N} ,.'’?:-]{1,80} X{2,}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])TK (?:check|confirm|verify|ask|get|find) [^.!?]{1,200}/gu,
  /(?:(?<=^)|(?<=[.!?"”»)\]]\s))CHECK:/gu,
];

/** One pair of brackets, the words of which decide. */
const brackets = /\[([^[\]]{1,300})\]|\(([^()]{1,300})\)/g;

/** «XXX» for a name, «XX people»: gaps, if they are no Roman numeral and no rating. */
const gap = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:X{3,}(?![\\p{L}\\p{N}-]| (?:rated|films?|movies?|century|cinema))|X{2,} ${counted}(?!\\p{L}))`,
  'gu',
);
/** A name or a word that numerals follow: «Super Bowl XXX», «chapter XXX». */
const beforeNumeral =
  /(?:\p{Lu}[\p{L}.'’]{0,30}|rated|size|chapter|part|volume|act|book|article|century)\s$/u;
/** Titles that a name follows: «Mayor XXX said». */
const beforeName =
  /(?:Mr|Mrs|Ms|Dr|Prof|Mayor|Minister|President|Governor|Chief|Captain|Judge|Sgt|Officer)\.?\s$/u;

/** The notes to the desk and the gaps within a text, as they are written. */
export function findOpenNotes(text: string): string[] {
  if (isOpenNote(text) || isBan(text)) return [text.trim()];
  const found = marks.flatMap((mark) => [...text.matchAll(mark)]);
  for (const match of text.matchAll(brackets)) {
    const [, square, round = ''] = match;
    const isInSquare =
      square && (squareWords.test(square) || /(?<!\p{L})TK(?!\p{L})/u.test(square));
    if (isNoteWords(square ?? round) || isInSquare) found.push(match);
  }
  for (const match of text.matchAll(gap)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (!beforeNumeral.test(before) || beforeName.test(before)) found.push(match);
  }
  const ordered = found.sort((a, b) => a.index - b.index);
  let end = 0;
  return ordered
    .filter(({index, 0: words}) => {
      // «[[name tk]]» is found twice.
      const isNew = index >= end;
      if (isNew) end = index + words.length;
      return isNew;
    })
    .map(([words]) => words);
}
