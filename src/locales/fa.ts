import {groupOf} from './groups/group-of.js';
import {groups} from './groups/fa.js';
import {registerStrings} from './registry.js';
import type {Strings} from './strings.js';

/** The participle alone, after a noun, and as a noun for all of them. */
const measures = {
  killed: ['کشته', 'کشته‌شده', 'کشته‌شدگان'],
  injured: ['زخمی', 'زخمی', 'زخمی‌ها'],
  missing: ['مفقود', 'مفقود', 'مفقودان'],
  displaced: ['آواره', 'آواره', 'آوارگان'],
  detained: ['بازداشتی', 'بازداشت‌شده', 'بازداشت‌شدگان'],
  abducted: ['ربوده‌شده', 'ربوده‌شده', 'ربوده‌شدگان'],
  affected: ['آسیب‌دیده', 'آسیب‌دیده', 'آسیب‌دیدگان'],
} as const;

/** Joins a noun to its adjective: «جنگجوی مفقود», «پناهندهٔ آواره». After other letters it is not written. */
const describe = (noun: string, described: string) =>
  `${noun.replace(/[وا]$/, '$&ی').replace(/ه$/, 'هٔ')} ${described}`;

/** Persian. */
export const fa: Strings = {
  failed: {
    'aw-article': 'بارگیری این مطلب ممکن نشد.',
    'aw-article-body': 'بارگیری متن ممکن نشد.',
    'aw-casualty-card': 'بارگیری آمار تلفات ممکن نشد.',
    'aw-weather-dateline': 'بارگیری آب‌وهوا و تاریخ ممکن نشد.',
    'aw-related-stories': 'بارگیری فهرست مطالب ممکن نشد.',
  },
  tryAgain: 'تلاش دوباره',
  withheld: 'ناشر انتشار این مطلب را متوقف کرده است.',
  canceled: 'ناشر این مطلب را پس گرفته است.',
  embargoed: (until) => `انتشار این مطلب تا ${until} مجاز نیست.`,
  expired: 'این مطلب دیگر در دسترس نیست.',

  byline: (names) => `نوشتهٔ ${names}`,
  updated: (date) => `به‌روزرسانی: ${date}`,
  storyAge: (age) => `این مطلب ${age} منتشر شده است.`,
  corrections: 'اصلاحیه‌ها',
  correction: 'اصلاحیه',
  notes: 'پانوشت‌ها',
  backToText: 'بازگشت به متن',
  play: (title, provider) => `بارگیری و پخش: ${title} از ${provider}`,
  load: (title, provider) => `بارگیری: ${title} از ${provider}`,
  table: 'جدول',
  embed: 'محتوای جاسازی‌شده',

  weatherBy: (provider) => `داده‌های هواشناسی: ${provider}`,
  weatherAge: (age) => `اندازه‌گیری: ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'نمایش به °C' : 'نمایش به °F'),
  weather: {
    0: 'صاف',
    1: 'صاف تا کمی ابری',
    2: 'نیمه‌ابری',
    3: 'تمام‌ابری',
    45: 'مه',
    48: 'مه یخ‌زن',
    51: 'نم‌نم خفیف باران',
    53: 'نم‌نم باران',
    55: 'نم‌نم شدید باران',
    56: 'نم‌نم خفیف باران یخ‌زن',
    57: 'نم‌نم باران یخ‌زن',
    61: 'باران خفیف',
    63: 'باران',
    65: 'باران شدید',
    66: 'باران یخ‌زن خفیف',
    67: 'باران یخ‌زن',
    71: 'برف سبک',
    73: 'برف',
    75: 'برف سنگین',
    77: 'دانه‌برف',
    80: 'رگبار خفیف',
    81: 'رگبار',
    82: 'رگبار شدید',
    85: 'رگبار برف',
    86: 'رگبار شدید برف',
    95: 'رعدوبرق',
    96: 'رعدوبرق همراه با تگرگ',
    99: 'رعدوبرق همراه با تگرگ شدید',
  },

  toll: 'شمار قربانیان',
  tollOf: {missing: 'شمار مفقودان', displaced: 'شمار آوارگان', detained: 'شمار بازداشت‌شدگان'},
  atLeast: (amount) => `دست‌کم ${amount}`,
  atMost: (amount) => `حداکثر ${amount}`,
  about: (amount) => `حدود ${amount}`,
  range: (min, max) => `بین ${min} تا ${max}`,
  notReported: 'اعلام نشده',
  counted: (measure, group, form) => {
    const [alone, described, all] = measures[measure];
    const known = groupOf(groups, group);
    if (known) return describe(known[form ? 0 : 1], described);
    if (!form) return group ? `${all} (${group})` : all;
    return group ? `${alone} (${group})` : alone;
  },
  subset: (amount, group) => {
    if (!group) return `${amount}${amount.endsWith(' نفر') ? '' : ' نفر'} از آنان`;
    return `از جمله ${amount} ${groupOf(groups, group)?.[0] ?? group}`;
  },
  nobody: (measure, group) => {
    const [alone, described] = measures[measure];
    const known = groupOf(groups, group);
    if (known) return `بدون ${describe(known[0], described)}`;
    return group ? `بدون ${alone} (${group})` : `بدون ${alone}`;
  },
  figure: (amount, counted) => `${amount} ${counted}`,
  vagueFigure: (words, counted) =>
    /\p{Script=Arabic}/u.test(words) && !/^(بسیاری|زیادی)$/.test(words)
      ? `${words} ${counted}`
      : `${counted}: ${words}`,
  unknownFigure: (notReported, counted) => `شمار ${counted}: ${notReported}`,
  colon: ': ',
  comma: '، ',
  fullStop: '.',
  partOf: (base) => `از مجموع ${base}`,
  notBrokenDown: (amount) => `${amount} نفر بدون تفکیک`,
  accordingTo: (source) => `بنا بر اعلام ${source}`,
  sourceMissing: 'منبع ذکر نشده',
  asOf: (date) => `تا ${date}`,
  dateMissing: 'تاریخ ذکر نشده',
  since: (date) => `از ${date}`,
  until: (date) => `تا ${date}`,
  between: (from, to) => `از ${from} تا ${to}`,
  includes: (figure) => `شامل ${figure}`,
  status: {
    reported: 'گزارش‌شده',
    confirmed: 'تأییدشده',
    unverified: 'تأییدنشده',
    contested: 'محل اختلاف',
    denied: 'تکذیب‌شده',
    retracted: 'پس‌گرفته‌شده',
  },
  revised: (before, date, reason) => `پیش از بازنگری ${date}: ${before}${reason && `؛ ${reason}`}`,
  reason: {
    'late-reports': 'گزارش‌های دیررسیده',
    reclassified: 'طبقه‌بندی دوبارهٔ موارد مرگ',
    'duplicates-removed': 'حذف موارد تکراری',
    'method-changed': 'تغییر روش شمارش',
    'count-restarted': 'آغاز دوبارهٔ شمارش',
    corrected: 'تصحیح',
  },
  reasonMissing: 'دلیل ذکر نشده',
  earlierRevisions: (count) => `بازنگری‌های پیشین (${count})`,
  history: (steps) => `روند تغییر این آمار: ${steps}`,
  historyStep: (amount, date) => `${amount} در ${date}`,
  figureAge: (age) => `این آمار ${age} اعلام شده است`,
  unlessNamed: 'مگر آنکه منبع دیگری ذکر شده باشد',
  countsDiffer: (counted) => `${counted}: آمارها متفاوت است`,
  others: 'آمار دیگر',
  earlier: (states) => `پیش‌تر: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `آخرین تغییر: ${reason}`,
  backToToll: 'بازگشت به آمار',
  readFromText: 'برگرفته از متن خبر، بدون تأیید تحریریه',
  toSentence: (figure) => `${figure}: رفتن به جمله در متن`,

  list: {
    'read-next': 'در ادامه بخوانید',
    trending: 'خبرهای مورد توجه',
    related: 'مطالب مرتبط',
  },
  label: {live: 'زنده', opinion: 'دیدگاه', video: 'ویدئو', analysis: 'تحلیل'},
  storyFrom: (year) => `از سال ${year}`,

  pinned: 'سنجاق‌شده',
  keyPoints: 'مهم‌ترین نکته‌ها',
  postLink: 'پیوند این مطلب',
  newPosts: (count) => `${count} مطلب تازه`,
  showMore: (count) => `نمایش ${count} مطلب دیگر`,
  coverageEnded: 'پوشش زنده پایان یافت.',
  whatChanged: 'چه چیزی تغییر کرد',
  change: {headline: 'تیتر', standfirst: 'خلاصه', text: 'متن', post: 'مطلب'},
  added: 'افزوده شد',
  removed: 'حذف شد',
  previously: (amount) => `پیش‌تر ${amount}`,

  mend: {list: (between) => between.replace('، و', ' و')},
};

registerStrings('fa', fa);
