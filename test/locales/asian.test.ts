import {expect} from '@open-wc/testing';
import {figureText} from '../../src/toll/figure-text.js';
import {ar} from '../../src/locales/ar.js';
import {en} from '../../src/locales/en.js';
import {fa} from '../../src/locales/fa.js';
import {he} from '../../src/locales/he.js';
import {hi} from '../../src/locales/hi.js';
import {ja} from '../../src/locales/ja.js';
import type {Strings} from '../../src/locales/strings.js';
import {tr} from '../../src/locales/tr.js';
import {zh} from '../../src/locales/zh.js';
import type {Amount, CasualtyFigure, Measure} from '../../src/model/article.js';

const languages = {ar, he, fa, tr, hi, ja, zh};
type Language = keyof typeof languages;

const numbers = [1, 2, 3, 5, 11, 25, 1000];
const rows = (['killed', 'injured'] as const).flatMap((measure) =>
  [undefined, 'children', 'women'].map((group) => ({measure, group})),
);

/** For each language: killed, then injured; people, children, women; a column for each number. */
const counts: Record<Language, string> = {
  ar: `
    1 قتيل | عدد القتلى: 2 | 3 قتلى | 5 قتلى | 11 قتيلًا | 25 قتيلًا | 1,000 قتيل
    1 طفل قتيل | عدد الأطفال القتلى: 2 | 3 أطفال قتلى | 5 أطفال قتلى | 11 طفلًا قتيلًا | 25 طفلًا قتيلًا | 1,000 طفل قتيل
    1 امرأة قتيل | عدد النساء القتلى: 2 | 3 نساء قتلى | 5 نساء قتلى | 11 امرأة قتيلًا | 25 امرأة قتيلًا | 1,000 امرأة قتيل
    1 جريح | عدد الجرحى: 2 | 3 جرحى | 5 جرحى | 11 جريحًا | 25 جريحًا | 1,000 جريح
    1 طفل جريح | عدد الأطفال الجرحى: 2 | 3 أطفال جرحى | 5 أطفال جرحى | 11 طفلًا جريحًا | 25 طفلًا جريحًا | 1,000 طفل جريح
    1 امرأة جريح | عدد النساء الجرحى: 2 | 3 نساء جرحى | 5 نساء جرحى | 11 امرأة جريحًا | 25 امرأة جريحًا | 1,000 امرأة جريح
  `,
  he: `
    1 הרוג | 2 הרוגים | 3 הרוגים | 5 הרוגים | 11 הרוגים | 25 הרוגים | 1,000 הרוגים
    1 ילד הרוג | 2 ילדים הרוגים | 3 ילדים הרוגים | 5 ילדים הרוגים | 11 ילדים הרוגים | 25 ילדים הרוגים | 1,000 ילדים הרוגים
    1 אישה הרוגה | 2 נשים הרוגות | 3 נשים הרוגות | 5 נשים הרוגות | 11 נשים הרוגות | 25 נשים הרוגות | 1,000 נשים הרוגות
    1 פצוע | 2 פצועים | 3 פצועים | 5 פצועים | 11 פצועים | 25 פצועים | 1,000 פצועים
    1 ילד פצוע | 2 ילדים פצועים | 3 ילדים פצועים | 5 ילדים פצועים | 11 ילדים פצועים | 25 ילדים פצועים | 1,000 ילדים פצועים
    1 אישה פצועה | 2 נשים פצועות | 3 נשים פצועות | 5 נשים פצועות | 11 נשים פצועות | 25 נשים פצועות | 1,000 נשים פצועות
  `,
  fa: `
    ۱ کشته | ۲ کشته | ۳ کشته | ۵ کشته | ۱۱ کشته | ۲۵ کشته | ۱٬۰۰۰ کشته
    ۱ کودک کشته‌شده | ۲ کودک کشته‌شده | ۳ کودک کشته‌شده | ۵ کودک کشته‌شده | ۱۱ کودک کشته‌شده | ۲۵ کودک کشته‌شده | ۱٬۰۰۰ کودک کشته‌شده
    ۱ زن کشته‌شده | ۲ زن کشته‌شده | ۳ زن کشته‌شده | ۵ زن کشته‌شده | ۱۱ زن کشته‌شده | ۲۵ زن کشته‌شده | ۱٬۰۰۰ زن کشته‌شده
    ۱ زخمی | ۲ زخمی | ۳ زخمی | ۵ زخمی | ۱۱ زخمی | ۲۵ زخمی | ۱٬۰۰۰ زخمی
    ۱ کودک زخمی | ۲ کودک زخمی | ۳ کودک زخمی | ۵ کودک زخمی | ۱۱ کودک زخمی | ۲۵ کودک زخمی | ۱٬۰۰۰ کودک زخمی
    ۱ زن زخمی | ۲ زن زخمی | ۳ زن زخمی | ۵ زن زخمی | ۱۱ زن زخمی | ۲۵ زن زخمی | ۱٬۰۰۰ زن زخمی
  `,
  tr: `
    1 kişi hayatını kaybetti | 2 kişi hayatını kaybetti | 3 kişi hayatını kaybetti | 5 kişi hayatını kaybetti | 11 kişi hayatını kaybetti | 25 kişi hayatını kaybetti | 1.000 kişi hayatını kaybetti
    1 çocuk hayatını kaybetti | 2 çocuk hayatını kaybetti | 3 çocuk hayatını kaybetti | 5 çocuk hayatını kaybetti | 11 çocuk hayatını kaybetti | 25 çocuk hayatını kaybetti | 1.000 çocuk hayatını kaybetti
    1 kadın hayatını kaybetti | 2 kadın hayatını kaybetti | 3 kadın hayatını kaybetti | 5 kadın hayatını kaybetti | 11 kadın hayatını kaybetti | 25 kadın hayatını kaybetti | 1.000 kadın hayatını kaybetti
    1 kişi yaralandı | 2 kişi yaralandı | 3 kişi yaralandı | 5 kişi yaralandı | 11 kişi yaralandı | 25 kişi yaralandı | 1.000 kişi yaralandı
    1 çocuk yaralandı | 2 çocuk yaralandı | 3 çocuk yaralandı | 5 çocuk yaralandı | 11 çocuk yaralandı | 25 çocuk yaralandı | 1.000 çocuk yaralandı
    1 kadın yaralandı | 2 kadın yaralandı | 3 kadın yaralandı | 5 kadın yaralandı | 11 kadın yaralandı | 25 kadın yaralandı | 1.000 kadın yaralandı
  `,
  hi: `
    1 व्यक्ति मारा गया | 2 लोग मारे गए | 3 लोग मारे गए | 5 लोग मारे गए | 11 लोग मारे गए | 25 लोग मारे गए | 1,000 लोग मारे गए
    1 बच्चा मारा गया | 2 बच्चे मारे गए | 3 बच्चे मारे गए | 5 बच्चे मारे गए | 11 बच्चे मारे गए | 25 बच्चे मारे गए | 1,000 बच्चे मारे गए
    1 महिला मारी गई | 2 महिलाएं मारी गईं | 3 महिलाएं मारी गईं | 5 महिलाएं मारी गईं | 11 महिलाएं मारी गईं | 25 महिलाएं मारी गईं | 1,000 महिलाएं मारी गईं
    1 व्यक्ति घायल हुआ | 2 लोग घायल हुए | 3 लोग घायल हुए | 5 लोग घायल हुए | 11 लोग घायल हुए | 25 लोग घायल हुए | 1,000 लोग घायल हुए
    1 बच्चा घायल हुआ | 2 बच्चे घायल हुए | 3 बच्चे घायल हुए | 5 बच्चे घायल हुए | 11 बच्चे घायल हुए | 25 बच्चे घायल हुए | 1,000 बच्चे घायल हुए
    1 महिला घायल हुई | 2 महिलाएं घायल हुईं | 3 महिलाएं घायल हुईं | 5 महिलाएं घायल हुईं | 11 महिलाएं घायल हुईं | 25 महिलाएं घायल हुईं | 1,000 महिलाएं घायल हुईं
  `,
  ja: `
    死者 1人 | 死者 2人 | 死者 3人 | 死者 5人 | 死者 11人 | 死者 25人 | 死者 1000人
    子どもの死者 1人 | 子どもの死者 2人 | 子どもの死者 3人 | 子どもの死者 5人 | 子どもの死者 11人 | 子どもの死者 25人 | 子どもの死者 1000人
    女性の死者 1人 | 女性の死者 2人 | 女性の死者 3人 | 女性の死者 5人 | 女性の死者 11人 | 女性の死者 25人 | 女性の死者 1000人
    負傷者 1人 | 負傷者 2人 | 負傷者 3人 | 負傷者 5人 | 負傷者 11人 | 負傷者 25人 | 負傷者 1000人
    子どもの負傷者 1人 | 子どもの負傷者 2人 | 子どもの負傷者 3人 | 子どもの負傷者 5人 | 子どもの負傷者 11人 | 子どもの負傷者 25人 | 子どもの負傷者 1000人
    女性の負傷者 1人 | 女性の負傷者 2人 | 女性の負傷者 3人 | 女性の負傷者 5人 | 女性の負傷者 11人 | 女性の負傷者 25人 | 女性の負傷者 1000人
  `,
  zh: `
    1人死亡 | 2人死亡 | 3人死亡 | 5人死亡 | 11人死亡 | 25人死亡 | 1000人死亡
    1名儿童死亡 | 2名儿童死亡 | 3名儿童死亡 | 5名儿童死亡 | 11名儿童死亡 | 25名儿童死亡 | 1000名儿童死亡
    1名女性死亡 | 2名女性死亡 | 3名女性死亡 | 5名女性死亡 | 11名女性死亡 | 25名女性死亡 | 1000名女性死亡
    1人受伤 | 2人受伤 | 3人受伤 | 5人受伤 | 11人受伤 | 25人受伤 | 1000人受伤
    1名儿童受伤 | 2名儿童受伤 | 3名儿童受伤 | 5名儿童受伤 | 11名儿童受伤 | 25名儿童受伤 | 1000名儿童受伤
    1名女性受伤 | 2名女性受伤 | 3名女性受伤 | 5名女性受伤 | 11名女性受伤 | 25名女性受伤 | 1000名女性受伤
  `,
};

const amounts: readonly Amount[] = [
  {kind: 'at-least', value: 25},
  {kind: 'at-most', value: 3},
  {kind: 'about', value: 300},
  {kind: 'range', min: 12, max: 15},
  {kind: 'range', min: 1, max: 2},
];

/** Women missing, with a qualifier. */
const qualified: Record<Language, readonly string[]> = {
  ar: [
    'ما لا يقل عن 25 امرأة مفقودة',
    'ما لا يزيد على 3 نساء مفقودات',
    'نحو 300 امرأة مفقودة',
    'ما بين 12 و15 امرأة مفقودة',
    'ما بين 1 و2 امرأة مفقودة',
  ],
  he: [
    'לפחות 25 נשים נעדרות',
    'לכל היותר 3 נשים נעדרות',
    'כ־300 נשים נעדרות',
    'בין 12 ל־15 נשים נעדרות',
    'בין 1 ל־2 נשים נעדרות',
  ],
  fa: [
    'دست‌کم ۲۵ زن مفقود',
    'حداکثر ۳ زن مفقود',
    'حدود ۳۰۰ زن مفقود',
    'بین ۱۲ تا ۱۵ زن مفقود',
    'بین ۱ تا ۲ زن مفقود',
  ],
  tr: [
    'en az 25 kadın kayıp',
    'en fazla 3 kadın kayıp',
    'yaklaşık 300 kadın kayıp',
    '12 ila 15 kadın kayıp',
    '1 ila 2 kadın kayıp',
  ],
  hi: [
    'कम से कम 25 महिलाएं लापता',
    'ज़्यादा से ज़्यादा 3 महिलाएं लापता',
    'क़रीब 300 महिलाएं लापता',
    '12 से 15 महिलाएं लापता',
    '1 से 2 महिलाएं लापता',
  ],
  ja: [
    '女性の行方不明者 少なくとも25人',
    '女性の行方不明者 最大3人',
    '女性の行方不明者 約300人',
    '女性の行方不明者 12〜15人',
    '女性の行方不明者 1〜2人',
  ],
  zh: [
    '至少25名女性失踪',
    '至多3名女性失踪',
    '约300名女性失踪',
    '12至15名女性失踪',
    '1至2名女性失踪',
  ],
};

/** Words for a number, in the language of the card and in another, and no number at all. */
const wordy: Partial<Record<Language, readonly [words: string | undefined, phrase: string][]>> = {
  ar: [
    ['عشرات', 'عشرات من الأطفال القتلى'],
    ['dozens', 'عدد الأطفال القتلى: dozens'],
    [undefined, 'عدد الأطفال القتلى: غير معلن'],
  ],
  zh: [
    ['数十人', '儿童死亡：数十人'],
    [undefined, '儿童死亡人数：未公布'],
  ],
  he: [
    ['עשרות', 'עשרות ילדים הרוגים'],
    ['אלפים', 'ילדים הרוגים: אלפים'],
    ['dozens', 'ילדים הרוגים: dozens'],
    [undefined, 'ילדים הרוגים: לא דווח'],
  ],
  fa: [
    ['ده‌ها', 'ده‌ها کودک کشته‌شده'],
    ['dozens', 'کودک کشته‌شده: dozens'],
    [undefined, 'شمار کودکان کشته‌شده: اعلام نشده'],
  ],
  tr: [
    ['onlarca', 'onlarca çocuk hayatını kaybetti'],
    ['on binlerce', 'on binlerce çocuk hayatını kaybetti'],
    ['dozens', 'çocuk hayatını kaybetti: dozens'],
    [undefined, 'hayatını kaybeden çocuk sayısı: bildirilmedi'],
  ],
  hi: [
    ['दर्जनों', 'दर्जनों बच्चे मारे गए'],
    ['dozens', 'बच्चे मारे गए: dozens'],
    [undefined, 'मृतक बच्चे: संख्या नहीं बताई गई'],
  ],
  ja: [
    ['数十', '子どもの死者 数十人'],
    ['数十人', '子どもの死者 数十人'],
    ['多数', '子どもの死者 多数'],
    [undefined, '子どもの死者 未公表'],
  ],
};

/** Groups that have no words are shown as the data writes them, whatever they are called. */
const others: Record<Language, readonly [farmers: string, constructors: string]> = {
  ar: ['25 قتيلًا (farmers)', '25 قتيلًا (constructor)'],
  he: ['25 הרוגים (farmers)', '25 הרוגים (constructor)'],
  fa: ['۲۵ کشته (farmers)', '۲۵ کشته (constructor)'],
  tr: ['25 kişi (farmers) hayatını kaybetti', '25 kişi (constructor) hayatını kaybetti'],
  hi: ['25 लोग (farmers) मारे गए', '25 लोग (constructor) मारे गए'],
  ja: ['死者（farmers） 25人', '死者（constructor） 25人'],
  zh: ['25人（farmers）死亡', '25人（constructor）死亡'],
};

const phrase = (
  language: Language,
  amount: Amount,
  measure: Measure,
  group: string | undefined,
): string => {
  const figure: CasualtyFigure = {id: 'a', measure, amount, ...(group && {group})};
  return figureText(figure, {language, strings: languages[language]});
};

const measures: readonly Measure[] = [
  'killed',
  'injured',
  'missing',
  'displaced',
  'detained',
  'abducted',
  'affected',
];
const moreGroups = [
  'students',
  'teachers',
  'nurses',
  'doctors',
  'firefighters',
  'migrants',
  'refugees',
  'passengers',
  'peacekeepers',
  'prisoners',
  'girls',
  'boys',
  'rescuers',
  'pilgrims',
  'patients',
  'foreigners',
  'security forces',
  'older people',
  'babies',
  'fishermen',
  'miners',
  'tourists',
  'pupils',
];
const groups = [
  'children',
  'women',
  'men',
  'civilians',
  'journalists',
  'medics',
  'aid workers',
  'soldiers',
  'police',
  'fighters',
  'attackers',
  ...moreGroups,
];

/** All strings that need no value, with their names. */
function plainStrings(words: object, path = ''): [name: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : typeof value === 'object' && value
        ? plainStrings(value, `${path}${key}.`)
        : [],
  );
}

const keyed = new Set(['counted', 'switchUnit', 'subset', 'nobody', 'newPosts', 'showMore']);

/** What each sentence makes of the values that it takes. */
function sentences(strings: Strings): {name: string; text: string; values: string[]}[] {
  return Object.entries(strings)
    .filter(([name, value]) => typeof value === 'function' && !keyed.has(name))
    .map(([name, value]) => {
      const values = Array.from({length: (value as Sentence).length}, (_, at) => `${at + 41}`);
      return {name, text: (value as Sentence)(...values), values};
    });
}

type Sentence = (...values: string[]) => string;

function countedPhrases(language: Language): string[] {
  const {pluralCategories} = new Intl.PluralRules(language).resolvedOptions();
  return measures.flatMap((measure) =>
    [undefined, ...groups].flatMap((group) =>
      pluralCategories.map((form) => languages[language].counted(measure, group, form)),
    ),
  );
}

for (const [name, strings] of Object.entries(languages)) {
  const language = name as Language;
  describe(`words in ${new Intl.DisplayNames('en', {type: 'language'}).of(language)}`, () => {
    const lines = counts[language].trim().split('\n');
    for (const [at, {measure, group}] of rows.entries()) {
      it(`counts ${group ?? 'people'} ${measure} as a newspaper does`, () => {
        const phrases = numbers.map((value) =>
          phrase(language, {kind: 'exact', value}, measure, group),
        );
        expect(phrases).to.eql(lines[at]?.trim().split(' | '));
      });
    }

    it('keeps the grammar after a qualifier', () => {
      const phrases = amounts.map((amount) => phrase(language, amount, 'missing', 'women'));
      expect(phrases).to.eql(qualified[language]);
    });

    for (const [words, expected] of wordy[language] ?? []) {
      it(`counts in words: ${words ?? 'no number'}`, () => {
        const amount: Amount = words ? {kind: 'vague', words} : {kind: 'unknown'};
        expect(phrase(language, amount, 'killed', 'children')).to.equal(expected);
      });
    }

    it('shows an unknown group as in the data', () => {
      const shown = ['farmers', 'constructor'].map((group) =>
        phrase(language, {kind: 'exact', value: 25}, 'killed', group),
      );
      expect(shown).to.eql(others[language]);
    });

    it('has a name for each weather code', () => {
      const codes = Object.keys(en.weather);
      expect(codes).to.have.length(28);
      expect(Object.keys(strings.weather)).to.eql(codes);
      const words = Object.values(strings.weather);
      expect(new Set(words).size).to.equal(words.length);
    });

    it('leaves no string empty', () => {
      const names = [...plainStrings(strings), ...sentences(strings).map((s) => [s.name, s.text])];
      expect(names.filter(([, text]) => !text?.trim())).to.eql([]);
      expect(countedPhrases(language).filter((text) => !text.trim())).to.eql([]);
    });

    it('uses each value of a sentence once', () => {
      for (const {name, text, values} of sentences(strings))
        for (const value of values) expect(text.split(value), name).to.have.length(2);
    });

    it('expresses a subset with amount and group, and zero in words', () => {
      for (const group of [undefined, ...groups]) {
        expect(strings.subset('41', group, 'other', 41)).to.contain('41');
        expect(strings.subset('41', group, undefined)).to.contain('41');
        for (const measure of measures)
          expect(strings.nobody(measure, group).trim())
            .to.match(/\p{L}/u)
            .and.not.match(/undefined/);
      }
      expect(strings.subset('41', 'farmers', 'other', 41)).to.contain('farmers');
    });

    it('describes a change without its reason', () => {
      expect(strings.revised('23', '13', '')).not.to.match(/[:：;؛(（] *[)）]?$/);
    });

    it('offers the unit that it names', () => {
      expect(strings.switchUnit('celsius')).to.contain('°C').and.not.contain('°F');
      expect(strings.switchUnit('fahrenheit')).to.contain('°F').and.not.contain('°C');
    });

    if (language === 'tr') return;
    it('has no Latin letters except in units', () => {
      const texts = [
        ...plainStrings(strings).map(([, text]) => text),
        ...sentences(strings).map(({text}) => text),
        ...countedPhrases(language),
        strings.switchUnit('celsius').replace('°C', ''),
        strings.switchUnit('fahrenheit').replace('°F', ''),
      ];
      expect(texts.filter((text) => /[a-z]/i.test(text))).to.eql([]);
    });
  });
}

describe('the year of an earlier story', () => {
  it('is marked as a year once in Japanese and Chinese', () => {
    expect([ja.storyFrom('2024'), ja.storyFrom('2024年')]).to.eql(['2024年の記事', '2024年の記事']);
    expect([zh.storyFrom('2024'), zh.storyFrom('2024年')]).to.eql(['2024年的报道', '2024年的报道']);
  });
});
