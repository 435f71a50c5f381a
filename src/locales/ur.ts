import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups} from './groups/ur.js';
import {registerStrings} from './registry.js';
import type {CountForm, Strings} from './strings.js';

/** One form for all genders and numbers. */
const befell: Record<Measure, string> = {
  killed: 'ہلاک',
  injured: 'زخمی',
  missing: 'لاپتہ',
  displaced: 'بے گھر',
  detained: 'زیر حراست',
  abducted: 'اغوا',
  affected: 'متاثر',
};

const people = ['شخص', 'افراد'] as const;

function counted(measure: Measure, group: string | undefined, form: CountForm): string {
  const index = form === 'one' ? 0 : 1;
  const known = groupOf(groups, group);
  if (known) return `${known[index]} ${befell[measure]}`;
  return `${people[index]}${group ? ` (${group})` : ''} ${befell[measure]}`;
}

/** The same words before a noun. */
const adjectives: Record<Measure, string> = {
  ...befell,
  killed: 'ہلاک شدہ',
  abducted: 'مغوی',
  affected: 'متاثرہ',
};

/** For an unknown number: «ہلاک شدہ خواتین». It does not state that anyone was counted. */
function describe(measure: Measure, group: string | undefined): string {
  const known = groupOf(groups, group);
  return `${adjectives[measure]} ${known?.[1] ?? people[1]}${group && !known ? ` (${group})` : ''}`;
}

/** «صبح», «دوپہر», «شام», «رات»: papers write these instead of «am» and «pm». */
function partOfDay(hour: number, half: string): string {
  const hours = (hour % 12) + (/p/i.test(half) ? 12 : 0);
  if (hours < 4 || hours >= 20) return 'رات';
  return hours < 12 ? 'صبح' : hours < 16 ? 'دوپہر' : 'شام';
}

/** Urdu. */
export const ur: Strings = {
  failed: {
    'aw-article': 'مضمون لوڈ نہیں ہو سکا۔',
    'aw-article-body': 'متن لوڈ نہیں ہو سکا۔',
    'aw-casualty-card': 'ہلاکتوں کے اعداد و شمار لوڈ نہیں ہو سکے۔',
    'aw-weather-dateline': 'موسم اور تاریخ لوڈ نہیں ہو سکے۔',
    'aw-related-stories': 'مضامین کی فہرست لوڈ نہیں ہو سکی۔',
  },
  tryAgain: 'دوبارہ کوشش کریں',
  withheld: 'ادارے نے اس خبر کی اشاعت روک رکھی ہے۔',
  canceled: 'ادارے نے یہ خبر واپس لے لی ہے۔',
  embargoed: (until) => `اس خبر کی اشاعت پر ${until} تک پابندی ہے۔`,
  expired: 'یہ خبر اب دستیاب نہیں ہے۔',

  byline: (names) => `تحریر: ${names}`,
  updated: (date) => `تازہ کاری: ${date}`,
  storyAge: (age) => `یہ خبر ${age} شائع ہوئی تھی۔`,
  corrections: 'تصحیحات',
  correction: 'تصحیح',
  notes: 'حواشی',
  backToText: 'متن پر واپس جائیں',
  play: (title, provider) => `لوڈ کریں اور چلائیں: ${title} (${provider})`,
  load: (title, provider) => `لوڈ کریں: ${title} (${provider})`,
  table: 'جدول',
  embed: 'دوسری ویب سائٹ کا مواد',

  weatherBy: (provider) => `موسم کی معلومات: ${provider}`,
  weatherAge: (age) => `پیمائش: ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? '°C میں دکھائیں' : '°F میں دکھائیں'),
  weather: {
    0: 'مطلع صاف',
    1: 'مطلع زیادہ تر صاف',
    2: 'جزوی طور پر ابر آلود',
    3: 'ابر آلود',
    45: 'دھند',
    48: 'جما دینے والی دھند',
    51: 'ہلکی پھوار',
    53: 'پھوار',
    55: 'تیز پھوار',
    56: 'ہلکی جمنے والی پھوار',
    57: 'جمنے والی پھوار',
    61: 'ہلکی بارش',
    63: 'بارش',
    65: 'تیز بارش',
    66: 'ہلکی جمنے والی بارش',
    67: 'جمنے والی بارش',
    71: 'ہلکی برف باری',
    73: 'برف باری',
    75: 'شدید برف باری',
    77: 'برف کے دانے',
    80: 'بارش کی ہلکی بوچھاڑ',
    81: 'بارش کی بوچھاڑ',
    82: 'بارش کی تیز بوچھاڑ',
    85: 'برف کی بوچھاڑ',
    86: 'برف کی تیز بوچھاڑ',
    95: 'گرج چمک',
    96: 'گرج چمک اور ژالہ باری',
    99: 'گرج چمک اور شدید ژالہ باری',
  },

  toll: 'جانی نقصان',
  tollOf: {missing: 'لاپتہ افراد', displaced: 'بے گھر افراد', detained: 'زیر حراست افراد'},
  atLeast: (amount) => `کم از کم ${amount}`,
  atMost: (amount) => `زیادہ سے زیادہ ${amount}`,
  about: (amount) => `تقریباً ${amount}`,
  range: (min, max) => `${min} سے ${max}`,
  notReported: 'تعداد نہیں بتائی گئی',
  counted: (measure, group, form) =>
    form ? counted(measure, group, form) : describe(measure, group),
  subset: (amount, group, form) => {
    if (!group) return `ان میں ${amount}`;
    return `ان میں ${amount} ${groupOf(groups, group)?.[form === 'one' ? 0 : 1] ?? group}`;
  },
  nobody: (measure, group) => `کوئی ${counted(measure, group, 'one')} نہیں`,
  figure: (amount, counted) => `${amount} ${counted}`,
  vagueFigure: (words, counted) => `${words} ${counted}`,
  unknownFigure: (notReported, counted) => `${counted}: ${notReported}`,
  colon: ': ',
  comma: '، ',
  fullStop: '۔',
  partOf: (base) => `کل تعداد: ${base}`,
  notBrokenDown: (amount) => `${amount} کی تفصیل نہیں`,
  accordingTo: (source) => `${source} کے مطابق`,
  sourceMissing: 'ذریعہ نہیں بتایا گیا',
  asOf: (date) => `${date} تک`,
  dateMissing: 'تاریخ نہیں بتائی گئی',
  since: (date) => `${date} سے`,
  until: (date) => `${date} تک`,
  between: (from, to) => `${from} سے ${to} تک`,
  includes: (figure) => `اس میں شامل: ${figure}`,
  status: {
    reported: 'اطلاع ملی',
    confirmed: 'تصدیق شدہ',
    unverified: 'غیر تصدیق شدہ',
    contested: 'متنازع',
    denied: 'تردید کی گئی',
    retracted: 'واپس لیا گیا',
  },
  revised: (before, date, reason) => `${date} کو ترمیم، پہلے: ${before}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'تاخیر سے ملنے والی اطلاعات',
    reclassified: 'اموات کی نئی درجہ بندی',
    'duplicates-removed': 'دہرا اندراج ختم',
    'method-changed': 'گنتی کا طریقہ تبدیل',
    'count-restarted': 'گنتی نئے سرے سے شروع',
    corrected: 'تصحیح',
  },
  reasonMissing: 'وجہ نہیں بتائی گئی',
  earlierRevisions: (count) => `پہلے کی ترامیم (${count})`,
  history: (steps) => `تعداد میں تبدیلی: ${steps}`,
  historyStep: (amount, date) => (date ? `${date}: ${amount}` : amount),
  figureAge: (age) => `یہ تعداد ${age} بتائی گئی`,
  unlessNamed: 'جب تک کوئی اور ذریعہ نہ بتایا گیا ہو',
  countsDiffer: (counted) => `${counted}: اعداد و شمار مختلف ہیں`,
  others: 'دیگر اعداد و شمار',
  earlier: (states) => `پہلے: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `آخری تبدیلی: ${reason}`,
  backToToll: 'اعداد و شمار پر واپس جائیں',
  readFromText: 'متن سے خودکار طور پر لیا گیا، مدیر کی تصدیق کے بغیر',
  toSentence: (figure) => `${figure}: متن میں جملے پر جائیں`,

  list: {
    'read-next': 'آگے پڑھیے',
    trending: 'زیرِ بحث خبریں',
    related: 'متعلقہ خبریں',
  },
  label: {live: 'لائیو', opinion: 'رائے', video: 'ویڈیو', analysis: 'تجزیہ'},
  storyFrom: (year) => `${year} کی خبر`,

  pinned: 'نمایاں',
  keyPoints: 'اہم نکات',
  postLink: 'اس پوسٹ کا لنک',
  newPosts: (count, form) => (form === 'one' ? `${count} نئی پوسٹ` : `${count} نئی پوسٹس`),
  showMore: (count) => `مزید ${count} دکھائیں`,
  coverageEnded: 'لائیو کوریج ختم ہو چکی ہے۔',
  whatChanged: 'کیا تبدیل ہوا',
  change: {headline: 'سرخی', standfirst: 'خلاصہ', text: 'متن', post: 'پوسٹ'},
  added: 'شامل کیا گیا',
  removed: 'حذف کیا گیا',
  previously: (amount) => `پہلے ${amount}`,

  mend: {
    date: (text) =>
      text
        .replace(/(\d{1,2} \S+)، (?=\d{4})/, '$1 ')
        .replace(
          /(?:( کو|،) |^)(\d{1,2}):(\d\d)\s?([ap]m)(?: (.+))?$/i,
          (_, day: string | undefined, hour: string, minute: string, half: string, zone?: string) =>
            `${day ? '، ' : ''}${partOfDay(Number(hour), half)} ${hour}:${minute} بجے${zone ? ` (${zone.replace(' ', '')})` : ''}`,
        ),
    age: (text) => text.replace('دنوں', 'دن'),
    list: (between) => between.replace('، اور', ' اور'),
  },
};

registerStrings('ur', ur);
