import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups, type Noun} from './groups/ar.js';
import {putZoneInBrackets} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {CountForm, Strings} from './strings.js';

const word = (single: string, few: string, many: string, all: string): Noun => [
  single,
  few,
  many,
  all,
];

const measures: Record<Measure, Noun> = {
  killed: word('قتيل', 'قتلى', 'قتيلًا', 'القتلى'),
  injured: word('جريح', 'جرحى', 'جريحًا', 'الجرحى'),
  missing: word('مفقود', 'مفقودين', 'مفقودًا', 'المفقودين'),
  displaced: word('نازح', 'نازحين', 'نازحًا', 'النازحين'),
  detained: word('محتجز', 'محتجزين', 'محتجزًا', 'المحتجزين'),
  abducted: word('مخطوف', 'مخطوفين', 'مخطوفًا', 'المخطوفين'),
  affected: word('متضرر', 'متضررين', 'متضررًا', 'المتضررين'),
};

/** «نساء قتلى» and «نساء جرحى» have one form for every noun. Other adjectives take ـة, and ـات in the plural. */
function feminine(measure: Measure): Noun {
  if (measure === 'killed' || measure === 'injured') return measures[measure];
  const [single] = measures[measure];
  return word(`${single}ة`, `${single}ات`, `${single}ة`, `ال${single}ات`);
}

/** The form of the noun that a number requires. Two, and words instead of a number, require the definite plural. */
function formOf(form: CountForm): 0 | 1 | 2 | 3 {
  if (form === 'few') return 1;
  if (form === 'many') return 2;
  return form === undefined || form === 'two' || form === 'words' ? 3 : 0;
}

/** «طفلان», «امرأتان», «عاملا إغاثة»: the ending of the first word means two. */
function dualOf([single]: Noun): string {
  const [first = '', ...rest] = single.split(' ');
  const stem = `${first.replace(/ة$/, 'ت')}ا`;
  return rest.length ? [stem, ...rest].join(' ') : `${stem}ن`;
}

/** Arabic. */
export const ar: Strings = {
  failed: {
    'aw-article': 'تعذّر تحميل المقال.',
    'aw-article-body': 'تعذّر تحميل النص.',
    'aw-casualty-card': 'تعذّر تحميل أعداد الضحايا.',
    'aw-weather-dateline': 'تعذّر تحميل الطقس والتاريخ.',
    'aw-related-stories': 'تعذّر تحميل قائمة المقالات.',
  },
  tryAgain: 'إعادة المحاولة',
  withheld: 'أرجأت الجهة الناشرة نشر هذه المادة.',
  canceled: 'سحبت الجهة الناشرة هذه المادة.',
  embargoed: (until) => `هذه المادة محظورة النشر حتى ${until}.`,
  expired: 'لم تعد هذه المادة متاحة.',

  byline: (names) => `بقلم ${names}`,
  updated: (date) => `آخر تحديث: ${date}`,
  storyAge: (age) => `نُشر هذا المقال ${age}.`,
  corrections: 'تصويبات',
  correction: 'تصويب',
  notes: 'هوامش',
  backToText: 'العودة إلى النص',
  play: (title, provider) => `تحميل وتشغيل: ${title} من ${provider}`,
  load: (title, provider) => `تحميل: ${title} من ${provider}`,
  table: 'جدول',
  embed: 'محتوى مُضمَّن',

  weatherBy: (provider) => `بيانات الطقس: ${provider}`,
  weatherAge: (age) => `رُصد ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'عرض الحرارة بوحدة °C' : 'عرض الحرارة بوحدة °F'),
  weather: {
    0: 'صحو',
    1: 'صحو غالبًا',
    2: 'غائم جزئيًا',
    3: 'ملبد بالغيوم',
    45: 'ضباب',
    48: 'ضباب متجمد',
    51: 'رذاذ خفيف',
    53: 'رذاذ',
    55: 'رذاذ كثيف',
    56: 'رذاذ متجمد خفيف',
    57: 'رذاذ متجمد',
    61: 'أمطار خفيفة',
    63: 'أمطار',
    65: 'أمطار غزيرة',
    66: 'أمطار متجمدة خفيفة',
    67: 'أمطار متجمدة',
    71: 'ثلوج خفيفة',
    73: 'ثلوج',
    75: 'ثلوج كثيفة',
    77: 'حبيبات ثلجية',
    80: 'زخات مطر خفيفة',
    81: 'زخات مطر',
    82: 'زخات مطر غزيرة',
    85: 'زخات ثلج',
    86: 'زخات ثلج كثيفة',
    95: 'عاصفة رعدية',
    96: 'عاصفة رعدية مصحوبة بالبَرَد',
    99: 'عاصفة رعدية مصحوبة ببَرَد كثيف',
  },

  toll: 'حصيلة الضحايا',
  tollOf: {missing: 'المفقودون', displaced: 'النازحون', detained: 'المحتجزون'},
  atLeast: (amount) => `ما لا يقل عن ${amount}`,
  atMost: (amount) => `ما لا يزيد على ${amount}`,
  about: (amount) => `نحو ${amount}`,
  range: (min, max) => `ما بين ${min} و${max}`,
  notReported: 'غير معلن',
  counted: (measure, group, form) => {
    const known = groupOf(groups, group);
    const index = formOf(form);
    const befell = (known?.[4] === 'f' ? feminine(measure) : measures[measure])[index];
    const whom = known ? `${known[index]} ${befell}` : befell + (group ? ` (${group})` : '');
    // A digit before a dual would repeat «two», and «2 من القتلى» means «two of the dead».
    return form === 'two' ? `عدد ${whom}` : whom;
  },
  subset: (amount, group, form, value) => {
    if (!group) return `منهم ${amount}`;
    const known = groupOf(groups, group);
    if (!known) return `بينهم ${amount} ${group}`;
    if (value === 1) return `بينهم ${known[0]} ${known[4] ? 'واحدة' : 'واحد'} (${amount})`;
    if (value === 2) return `بينهم ${dualOf(known)} (${amount})`;
    return form === 'two'
      ? `بينهم ${amount} من ${known[3]}`
      : `بينهم ${amount} ${known[formOf(form)]}`;
  },
  nobody: (measure, group) => {
    const known = groupOf(groups, group);
    const befell = (known?.[4] === 'f' ? feminine(measure) : measures[measure])[1];
    return known ? `لا ${known[1]} ${befell}` : `لا ${befell}${group ? ` (${group})` : ''}`;
  },
  figure: (amount, counted) =>
    counted.startsWith('عدد ') ? `${counted}: ${amount}` : `${amount} ${counted}`,
  vagueFigure: (words, counted) => {
    // «بضعة قتلى» is indefinite; «عدد من القتلى» contains its own «من».
    if (/^(عدة|بضعة)$/.test(words)) return `${words} ${counted.replace(/(^|\s)ال/g, '$1')}`;
    if (/(^|\s)من$/.test(words)) return `${words} ${counted}`;
    return /\p{Script=Arabic}/u.test(words) && !/\p{N}$/u.test(words)
      ? `${words} من ${counted}`
      : `عدد ${counted}: ${words}`;
  },
  unknownFigure: (notReported, counted) => `عدد ${counted}: ${notReported}`,
  colon: ': ',
  comma: '، ',
  fullStop: '.',
  partOf: (base) => `من أصل ${base}`,
  notBrokenDown: (amount) => `${amount} من دون تفصيل`,
  accordingTo: (source) => `بحسب ${source}`,
  sourceMissing: 'المصدر غير مذكور',
  asOf: (date) => `حتى ${date}`,
  dateMissing: 'التاريخ غير مذكور',
  since: (date) => `منذ ${date}`,
  until: (date) => `حتى ${date}`,
  between: (from, to) => `من ${from} إلى ${to}`,
  includes: (figure) => `يشمل ${figure}`,
  status: {
    reported: 'معلن',
    confirmed: 'مؤكد',
    unverified: 'لم يُتحقق منه',
    contested: 'محل خلاف',
    denied: 'جرى نفيه',
    retracted: 'جرى سحبه',
  },
  revised: (before, date, reason) =>
    `كان العدد ${before} قبل تعديله في ${date}${reason && `: ${reason}`}`,
  reason: {
    'late-reports': 'بلاغات متأخرة',
    reclassified: 'إعادة تصنيف وفيات',
    'duplicates-removed': 'حذف حالات مكررة',
    'method-changed': 'تغيير المنهجية',
    'count-restarted': 'بدء العد من جديد',
    corrected: 'تصحيح',
  },
  reasonMissing: 'السبب غير مذكور',
  earlierRevisions: (count) => `تعديلات سابقة (${count})`,
  history: (steps) => `كيف تغيّر العدد: ${steps}`,
  historyStep: (amount, date) => `${amount} في ${date}`,
  figureAge: (age) => `أُعلن هذا العدد ${age}`,
  unlessNamed: 'ما لم يُذكر مصدر آخر',
  countsDiffer: (counted) => `عدد ${counted}: الأرقام متباينة`,
  others: 'أرقام أخرى',
  earlier: (states) => `سابقًا: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `آخر تعديل: ${reason}`,
  backToToll: 'العودة إلى الحصيلة',
  readFromText: 'مستخرج آليًا من نص المقال، ولم يؤكده محرر',
  toSentence: (figure) => `${figure}: إلى الجملة في النص`,

  list: {
    'read-next': 'اقرأ أيضًا',
    trending: 'الأكثر تداولًا',
    related: 'مواضيع ذات صلة',
  },
  label: {live: 'مباشر', opinion: 'رأي', video: 'فيديو', analysis: 'تحليل'},
  storyFrom: (year) => `من عام ${year}`,

  pinned: 'مثبّت',
  keyPoints: 'أبرز التطورات',
  postLink: 'رابط هذا التحديث',
  newPosts: (count, form) =>
    form === 'one'
      ? 'تحديث جديد'
      : form === 'two'
        ? 'تحديثان جديدان'
        : form === 'few'
          ? `${count} تحديثات جديدة`
          : form === 'many'
            ? `${count} تحديثًا جديدًا`
            : `${count} تحديث جديد`,
  showMore: (count, form) =>
    form === 'one'
      ? 'عرض تحديث آخر'
      : form === 'two'
        ? 'عرض تحديثين آخرين'
        : form === 'few'
          ? `عرض ${count} تحديثات أخرى`
          : form === 'many'
            ? `عرض ${count} تحديثًا آخر`
            : `عرض ${count} تحديث آخر`,
  coverageEnded: 'انتهت التغطية المباشرة.',
  whatChanged: 'ما الذي تغيّر',
  change: {headline: 'العنوان', standfirst: 'الملخّص', text: 'النص', post: 'التحديث'},
  added: 'أُضيف',
  removed: 'حُذف',
  previously: (amount) => `سابقًا ${amount}`,

  mend: {
    date: putZoneInBrackets,
    // With Latin digits the sign of degrees would stand before the number, apart from its letter.
    temperature: (text) => text.replace(/(\d)°/, '$1\u061C\u202F°'),
  },
};

registerStrings('ar', ar);
