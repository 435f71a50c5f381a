import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups} from './groups/bn.js';
import {registerStrings} from './registry.js';
import type {CountForm, Strings} from './strings.js';

/** One form for all genders and numbers. */
const befell: Record<Measure, string> = {
  killed: 'নিহত',
  injured: 'আহত',
  missing: 'নিখোঁজ',
  displaced: 'বাস্তুচ্যুত',
  detained: 'আটক',
  abducted: 'অপহৃত',
  affected: 'ক্ষতিগ্রস্ত',
};

/** «২৫ জন নিহত», «১০ শিশু নিহত»; without a number, a noun phrase: «নিহত শিশু». */
function counted(measure: Measure, group: string | undefined, form: CountForm): string {
  const known = groupOf(groups, group);
  const note = group && !known ? ` (${group})` : '';
  if (!form) return `${befell[measure]} ${known ?? 'ব্যক্তি'}${note}`;
  return `${known ?? 'জন'}${note} ${befell[measure]}`;
}

/** The part of the day, written before the hour; `Intl` writes «AM» and «PM». */
function partOfDay(hour: number, half: string): string {
  const hours = (hour % 12) + (/p/i.test(half) ? 12 : 0);
  if (hours < 4 || hours >= 20) return 'রাত';
  if (hours < 12) return hours < 6 ? 'ভোর' : 'সকাল';
  return hours < 15 ? 'দুপুর' : hours < 18 ? 'বিকেল' : 'সন্ধ্যা';
}

const digits = '০১২৩৪৫৬৭৮৯';

/** The value of an hour in Bengali or Latin digits. */
const readHour = (text: string) =>
  Number(text.replace(/[০-৯]/g, (digit) => String(digits.indexOf(digit))));

/** Bengali. */
export const bn: Strings = {
  failed: {
    'aw-article': 'প্রতিবেদনটি লোড করা যায়নি।',
    'aw-article-body': 'লেখাটি লোড করা যায়নি।',
    'aw-casualty-card': 'হতাহতের তথ্য লোড করা যায়নি।',
    'aw-weather-dateline': 'আবহাওয়া ও তারিখ লোড করা যায়নি।',
    'aw-related-stories': 'প্রতিবেদনের তালিকা লোড করা যায়নি।',
  },
  tryAgain: 'আবার চেষ্টা করুন',
  withheld: 'প্রকাশক এই প্রতিবেদনটির প্রকাশ স্থগিত রেখেছে।',
  canceled: 'প্রকাশক এই প্রতিবেদনটি প্রত্যাহার করেছে।',
  embargoed: (until) => `এই প্রতিবেদনটি প্রকাশের সময়: ${until}।`,
  expired: 'এই প্রতিবেদনটি আর পাওয়া যাচ্ছে না।',

  byline: (names) => `লেখা: ${names}`,
  updated: (date) => `হালনাগাদ: ${date}`,
  storyAge: (age) => `এই প্রতিবেদনটি ${age} প্রকাশিত হয়েছে।`,
  corrections: 'সংশোধনী',
  correction: 'সংশোধনী',
  notes: 'টীকা',
  backToText: 'লেখায় ফিরে যান',
  play: (title, provider) => `লোড করে চালান: ${title} (${provider})`,
  load: (title, provider) => `লোড করুন: ${title} (${provider})`,
  table: 'সারণি',
  embed: 'অন্য সাইটের বিষয়বস্তু',

  weatherBy: (provider) => `আবহাওয়ার তথ্য: ${provider}`,
  weatherAge: (age) => `পরিমাপ: ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? '°C-এ দেখুন' : '°F-এ দেখুন'),
  weather: {
    0: 'আকাশ পরিষ্কার',
    1: 'আকাশ প্রধানত পরিষ্কার',
    2: 'আংশিক মেঘলা',
    3: 'মেঘাচ্ছন্ন',
    45: 'কুয়াশা',
    48: 'হিমশীতল কুয়াশা',
    51: 'হালকা গুঁড়ি গুঁড়ি বৃষ্টি',
    53: 'গুঁড়ি গুঁড়ি বৃষ্টি',
    55: 'ঘন গুঁড়ি গুঁড়ি বৃষ্টি',
    56: 'হালকা হিমায়িত গুঁড়ি বৃষ্টি',
    57: 'হিমায়িত গুঁড়ি বৃষ্টি',
    61: 'হালকা বৃষ্টি',
    63: 'বৃষ্টি',
    65: 'ভারী বৃষ্টি',
    66: 'হালকা হিমায়িত বৃষ্টি',
    67: 'হিমায়িত বৃষ্টি',
    71: 'হালকা তুষারপাত',
    73: 'তুষারপাত',
    75: 'ভারী তুষারপাত',
    77: 'তুষারকণা',
    80: 'হালকা পশলা বৃষ্টি',
    81: 'পশলা বৃষ্টি',
    82: 'ভারী পশলা বৃষ্টি',
    85: 'পশলা তুষারপাত',
    86: 'ভারী পশলা তুষারপাত',
    95: 'বজ্রঝড়',
    96: 'শিলাবৃষ্টিসহ বজ্রঝড়',
    99: 'ভারী শিলাবৃষ্টিসহ বজ্রঝড়',
  },

  toll: 'হতাহত',
  tollOf: {missing: 'নিখোঁজ', displaced: 'বাস্তুচ্যুত', detained: 'আটক'},
  atLeast: (amount) => `অন্তত ${amount}`,
  atMost: (amount) => `সর্বোচ্চ ${amount}`,
  about: (amount) => `প্রায় ${amount}`,
  range: (min, max) => `${min} থেকে ${max}`,
  notReported: 'সংখ্যা জানানো হয়নি',
  counted,
  subset: (amount, group) => {
    const known = groupOf(groups, group) ?? group;
    if (!known && amount.endsWith('জন')) return `তাঁদের মধ্যে ${amount}`;
    return `তাঁদের মধ্যে ${amount} ${known ?? 'জন'}`;
  },
  nobody: (measure, group) => {
    const known = groupOf(groups, group);
    const note = group && !known ? ` (${group})` : '';
    return known ? `কোনো ${known} ${befell[measure]} হয়নি` : `কেউ${note} ${befell[measure]} হয়নি`;
  },
  figure: (amount, counted) => `${amount} ${counted}`,
  vagueFigure: (words, counted) => `${words} ${counted}`,
  unknownFigure: (notReported, counted) => `${counted}: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '।',
  partOf: (base) => `মোট: ${base}`,
  notBrokenDown: (amount) => `${amount} জনের বিস্তারিত নেই`,
  accordingTo: (source) => `সূত্র: ${source}`,
  sourceMissing: 'সূত্র উল্লেখ নেই',
  asOf: (date) => `${date} পর্যন্ত`,
  dateMissing: 'তারিখ উল্লেখ নেই',
  since: (date) => `${date} থেকে`,
  until: (date) => `${date} পর্যন্ত`,
  between: (from, to) => `${from} থেকে ${to} পর্যন্ত`,
  includes: (figure) => `এর মধ্যে আছে: ${figure}`,
  status: {
    reported: 'জানানো হয়েছে',
    confirmed: 'নিশ্চিত',
    unverified: 'যাচাই করা হয়নি',
    contested: 'বিতর্কিত',
    denied: 'অস্বীকার করা হয়েছে',
    retracted: 'প্রত্যাহার করা হয়েছে',
  },
  revised: (before, date, reason) => `আগে: ${before}, সংশোধন: ${date}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'দেরিতে পাওয়া তথ্য',
    reclassified: 'মৃত্যুর নতুন শ্রেণিবিন্যাস',
    'duplicates-removed': 'দুবার গোনা সংখ্যা বাদ',
    'method-changed': 'গণনার পদ্ধতি পরিবর্তন',
    'count-restarted': 'নতুন করে গণনা শুরু',
    corrected: 'সংশোধন',
  },
  reasonMissing: 'কারণ উল্লেখ নেই',
  earlierRevisions: (count) => `আগের সংশোধন (${count})`,
  history: (steps) => `সংখ্যার পরিবর্তন: ${steps}`,
  historyStep: (amount, date) => (date ? `${date}: ${amount}` : amount),
  figureAge: (age) => `সংখ্যাটি ${age} জানানো`,
  unlessNamed: 'অন্য সূত্র উল্লেখ না থাকলে',
  countsDiffer: (counted) => `${counted}: একেক সূত্রে একেক সংখ্যা`,
  others: 'অন্যান্য সংখ্যা',
  earlier: (states) => `আগে: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `সর্বশেষ পরিবর্তন: ${reason}`,
  backToToll: 'হতাহতের সংখ্যায় ফিরে যান',
  readFromText: 'লেখা থেকে স্বয়ংক্রিয়ভাবে নেওয়া, সম্পাদক নিশ্চিত করেননি',
  toSentence: (figure) => `${figure}: প্রতিবেদনের বাক্যে যান`,

  list: {
    'read-next': 'আরও পড়ুন',
    trending: 'আলোচিত',
    related: 'সম্পর্কিত খবর',
  },
  label: {live: 'সরাসরি', opinion: 'মতামত', video: 'ভিডিও', analysis: 'বিশ্লেষণ'},
  storyFrom: (year) => `${year} সালের`,

  pinned: 'পিন করা',
  keyPoints: 'মূল বিষয়',
  postLink: 'এই পোস্টের লিংক',
  newPosts: (count) => `${count}টি নতুন পোস্ট`,
  showMore: (count) => `আরও ${count}টি দেখুন`,
  coverageEnded: 'সরাসরি সম্প্রচার শেষ হয়েছে।',
  whatChanged: 'যা বদলেছে',
  change: {headline: 'শিরোনাম', standfirst: 'সারসংক্ষেপ', text: 'লেখা', post: 'পোস্ট'},
  added: 'যোগ করা হয়েছে',
  removed: 'বাদ দেওয়া হয়েছে',
  previously: (amount) => `আগে ${amount}`,

  mend: {
    date: (text) =>
      text
        .replace(/([০-৯\d]{1,2} \S+), (?=[০-৯\d]{4})/, '$1 ')
        .replace(
          /(?:( এ|,) |^)([০-৯\d]{1,2})(:[০-৯\d]{2})\s?([ap]m)(?: (.+))?$/i,
          (_, day: string | undefined, hour: string, minute: string, half: string, zone?: string) =>
            `${day ? ', ' : ''}${partOfDay(readHour(hour), half)} ${hour}${minute}${zone ? ` (${zone.replace(' ', '')})` : ''}`,
        ),
    age: (text) => text.replace('পূর্বে', 'আগে'),
    list: (between) => between.replace('এবং', 'ও'),
  },
};

registerStrings('bn', bn);
