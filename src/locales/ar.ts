import type {Measure} from '../model/article.js';
import {registerStrings} from './registry.js';
import type {KnownGroup, Strings} from './strings.js';

/** A noun or adjective as numbers ask for it; `all`: definite plural, genitive. */
interface Forms {
  /** After 1, after 100 and more, and after 0. */
  single: string;
  /** After 3 to 10. */
  few: string;
  /** After 11 to 99. */
  many: string;
  all: string;
}

const word = (single: string, few: string, many: string, all: string): Forms => ({
  single,
  few,
  many,
  all,
});

const groups: Record<KnownGroup, Forms> = {
  children: word('طفل', 'أطفال', 'طفلًا', 'الأطفال'),
  women: word('امرأة', 'نساء', 'امرأة', 'النساء'),
  men: word('رجل', 'رجال', 'رجلًا', 'الرجال'),
  civilians: word('مدني', 'مدنيين', 'مدنيًا', 'المدنيين'),
  journalists: word('صحفي', 'صحفيين', 'صحفيًا', 'الصحفيين'),
  medics: word('مسعف', 'مسعفين', 'مسعفًا', 'المسعفين'),
  'aid workers': word('عامل إغاثة', 'عمال إغاثة', 'عامل إغاثة', 'عمال الإغاثة'),
  soldiers: word('جندي', 'جنود', 'جنديًا', 'الجنود'),
  police: word('شرطي', 'شرطيين', 'شرطيًا', 'الشرطيين'),
  fighters: word('مقاتل', 'مقاتلين', 'مقاتلًا', 'المقاتلين'),
  attackers: word('مهاجم', 'مهاجمين', 'مهاجمًا', 'المهاجمين'),
};

const measures: Record<Measure, Forms> = {
  killed: word('قتيل', 'قتلى', 'قتيلًا', 'القتلى'),
  injured: word('جريح', 'جرحى', 'جريحًا', 'الجرحى'),
  missing: word('مفقود', 'مفقودين', 'مفقودًا', 'المفقودين'),
  displaced: word('نازح', 'نازحين', 'نازحًا', 'النازحين'),
  detained: word('محتجز', 'محتجزين', 'محتجزًا', 'المحتجزين'),
  abducted: word('مخطوف', 'مخطوفين', 'مخطوفًا', 'المخطوفين'),
  affected: word('متضرر', 'متضررين', 'متضررًا', 'المتضررين'),
};

/** The feminine is regular: ـة, and ـات in the plural. */
function feminine({single}: Forms): Forms {
  return word(`${single}ة`, `${single}ات`, `${single}ة`, `ال${single}ات`);
}

type Form = Intl.LDMLPluralRule | undefined;

function formOf(form: Form): keyof Forms {
  if (form === 'few' || form === 'many') return form;
  // A digit 2 before a dual would say «two» twice.
  return form === undefined || form === 'two' ? 'all' : 'single';
}

/** Arabic. */
export const ar: Strings = {
  failed: 'تعذّر تحميل هذا المحتوى.',
  tryAgain: 'إعادة المحاولة',
  withheld: 'حجبت الجهة الناشرة هذه المادة.',
  canceled: 'سحبت الجهة الناشرة هذه المادة.',
  embargoed: (until) => `هذه المادة محظورة النشر حتى ${until}.`,
  expired: 'لم تعد هذه المادة متاحة.',

  byline: (names) => `بقلم ${names}`,
  updated: (date) => `آخر تحديث: ${date}`,
  corrections: 'تصويبات',
  correction: 'تصويب',
  notes: 'هوامش',
  backToText: 'العودة إلى النص',
  play: (title) => `تحميل وتشغيل: ${title}`,
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
  atLeast: (amount) => `ما لا يقل عن ${amount}`,
  atMost: (amount) => `ما لا يزيد على ${amount}`,
  about: (amount) => `نحو ${amount}`,
  range: (min, max) => `ما بين ${min} و${max}`,
  notReported: 'غير معلن',
  counted: (measure, group, form: Form) => {
    const key = formOf(form);
    const befell = (group === 'women' ? feminine(measures[measure]) : measures[measure])[key];
    const known = group && Object.hasOwn(groups, group) && groups[group as KnownGroup];
    const whom = known ? `${known[key]} ${befell}` : befell + (group ? ` (${group})` : '');
    return form === 'two' ? `من ${whom}` : whom;
  },
  subset: (amount, group, form: Form) => {
    if (!group) return `منهم ${amount}`;
    const known = Object.hasOwn(groups, group) && groups[group as KnownGroup];
    const whom = known ? known[formOf(form)] : group;
    return `بينهم ${amount} ${form === 'two' && known ? `من ${whom}` : whom}`;
  },
  nobody: (measure, group) => {
    const known = group && Object.hasOwn(groups, group) && groups[group as KnownGroup];
    const befell = measures[measure].few;
    return known ? `لا ${known.few} ${befell}` : `لا ${befell}${group ? ` (${group})` : ''}`;
  },
  figure: (amount, counted) => `${amount} ${counted}`,
  vagueFigure: (words, counted) =>
    /\p{Script=Arabic}/u.test(words) ? `${words} من ${counted}` : `عدد ${counted}: ${words}`,
  unknownFigure: (notReported, counted) => `عدد ${counted}: ${notReported}`,
  comma: '، ',
  fullStop: '.',
  partOf: (base) => `من أصل ${base}`,
  notBrokenDown: (amount) => `${amount} من دون تفصيل`,
  accordingTo: (source) => `بحسب ${source}`,
  sourceMissing: 'المصدر غير مذكور',
  asOf: (date) => `بتاريخ ${date}`,
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
};

registerStrings('ar', ar);
