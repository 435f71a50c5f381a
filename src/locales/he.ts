import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups} from './groups/he.js';
import {putZoneInBrackets, writeHour} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {Strings} from './strings.js';

type Forms = readonly [one: string, other: string, ...rest: unknown[]];

const measures: Record<Measure, {masculine: Forms; feminine: Forms}> = {
  killed: {masculine: ['הרוג', 'הרוגים'], feminine: ['הרוגה', 'הרוגות']},
  injured: {masculine: ['פצוע', 'פצועים'], feminine: ['פצועה', 'פצועות']},
  missing: {masculine: ['נעדר', 'נעדרים'], feminine: ['נעדרת', 'נעדרות']},
  displaced: {masculine: ['עקור', 'עקורים'], feminine: ['עקורה', 'עקורות']},
  detained: {masculine: ['עצור', 'עצורים'], feminine: ['עצורה', 'עצורות']},
  abducted: {masculine: ['חטוף', 'חטופים'], feminine: ['חטופה', 'חטופות']},
  affected: {masculine: ['שנפגע', 'שנפגעו'], feminine: ['שנפגעה', 'שנפגעו']},
};

const people: Forms = ['אדם', 'בני אדם'];

/** A prefix needs a hyphen before a digit, but not before a month: «ל־2025», «לינואר 2025». */
const prefix = (letter: string, date: string) =>
  /^\d/.test(date) ? `${letter}־${date}` : letter + date;

/** Hebrew. */
export const he: Strings = {
  failed: {
    'aw-article': 'לא ניתן היה לטעון את הכתבה.',
    'aw-article-body': 'לא ניתן היה לטעון את הטקסט.',
    'aw-casualty-card': 'לא ניתן היה לטעון את נתוני הנפגעים.',
    'aw-weather-dateline': 'לא ניתן היה לטעון את מזג האוויר ואת התאריך.',
    'aw-related-stories': 'לא ניתן היה לטעון את רשימת הכתבות.',
  },
  tryAgain: 'לנסות שוב',
  withheld: 'כתבה זו מעוכבת בידי המערכת.',
  canceled: 'כתבה זו הוסרה בידי המערכת.',
  embargoed: (until) => `כתבה זו אסורה בפרסום עד ${until}.`,
  expired: 'כתבה זו אינה זמינה עוד.',

  byline: (names) => `מאת ${names}`,
  updated: (date) => `עודכן: ${date}`,
  storyAge: (age) => `הכתבה פורסמה ${age}.`,
  corrections: 'תיקונים',
  correction: 'תיקון',
  notes: 'הערות',
  backToText: 'חזרה לטקסט',
  play: (title, provider) => `טעינה והפעלה: ${title} מתוך ${provider}`,
  load: (title, provider) => `טעינה: ${title} מתוך ${provider}`,
  table: 'טבלה',
  embed: 'תוכן מוטמע',

  weatherBy: (provider) => `מזג האוויר: ${provider}`,
  weatherAge: (age) => `נמדד ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'הצגה במעלות °C' : 'הצגה במעלות °F'),
  weather: {
    0: 'בהיר',
    1: 'בהיר ברובו',
    2: 'מעונן חלקית',
    3: 'מעונן',
    45: 'ערפל',
    48: 'ערפל קופא',
    51: 'טפטוף קל',
    53: 'טפטוף',
    55: 'טפטוף חזק',
    56: 'טפטוף קופא קל',
    57: 'טפטוף קופא',
    61: 'גשם קל',
    63: 'גשם',
    65: 'גשם כבד',
    66: 'גשם קופא קל',
    67: 'גשם קופא',
    71: 'שלג קל',
    73: 'שלג',
    75: 'שלג כבד',
    77: 'גרגירי שלג',
    80: 'ממטרים קלים',
    81: 'ממטרים',
    82: 'ממטרים כבדים',
    85: 'ממטרי שלג',
    86: 'ממטרי שלג כבדים',
    95: 'סופת רעמים',
    96: 'סופת רעמים וברד',
    99: 'סופת רעמים וברד כבד',
  },

  toll: 'נפגעים',
  tollOf: {missing: 'נעדרים', displaced: 'עקורים', detained: 'עצורים'},
  atLeast: (amount) => `לפחות ${amount}`,
  atMost: (amount) => `לכל היותר ${amount}`,
  about: (amount) => `כ־${amount}`,
  range: (min, max) => `בין ${min} ל־${max}`,
  notReported: 'לא דווח',
  counted: (measure, group, form) => {
    const pick = ([one, other]: Forms) => (form === 'one' ? one : other);
    const known = groupOf(groups, group);
    const befell = pick(measures[measure][known?.[2] ? 'feminine' : 'masculine']);
    if (known) return `${pick(known)} ${befell}`;
    const whom = measure === 'affected' ? `${pick(people)} ${befell}` : befell;
    return group ? `${whom} (${group})` : whom;
  },
  subset: (amount, group, form) => {
    if (!group) return `${amount} מהם`;
    const known = groupOf(groups, group);
    return `בהם ${amount} ${known ? known[form === 'one' ? 0 : 1] : group}`;
  },
  nobody: (measure, group) => {
    const known = groupOf(groups, group);
    const befell = measures[measure][known?.[2] ? 'feminine' : 'masculine'][1];
    if (known) return `אין ${known[1]} ${befell}`;
    const whom = measure === 'affected' ? `${people[1]} ${befell}` : befell;
    return group ? `אין ${whom} (${group})` : `אין ${whom}`;
  },
  figure: (amount, counted) => `${amount} ${counted}`,
  // «עשרות הרוגים», but «הרוגים: עשרות אלפים»: no noun can follow words that end in a plural of their own.
  vagueFigure: (words, counted) =>
    /\p{Script=Hebrew}/u.test(words) && !words.endsWith('ים')
      ? `${words} ${counted}`
      : `${counted}: ${words}`,
  unknownFigure: (notReported, counted) => `${counted}: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `מתוך ${base}`,
  notBrokenDown: (amount) => `${amount} ללא פירוט`,
  accordingTo: (source) => `לפי ${source}`,
  sourceMissing: 'המקור לא צוין',
  asOf: (date) => `נכון ${prefix('ל', date)}`,
  dateMissing: 'התאריך לא צוין',
  since: (date) => `מאז ${date}`,
  until: (date) => `עד ${date}`,
  between: (from, to) => `${prefix('מ', from)} עד ${to}`,
  includes: (figure) => `כולל ${figure}`,
  status: {
    reported: 'דווח',
    confirmed: 'אושר',
    unverified: 'לא אומת',
    contested: 'שנוי במחלוקת',
    denied: 'הוכחש',
    retracted: 'בוטל',
  },
  revised: (before, date, reason) =>
    `${before} לפני עדכון מתאריך ${date}${reason && `: ${reason}`}`,
  reason: {
    'late-reports': 'דיווחים מאוחרים',
    reclassified: 'סיווג מחדש של מקרי מוות',
    'duplicates-removed': 'הסרת כפילויות',
    'method-changed': 'שינוי בשיטת הספירה',
    'count-restarted': 'הספירה החלה מחדש',
    corrected: 'תיקון',
  },
  reasonMissing: 'הסיבה לא צוינה',
  earlierRevisions: (count) => `עדכונים קודמים (${count})`,
  history: (steps) => `כיצד השתנה המספר: ${steps}`,
  historyStep: (amount, date) => `${amount} בתאריך ${date}`,
  figureAge: (age) => `הנתון פורסם ${age}`,
  unlessNamed: 'אלא אם צוין מקור אחר',
  countsDiffer: (counted) => `${counted}: הנתונים חלוקים`,
  others: 'נתונים נוספים',
  earlier: (states) => `קודם לכן: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `השינוי האחרון: ${reason}`,
  backToToll: 'חזרה לנתונים',
  readFromText: 'נקרא אוטומטית מן הכתבה, ולא אושר בידי עורך',
  toSentence: (figure) => `${figure}: אל המשפט בכתבה`,

  list: {
    'read-next': 'לקריאה נוספת',
    trending: 'הכתבות המדוברות',
    related: 'כתבות קשורות',
  },
  label: {live: 'חי', opinion: 'דעה', video: 'וידאו', analysis: 'פרשנות'},
  storyFrom: (year) => `משנת ${year}`,

  pinned: 'נעוץ',
  keyPoints: 'עיקרי הדברים',
  postLink: 'קישור לעדכון הזה',
  newPosts: (count, form) => (form === 'one' ? 'עדכון חדש אחד' : `${count} עדכונים חדשים`),
  showMore: (count, form) => (form === 'one' ? 'הצגת עדכון נוסף' : `הצגת ${count} עדכונים נוספים`),
  coverageEnded: 'הסיקור החי הסתיים.',
  whatChanged: 'מה השתנה',
  change: {headline: 'כותרת', standfirst: 'כותרת משנה', text: 'טקסט', post: 'עדכון'},
  added: 'נוסף',
  removed: 'הוסר',
  previously: (amount) => `קודם לכן ${amount}`,

  mend: {
    date: (text) => putZoneInBrackets(writeHour(text, (hour, minute) => `${hour}:${minute}`)),
    age: (text) => text.replace(/ \(\d\)$/, ''),
  },
};

registerStrings('he', he);
