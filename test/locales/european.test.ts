import {expect} from '@open-wc/testing';
import {figureText, scopeTexts} from '../../src/toll/figure-text.js';
import {de} from '../../src/locales/de.js';
import {en} from '../../src/locales/en.js';
import {es} from '../../src/locales/es.js';
import {fr} from '../../src/locales/fr.js';
import {nl} from '../../src/locales/nl.js';
import {pt} from '../../src/locales/pt.js';
import {findStrings} from '../../src/locales/registry.js';
import {ru} from '../../src/locales/ru.js';
import {uk} from '../../src/locales/uk.js';
import type {Amount, Measure} from '../../src/model/article.js';

const locales = {nl, fr, de, pt, es, ru, uk};
type Language = keyof typeof locales;
const languages = Object.keys(locales) as Language[];

const exact = (value: number): Amount => ({kind: 'exact', value});

/** The phrase of a figure; `_` for a no-break space. */
function phrase(language: Language, amount: Amount, measure: Measure, group?: string): string {
  const figure = {id: 'figure', measure, amount, ...(group && {group})};
  return figureText(figure, {language, strings: locales[language]}).replace(/[\u00a0\u202f]/g, '_');
}

const numbers = [1, 2, 5, 21, 25, 1000];
const rows: [Measure, string?][] = [
  ['killed'],
  ['killed', 'children'],
  ['killed', 'women'],
  ['injured'],
  ['injured', 'children'],
  ['injured', 'women'],
];

/** People, children and women killed, then injured: one line each, one phrase a number. */
const tolls: Record<Language, string> = {
  nl: `
    1 dode, 2 doden, 5 doden, 21 doden, 25 doden, 1.000 doden
    1 kind gedood, 2 kinderen gedood, 5 kinderen gedood, 21 kinderen gedood, 25 kinderen gedood, 1.000 kinderen gedood
    1 vrouw gedood, 2 vrouwen gedood, 5 vrouwen gedood, 21 vrouwen gedood, 25 vrouwen gedood, 1.000 vrouwen gedood
    1 gewonde, 2 gewonden, 5 gewonden, 21 gewonden, 25 gewonden, 1.000 gewonden
    1 kind gewond, 2 kinderen gewond, 5 kinderen gewond, 21 kinderen gewond, 25 kinderen gewond, 1.000 kinderen gewond
    1 vrouw gewond, 2 vrouwen gewond, 5 vrouwen gewond, 21 vrouwen gewond, 25 vrouwen gewond, 1.000 vrouwen gewond
  `,
  fr: `
    1 personne tuée, 2 personnes tuées, 5 personnes tuées, 21 personnes tuées, 25 personnes tuées, 1_000 personnes tuées
    1 enfant tué, 2 enfants tués, 5 enfants tués, 21 enfants tués, 25 enfants tués, 1_000 enfants tués
    1 femme tuée, 2 femmes tuées, 5 femmes tuées, 21 femmes tuées, 25 femmes tuées, 1_000 femmes tuées
    1 personne blessée, 2 personnes blessées, 5 personnes blessées, 21 personnes blessées, 25 personnes blessées, 1_000 personnes blessées
    1 enfant blessé, 2 enfants blessés, 5 enfants blessés, 21 enfants blessés, 25 enfants blessés, 1_000 enfants blessés
    1 femme blessée, 2 femmes blessées, 5 femmes blessées, 21 femmes blessées, 25 femmes blessées, 1_000 femmes blessées
  `,
  de: `
    1 Todesopfer, 2 Tote, 5 Tote, 21 Tote, 25 Tote, 1.000 Tote
    1 getötetes Kind, 2 getötete Kinder, 5 getötete Kinder, 21 getötete Kinder, 25 getötete Kinder, 1.000 getötete Kinder
    1 getötete Frau, 2 getötete Frauen, 5 getötete Frauen, 21 getötete Frauen, 25 getötete Frauen, 1.000 getötete Frauen
    1 verletzte Person, 2 Verletzte, 5 Verletzte, 21 Verletzte, 25 Verletzte, 1.000 Verletzte
    1 verletztes Kind, 2 verletzte Kinder, 5 verletzte Kinder, 21 verletzte Kinder, 25 verletzte Kinder, 1.000 verletzte Kinder
    1 verletzte Frau, 2 verletzte Frauen, 5 verletzte Frauen, 21 verletzte Frauen, 25 verletzte Frauen, 1.000 verletzte Frauen
  `,
  pt: `
    1 morto, 2 mortos, 5 mortos, 21 mortos, 25 mortos, 1.000 mortos
    1 criança morta, 2 crianças mortas, 5 crianças mortas, 21 crianças mortas, 25 crianças mortas, 1.000 crianças mortas
    1 mulher morta, 2 mulheres mortas, 5 mulheres mortas, 21 mulheres mortas, 25 mulheres mortas, 1.000 mulheres mortas
    1 ferido, 2 feridos, 5 feridos, 21 feridos, 25 feridos, 1.000 feridos
    1 criança ferida, 2 crianças feridas, 5 crianças feridas, 21 crianças feridas, 25 crianças feridas, 1.000 crianças feridas
    1 mulher ferida, 2 mulheres feridas, 5 mulheres feridas, 21 mulheres feridas, 25 mulheres feridas, 1.000 mulheres feridas
  `,
  es: `
    1 muerto, 2 muertos, 5 muertos, 21 muertos, 25 muertos, 1000 muertos
    1 niño muerto, 2 niños muertos, 5 niños muertos, 21 niños muertos, 25 niños muertos, 1000 niños muertos
    1 mujer muerta, 2 mujeres muertas, 5 mujeres muertas, 21 mujeres muertas, 25 mujeres muertas, 1000 mujeres muertas
    1 herido, 2 heridos, 5 heridos, 21 heridos, 25 heridos, 1000 heridos
    1 niño herido, 2 niños heridos, 5 niños heridos, 21 niños heridos, 25 niños heridos, 1000 niños heridos
    1 mujer herida, 2 mujeres heridas, 5 mujeres heridas, 21 mujeres heridas, 25 mujeres heridas, 1000 mujeres heridas
  `,
  ru: `
    1 погибший, 2 погибших, 5 погибших, 21 погибший, 25 погибших, 1_000 погибших
    1 погибший ребёнок, 2 погибших ребёнка, 5 погибших детей, 21 погибший ребёнок, 25 погибших детей, 1_000 погибших детей
    1 погибшая женщина, 2 погибшие женщины, 5 погибших женщин, 21 погибшая женщина, 25 погибших женщин, 1_000 погибших женщин
    1 раненый, 2 раненых, 5 раненых, 21 раненый, 25 раненых, 1_000 раненых
    1 раненый ребёнок, 2 раненых ребёнка, 5 раненых детей, 21 раненый ребёнок, 25 раненых детей, 1_000 раненых детей
    1 раненая женщина, 2 раненые женщины, 5 раненых женщин, 21 раненая женщина, 25 раненых женщин, 1_000 раненых женщин
  `,
  uk: `
    1 загиблий, 2 загиблих, 5 загиблих, 21 загиблий, 25 загиблих, 1_000 загиблих
    1 загибла дитина, 2 загиблі дитини, 5 загиблих дітей, 21 загибла дитина, 25 загиблих дітей, 1_000 загиблих дітей
    1 загибла жінка, 2 загиблі жінки, 5 загиблих жінок, 21 загибла жінка, 25 загиблих жінок, 1_000 загиблих жінок
    1 поранений, 2 поранених, 5 поранених, 21 поранений, 25 поранених, 1_000 поранених
    1 поранена дитина, 2 поранені дитини, 5 поранених дітей, 21 поранена дитина, 25 поранених дітей, 1_000 поранених дітей
    1 поранена жінка, 2 поранені жінки, 5 поранених жінок, 21 поранена жінка, 25 поранених жінок, 1_000 поранених жінок
  `,
};

/** Amounts that are not a plain number, and groups, measures and forms that are easily got wrong. */
const qualified: Record<Language, [Amount, Measure, string | undefined, string][]> = {
  nl: [
    [{kind: 'at-least', value: 21}, 'missing', undefined, 'minstens 21 vermisten'],
    [{kind: 'at-most', value: 1}, 'abducted', undefined, 'maximaal 1 persoon ontvoerd'],
    [{kind: 'about', value: 25}, 'detained', 'police', 'ongeveer 25 politieagenten vastgehouden'],
    [{kind: 'range', min: 20, max: 25}, 'killed', undefined, 'tussen de 20 en 25 doden'],
    [{kind: 'vague', words: 'tientallen'}, 'killed', 'children', 'tientallen kinderen gedood'],
    [{kind: 'unknown'}, 'injured', undefined, 'gewonden: niet gemeld'],
    [exact(1), 'killed', 'studenten', '1 dode (studenten)'],
  ],
  fr: [
    [{kind: 'at-least', value: 21}, 'missing', undefined, 'au moins 21 personnes disparues'],
    [{kind: 'at-most', value: 1}, 'abducted', 'women', 'au maximum 1 femme enlevée'],
    [
      {kind: 'about', value: 3_000_000},
      'displaced',
      'children',
      'environ 3_000_000 d’enfants déplacés',
    ],
    [
      {kind: 'about', value: 3_000_000},
      'displaced',
      undefined,
      'environ 3_000_000 de personnes déplacées',
    ],
    [exact(1_500_000), 'displaced', undefined, '1_500_000 personnes déplacées'],
    [
      {kind: 'range', min: 20, max: 25},
      'killed',
      'aid workers',
      'entre 20 et 25 travailleurs humanitaires tués',
    ],
    [{kind: 'vague', words: 'des dizaines'}, 'killed', 'children', 'des dizaines d’enfants tués'],
    [{kind: 'vague', words: 'plusieurs'}, 'killed', 'children', 'plusieurs enfants tués'],
    [{kind: 'unknown'}, 'injured', undefined, 'personnes blessées_: nombre non communiqué'],
    [exact(2), 'killed', 'étudiants', '2 personnes tuées (étudiants)'],
  ],
  de: [
    [{kind: 'at-least', value: 21}, 'missing', undefined, 'mindestens 21 Vermisste'],
    [{kind: 'at-most', value: 1}, 'abducted', 'men', 'höchstens 1 entführter Mann'],
    [{kind: 'about', value: 25}, 'detained', 'journalists', 'etwa 25 festgenommene Journalisten'],
    [{kind: 'range', min: 20, max: 25}, 'killed', undefined, '20 bis 25 Tote'],
    [{kind: 'vague', words: 'Dutzende'}, 'displaced', 'children', 'Dutzende vertriebene Kinder'],
    [{kind: 'unknown'}, 'injured', undefined, 'Verletzte: keine Angabe'],
    [exact(1), 'injured', 'Studierende', '1 verletzte Person (Studierende)'],
  ],
  pt: [
    [{kind: 'at-least', value: 21}, 'missing', 'women', 'pelo menos 21 mulheres desaparecidas'],
    [{kind: 'at-most', value: 1}, 'abducted', 'police', 'no máximo 1 policial sequestrado'],
    [{kind: 'about', value: 3_000_000}, 'displaced', undefined, 'cerca de 3.000.000 de deslocados'],
    [{kind: 'range', min: 20, max: 25}, 'killed', 'civilians', 'entre 20 e 25 civis mortos'],
    [{kind: 'vague', words: 'dezenas'}, 'killed', undefined, 'dezenas de mortos'],
    [{kind: 'vague', words: 'várias'}, 'killed', 'women', 'várias mulheres mortas'],
    [{kind: 'vague', words: 'dozens'}, 'killed', undefined, 'mortos: dozens'],
    [{kind: 'unknown'}, 'injured', undefined, 'feridos: sem dados'],
  ],
  es: [
    [{kind: 'at-least', value: 21}, 'missing', 'women', 'al menos 21 mujeres desaparecidas'],
    [{kind: 'at-most', value: 1}, 'abducted', undefined, 'como máximo 1 secuestrado'],
    [
      {kind: 'about', value: 3_000_000},
      'displaced',
      undefined,
      'alrededor de 3.000.000 de desplazados',
    ],
    [{kind: 'range', min: 20, max: 25}, 'killed', 'civilians', 'entre 20 y 25 civiles muertos'],
    [
      {kind: 'vague', words: 'cientos de miles'},
      'displaced',
      undefined,
      'cientos de miles de desplazados',
    ],
    [{kind: 'vague', words: 'varias'}, 'killed', 'women', 'varias mujeres muertas'],
    [{kind: 'vague', words: 'dozens'}, 'killed', undefined, 'muertos: dozens'],
    [{kind: 'unknown'}, 'injured', undefined, 'heridos: sin datos'],
  ],
  ru: [
    [{kind: 'at-least', value: 21}, 'killed', undefined, 'по меньшей мере 21 погибший'],
    [{kind: 'at-most', value: 2}, 'injured', 'women', 'максимум 2 раненые женщины'],
    [
      {kind: 'about', value: 22},
      'missing',
      'civilians',
      'примерно 22 пропавших без вести мирных жителя',
    ],
    [{kind: 'range', min: 20, max: 22}, 'killed', 'children', '20–22 погибших ребёнка'],
    [exact(3), 'displaced', undefined, '3 вынужденно перемещённых лица'],
    [exact(2), 'killed', 'soldiers', '2 погибших военнослужащих'],
    [{kind: 'vague', words: 'десятки'}, 'killed', 'children', 'десятки погибших детей'],
    [{kind: 'unknown'}, 'injured', undefined, 'раненых: нет данных'],
    [exact(1), 'killed', 'студенты', '1 погибший (студенты)'],
  ],
  uk: [
    [{kind: 'at-least', value: 21}, 'killed', undefined, 'щонайменше 21 загиблий'],
    [{kind: 'at-most', value: 2}, 'injured', 'women', 'щонайбільше 2 поранені жінки'],
    [
      {kind: 'about', value: 22},
      'missing',
      'civilians',
      'приблизно 22 зниклі безвісти цивільні особи',
    ],
    [{kind: 'range', min: 20, max: 22}, 'killed', 'children', '20–22 загиблі дитини'],
    [exact(3), 'displaced', undefined, '3 вимушено переміщені особи'],
    [exact(2), 'killed', 'soldiers', '2 загиблі військовослужбовці'],
    [{kind: 'vague', words: 'десятки'}, 'killed', 'children', 'десятки загиблих дітей'],
    [{kind: 'unknown'}, 'injured', undefined, 'поранених: немає даних'],
    [exact(1), 'killed', 'студенти', '1 загиблий (студенти)'],
  ],
};

/** Since a month, since a year, and until a month. */
const spans: Record<Language, [month: string, year: string, until: string]> = {
  nl: ['sinds februari 2025', 'sinds 2024', 'tot en met maart 2025'],
  fr: ['depuis février 2025', 'depuis 2024', 'jusqu’en mars 2025'],
  de: ['seit Februar 2025', 'seit 2024', 'bis März 2025'],
  pt: ['desde fevereiro de 2025', 'desde 2024', 'até março de 2025'],
  es: ['desde febrero de 2025', 'desde 2024', 'hasta marzo de 2025'],
  ru: ['с февраля 2025 года', 'с 2024 года', 'по март 2025 года'],
  uk: ['з лютого 2025 року', 'з 2024 року', 'по березень 2025 року'],
};

/** Words that a language writes as English does. */
const shared = ['Live', 'Video', 'Opinion', 'Notes', 'Text', ', ', ': ', '.'];

const measures: Measure[] = [
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

/** Every plain string of a language, by its path. */
function listTexts(strings: object, path = ''): [string, string][] {
  return Object.entries(strings).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[path + key, value] as [string, string]];
    return typeof value === 'object' && value ? listTexts(value, `${path}${key}.`) : [];
  });
}

/** Sentences whose arguments are not texts to show as they are. */
const keyed = new Set(['counted', 'switchUnit', 'subset', 'nobody', 'newPosts', 'showMore']);

/** Every sentence that takes texts, with texts put in. */
function listSentences(strings: object): {key: string; given: string[]; sentence: string}[] {
  return Object.entries(strings).flatMap(([key, say]: [string, unknown]) => {
    if (typeof say !== 'function' || keyed.has(key)) return [];
    const given = Array.from({length: say.length}, (_, index) => `‹${index}›`);
    return [{key, given, sentence: (say as (...texts: string[]) => string)(...given)}];
  });
}

describe('strings of European languages', () => {
  for (const language of languages) {
    const strings = locales[language];

    describe(language, () => {
      it('are available after the import, for regions too', () => {
        expect(findStrings(`${language}-XX`)).to.equal(strings);
      });

      it('make the noun agree with the number', () => {
        const told = rows.map(([measure, group]) =>
          numbers.map((value) => phrase(language, exact(value), measure, group)).join(', '),
        );
        const lines = tolls[language].trim().split(/\n\s*/);
        expect(told).to.deep.equal(lines);
      });

      for (const [amount, measure, group, words] of qualified[language]) {
        it(`writes «${words}»`, () => {
          expect(phrase(language, amount, measure, group)).to.equal(words);
        });
      }

      it('cover every measure, group and plural form', () => {
        const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
        for (const measure of measures) {
          for (const group of [undefined, ...groups]) {
            for (const form of forms) {
              const words = strings.counted(measure, group, form);
              expect(words, `${measure} ${group} ${form}`).to.match(/^\p{L}[\p{L}’ ]*\p{L}$/u);
              expect(words).not.to.match(/undefined|  /);
            }
          }
        }
      });

      it('treat a group with the name of an object’s member as text', () => {
        expect(strings.counted('killed', 'constructor', 'other')).to.contain('(constructor)');
      });

      it('have no empty string and none in English', () => {
        const english = new Map(listTexts(en));
        for (const [key, text] of listTexts(strings)) {
          expect(text.trim(), key).not.to.equal('');
          if (!shared.includes(text)) expect(text, key).not.to.equal(english.get(key));
        }
      });

      it('express a subset with amount and group, and zero in words', () => {
        for (const group of [undefined, ...groups]) {
          expect(strings.subset('‹0›', group, 'other', 41)).to.contain('‹0›');
          expect(strings.subset('‹0›', group, undefined)).to.contain('‹0›');
          for (const measure of measures)
            expect(strings.nobody(measure, group))
              .to.match(/\p{L}/u)
              .and.not.match(/undefined/);
        }
        expect(strings.subset('‹0›', 'farmers', 'other', 41)).to.contain('farmers');
      });

      it('use every value of a sentence', () => {
        for (const {key, given, sentence} of listSentences(strings)) {
          for (const text of given) expect(sentence, key).to.contain(text);
        }
        expect(strings.switchUnit('celsius')).to.contain('°C');
        expect(strings.switchUnit('fahrenheit')).to.contain('°F');
      });

      it('state only what is known about a revision', () => {
        expect(strings.revised('23', '2025', '')).not.to.match(/[(:–\s]$|\(\)/);
        expect(strings.historyStep('23', '')).to.equal('23');
      });

      it('have a name for every weather code', () => {
        const codes = Object.keys(en.weather);
        expect(codes).to.have.length(28);
        expect(Object.keys(strings.weather)).to.deep.equal(codes);
        expect(new Set(Object.values(strings.weather))).to.have.length(28);
      });

      it('format a month and a year as well as a day', () => {
        const locale = {language, strings};
        const told = [{from: '2025-02'}, {from: '2024'}, {to: '2025-03'}].map((scope) =>
          scopeTexts(scope, locale).join('').replaceAll('\u00a0', ' '),
        );
        expect(told).to.deep.equal(spans[language]);
      });
    });
  }

  for (const language of ['ru', 'uk'] as const) {
    it(`writes ${language} in Cyrillic letters`, () => {
      const strings = locales[language];
      const sentences = listSentences(strings).map(({sentence}) => sentence);
      const texts = [...listTexts(strings).map(([, text]) => text), ...sentences];
      for (const text of texts) expect(text).not.to.match(/[a-z]/i);
    });
  }

  it('have a no-break space before a French colon', () => {
    for (const {sentence} of listSentences(fr)) expect(sentence).not.to.match(/[^\u00a0]:/);
  });
});
