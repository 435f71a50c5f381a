import {expect} from '@open-wc/testing';
import type {Amount, Measure} from '../../src/model/article.js';
import {allStrings} from './all-strings.js';
import {figureText, subsetPattern} from '../../src/toll/figure-text.js';

type Language = keyof typeof allStrings;

const told = (language: Language, amount: Amount, measure: Measure, group?: string): string => {
  const figure = {id: 'a', measure, amount, ...(group && {group})};
  return figureText(figure, {language, strings: allStrings[language]}).replace(
    /[\u00a0\u202f]/g,
    ' ',
  );
};

const vague = (words: string): Amount => ({kind: 'vague', words});
const exact = (value: number): Amount => ({kind: 'exact', value});
const unknown: Amount = {kind: 'unknown'};

/** What a copy desk would write. */
const phrases: [Language, Amount, Measure, string | undefined, string][] = [
  ['en', exact(1), 'killed', 'students', '1 student killed'],
  ['en', exact(1), 'killed', 'pilots', '1 pilot killed'],
  ['en', exact(1), 'killed', 'deputies', '1 deputy killed'],
  ['en', exact(1), 'killed', 'suspected gunmen', '1 suspected gunman killed'],
  ['en', exact(1), 'injured', 'witnesses', '1 witness injured'],
  ['en', exact(2), 'killed', 'pilots', '2 pilots killed'],
  ['en', exact(1), 'killed', 'security forces', '1 member of the security forces killed'],
  ['en', vague('a number'), 'killed', undefined, 'a number of people killed'],
  ['en', vague('a couple'), 'killed', undefined, 'a couple of people killed'],
  ['fr', vague('une vingtaine'), 'injured', 'children', 'une vingtaine d’enfants blessés'],
  ['fr', vague('des dizaines'), 'killed', undefined, 'des dizaines de personnes tuées'],
  ['fr', vague('des dizaines'), 'killed', 'students', 'des dizaines d’étudiants tués'],
  ['fr', vague('de nombreuses'), 'killed', undefined, 'de nombreuses personnes tuées'],
  ['fr', vague('de nombreux'), 'killed', undefined, 'personnes tuées : de nombreux'],
  ['de', vague('Dutzende von'), 'killed', undefined, 'Dutzende von Toten'],
  ['es', vague('varios'), 'killed', 'women', 'mujeres muertas: varios'],
  ['es', vague('varios'), 'killed', undefined, 'varios muertos'],
  ['es', exact(1), 'killed', 'medics', '1 profesional de la salud muerto'],
  ['pt', vague('vários'), 'injured', 'children', 'crianças feridas: vários'],
  ['ru', vague('многие'), 'killed', undefined, 'многие погибшие'],
  ['uk', vague('численні'), 'killed', undefined, 'численні загиблі'],
  ['uk', exact(1), 'killed', 'baby', '1 загибле немовля'],
  ['tr', unknown, 'killed', undefined, 'ölü sayısı: bildirilmedi'],
  ['tr', vague('100’den fazla'), 'killed', undefined, '100’den fazla kişi hayatını kaybetti'],
  ['ar', vague('عدة'), 'killed', undefined, 'عدة قتلى'],
  ['ar', vague('عدد من'), 'killed', undefined, 'عدد من القتلى'],
  ['ar', vague('أكثر من 100'), 'killed', undefined, 'عدد القتلى: أكثر من 100'],
  ['ar', exact(3), 'killed', 'girls', '3 فتيات قتلى'],
  ['fa', unknown, 'killed', undefined, 'شمار کشته‌شدگان: اعلام نشده'],
  ['fa', unknown, 'killed', 'children', 'شمار کودکان کشته‌شده: اعلام نشده'],
  ['pt-pt', exact(2), 'killed', 'peacekeepers', '2 capacetes azuis mortos'],
  ['pt-pt', exact(1), 'killed', 'peacekeepers', '1 capacete azul morto'],
  ['he', exact(2), 'affected', 'girls', '2 ילדות שנפגעו'],
  ['hi', unknown, 'killed', undefined, 'मृतक: संख्या नहीं बताई गई'],
  ['hi', exact(2), 'killed', 'nurses', '2 नर्सें मारी गईं'],
  ['ja', vague('約30'), 'killed', undefined, '死者 約30人'],
  ['it', vague('decine'), 'killed', undefined, 'decine di morti'],
  ['it', vague('molti'), 'injured', 'women', 'donne ferite: molti'],
  ['it', exact(0), 'killed', 'students', 'nessuno studente morto'],
  ['it', exact(2), 'killed', 'women', '2 donne morte'],
  ['it', unknown, 'killed', undefined, 'numero di morti: non comunicato'],
  ['pl', exact(2), 'killed', undefined, '2 ofiary śmiertelne'],
  ['pl', exact(21), 'killed', undefined, '21 ofiar śmiertelnych'],
  ['pl', exact(2), 'injured', 'soldiers', '2 rannych żołnierzy'],
  ['pl', exact(3), 'injured', 'women', '3 ranne kobiety'],
  ['pl', exact(1), 'killed', 'children', '1 zabite dziecko'],
  ['pl', exact(0), 'missing', undefined, 'brak zaginionych'],
  ['sv', exact(1), 'killed', 'children', '1 dödat barn'],
  ['sv', exact(0), 'injured', undefined, 'inga skadade'],
  ['el', exact(2), 'killed', 'women', '2 νεκρές γυναίκες'],
  ['el', exact(0), 'abducted', 'children', 'κανένα παιδί δεν απήχθη'],
  ['el', unknown, 'killed', 'children', 'αριθμός νεκρών παιδιών: δεν έχει ανακοινωθεί'],
  ['el', vague('πολλοί'), 'injured', 'women', 'τραυματισμένες γυναίκες: πολλοί'],
  ['id', exact(10), 'killed', 'children', '10 anak tewas'],
  ['id', vague('ratusan orang'), 'killed', undefined, 'ratusan orang tewas'],
  ['id', exact(0), 'killed', 'nurses', 'tidak ada perawat yang tewas'],
  ['ko', vague('수십'), 'killed', undefined, '사망자 수십 명'],
  ['ko', exact(10), 'killed', 'children', '어린이 사망자 10명'],
  ['zh-hant', exact(10), 'killed', 'children', '10名兒童死亡'],
  ['es-419', exact(1), 'killed', 'medics', '1 profesional de la salud muerto'],
  ['pt-pt', exact(2), 'abducted', 'police', '2 polícias raptados'],
  ['da', exact(2), 'killed', 'children', '2 dræbte børn'],
  ['da', exact(0), 'missing', undefined, 'ingen savnede'],
  ['nl', exact(1), 'killed', undefined, '1 dode'],
  ['nl', exact(2), 'killed', 'children', '2 kinderen gedood'],
  ['no', exact(1), 'injured', 'women', '1 skadd kvinne'],
  ['no', unknown, 'killed', undefined, 'antall døde: ikke oppgitt'],
  ['fi', exact(1), 'killed', undefined, '1 kuollut'],
  ['fi', exact(21), 'killed', 'children', '21 kuollutta lasta'],
  ['fi', exact(0), 'killed', 'nurses', 'ei kuolleita sairaanhoitajia'],
  ['fi', unknown, 'missing', 'miners', 'kadonneiden kaivostyöläisten määrä: ei ilmoitettu'],
  ['fi', vague('kymmeniä'), 'injured', undefined, 'kymmeniä loukkaantuneita'],
  ['cs', exact(2), 'killed', undefined, '2 mrtví'],
  ['cs', exact(22), 'killed', undefined, '22 mrtvých'],
  ['cs', exact(1), 'injured', 'children', '1 zraněné dítě'],
  ['cs', exact(3), 'injured', 'children', '3 zraněné děti'],
  ['cs', exact(5), 'missing', 'soldiers', '5 nezvěstných vojáků'],
  ['cs', exact(0), 'killed', 'women', 'žádné zabité ženy'],
  ['ro', exact(19), 'killed', undefined, '19 morți'],
  ['ro', exact(20), 'killed', undefined, '20 de morți'],
  ['ro', exact(101), 'injured', 'women', '101 femei rănite'],
  ['ro', vague('zeci'), 'killed', undefined, 'zeci de morți'],
  ['ro', exact(0), 'killed', 'girls', 'nicio fată ucisă'],
  ['hu', exact(25), 'killed', 'children', '25 halott gyermek'],
  ['hu', unknown, 'killed', undefined, 'halottak: nincs adat'],
  ['vi', exact(10), 'killed', 'children', '10 trẻ em thiệt mạng'],
  ['vi', exact(0), 'missing', undefined, 'không có người mất tích'],
  ['ur', exact(1), 'killed', 'girls', '1 لڑکی ہلاک'],
  ['ur', exact(0), 'injured', undefined, 'کوئی شخص زخمی نہیں'],
  ['ur', unknown, 'abducted', 'women', 'مغوی خواتین: تعداد نہیں بتائی گئی'],
  ['bn', exact(25), 'killed', undefined, '২৫ জন নিহত'],
  ['bn', exact(0), 'killed', 'children', 'কোনো শিশু নিহত হয়নি'],
  ['sw', exact(1), 'killed', 'children', 'mtoto aliyeuawa: 1'],
  ['sw', exact(10), 'killed', 'children', 'watoto waliouawa: 10'],
  ['vi', vague('hàng chục người'), 'killed', undefined, 'hàng chục người thiệt mạng'],
  ['vi', vague('hàng chục người'), 'killed', 'children', 'trẻ em thiệt mạng: hàng chục người'],
  ['zh', vague('数十'), 'killed', undefined, '数十人死亡'],
  ['zh', vague('数十人'), 'killed', undefined, '数十人死亡'],
];

describe('the wording of a toll', () => {
  it('is checked in every language', () => {
    const checked = phrases.map(([language]) => language);
    expect(Object.keys(allStrings).filter((tag) => !checked.includes(tag as Language))).to.eql([]);
  });

  for (const [language, amount, measure, group, phrase] of phrases)
    it(`${language}: ${phrase}`, () => {
      expect(told(language, amount, measure, group)).to.equal(phrase);
    });

  it('translates a group, singular or plural, in any script', () => {
    for (const group of ['student', 'Students', ' STUDENTS '])
      expect(told('nl', exact(3), 'killed', group)).to.equal('3 studenten gedood');
    expect(told('en', exact(1), 'killed', 'Policemen')).to.equal('1 police officer killed');
    expect(told('en', exact(2), 'killed', 'child')).to.equal('2 children killed');
  });

  const subsets: [Language, string, string | undefined, string][] = [
    ['ja', '数十人', undefined, 'うち数十人'],
    ['ja', '数十人', 'children', 'うち子ども数十人'],
    ['ja', '数十', 'children', 'うち子ども数十人'],
    ['zh', '数十人', undefined, '其中数十人'],
    ['zh', '数十人', 'children', '其中儿童：数十人'],
    ['zh', '数十', 'children', '其中数十名儿童'],
    ['zh-hant', '數十人', 'children', '其中兒童：數十人'],
    ['zh-hant', '數十', undefined, '其中數十人'],
    ['ko', '수십 명', 'children', '이 중 어린이 수십 명'],
    ['ko', '수십', undefined, '이 중 수십 명'],
    ['vi', 'hàng chục người', undefined, 'trong đó có hàng chục người'],
    ['vi', 'hàng chục', 'children', 'trong đó có hàng chục trẻ em'],
    ['tr', 'onlarca kişi', undefined, 'bunların arasında onlarca kişi'],
    ['fa', 'ده‌ها نفر', undefined, 'ده‌ها نفر از آنان'],
    ['bn', 'কয়েক জন', undefined, 'তাঁদের মধ্যে কয়েক জন'],
  ];

  for (const [language, words, group, phrase] of subsets)
    it(`has one counter in a subset, ${language}: ${phrase}`, () => {
      const figure = {
        id: 'a',
        measure: 'killed',
        amount: vague(words),
        ...(group && {group}),
      } as const;
      const locale = {language, strings: allStrings[language]};
      expect(subsetPattern(figure, locale, words)).to.equal(phrase);
    });

  it('uses the dual in Arabic', () => {
    const {subset} = allStrings.ar;
    expect(subset('2', 'children', 'two', 2)).to.equal('بينهم طفلان (2)');
    expect(subset('2', 'women', 'two', 2)).to.equal('بينهم امرأتان (2)');
    expect(subset('2', 'aid workers', 'two', 2)).to.equal('بينهم عاملا إغاثة (2)');
  });

  it('states the last day of a toll in the right case', () => {
    expect(allStrings.ar.asOf('13 يناير 2025')).to.equal('حتى 13 يناير 2025');
    expect(allStrings.ru.asOf('2025')).to.equal('по состоянию на 2025\u00a0год');
    expect(allStrings.uk.asOf('2025')).to.equal('станом на 2025\u00a0рік');
    expect(allStrings.it.since('8 gennaio 2025')).to.equal('dall’8 gennaio 2025');
    expect(allStrings.it.until('agosto 2025')).to.equal('fino ad agosto 2025');
    expect(allStrings.pl.since('styczeń 2025')).to.equal('od stycznia 2025');
    expect(allStrings.pl.asOf('2025')).to.equal('stan na 2025 rok');
    expect(allStrings.el.since('1η Οκτωβρίου 2025')).to.equal('από την 1η Οκτωβρίου 2025');
    expect(allStrings['es-419'].asOf('13 de enero de 2025')).to.equal('al 13 de enero de 2025');
    expect(allStrings.tr.since('2025')).to.equal('2025 yılından bu yana');
  });

  it('has counters for people in Japanese and Chinese histories', () => {
    expect(allStrings.ja.historyStep('23', '1月12日')).to.equal('1月12日に23人');
    expect(allStrings.zh.historyStep('至少23', '1月12日')).to.equal('1月12日为至少23人');
    expect(allStrings.ja.historyStep('未公表', '1月12日')).to.equal('1月12日に未公表');
  });
});
