import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups} from './groups/hu.js';
import {putZoneInBrackets, writeHour} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {CountForm, Strings} from './strings.js';

/** Participles before a noun. */
const befell: Record<Measure, string> = {
  killed: 'halott',
  injured: 'sebesült',
  missing: 'eltűnt',
  displaced: 'lakóhelyét elhagyó',
  detained: 'őrizetbe vett',
  abducted: 'elrabolt',
  affected: 'érintett',
};

/** People with a noun of their own: singular and plural. */
const people: Partial<Record<Measure, readonly [one: string, several: string]>> = {
  killed: ['halott', 'halottak'],
  injured: ['sebesült', 'sebesültek'],
  missing: ['eltűnt', 'eltűntek'],
};

/** The singular after every number and after words instead of a number. */
function counted(measure: Measure, group: string | undefined, form: CountForm): string {
  const index = form ? 0 : 1;
  const known = groupOf(groups, group);
  const note = group && !known ? ` (${group})` : '';
  if (known) return `${befell[measure]} ${known[index]}`;
  const alone = people[measure]?.[index];
  return (alone ?? `${befell[measure]} ${index ? 'személyek' : 'személy'}`) + note;
}

const isDay = (date: string) => /\d\.$/.test(date);

/** «2025. október 1-ig», «2025. októberig», «2025-ig». */
const upTo = (date: string) =>
  isDay(date) ? date.replace(/\.$/, '-ig') : /\d$/.test(date) ? `${date}-ig` : `${date}ig`;

/** Hungarian. */
export const hu: Strings = {
  failed: {
    'aw-article': 'A cikket nem sikerült betölteni.',
    'aw-article-body': 'A szöveget nem sikerült betölteni.',
    'aw-casualty-card': 'Az áldozatok adatait nem sikerült betölteni.',
    'aw-weather-dateline': 'Az időjárást és a dátumot nem sikerült betölteni.',
    'aw-related-stories': 'A cikkek listáját nem sikerült betölteni.',
  },
  tryAgain: 'Újra',
  withheld: 'A szerkesztőség visszatartja ezt a cikket.',
  canceled: 'A szerkesztőség visszavonta ezt a cikket.',
  embargoed: (until) => `A cikk közlése zárolt, megjelenés: ${until}`,
  expired: 'Ez a cikk már nem érhető el.',

  byline: (names) => `Szerző: ${names}`,
  updated: (date) => `Frissítve: ${date}`,
  storyAge: (age) => `A cikk ${age} jelent meg.`,
  corrections: 'Helyesbítések',
  correction: 'Helyesbítés',
  notes: 'Jegyzetek',
  backToText: 'Vissza a szöveghez',
  play: (title, provider) => `Betöltés és lejátszás: ${title} (${provider})`,
  load: (title, provider) => `Betöltés: ${title} (${provider})`,
  table: 'Táblázat',
  embed: 'Beágyazott tartalom',

  weatherBy: (provider) => `Időjárási adatok: ${provider}`,
  weatherAge: (age) => `mérés: ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'Váltás °C-ra' : 'Váltás °F-re'),
  weather: {
    0: 'Derült',
    1: 'Túlnyomóan derült',
    2: 'Részben felhős',
    3: 'Borult',
    45: 'Köd',
    48: 'Zúzmarás köd',
    51: 'Gyenge szitálás',
    53: 'Szitálás',
    55: 'Erős szitálás',
    56: 'Gyenge ónos szitálás',
    57: 'Ónos szitálás',
    61: 'Gyenge eső',
    63: 'Eső',
    65: 'Erős eső',
    66: 'Gyenge ónos eső',
    67: 'Ónos eső',
    71: 'Gyenge havazás',
    73: 'Havazás',
    75: 'Erős havazás',
    77: 'Szemcsés hó',
    80: 'Gyenge zápor',
    81: 'Zápor',
    82: 'Erős zápor',
    85: 'Hózápor',
    86: 'Erős hózápor',
    95: 'Zivatar',
    96: 'Zivatar jégesővel',
    99: 'Zivatar erős jégesővel',
  },

  toll: 'Halottak és sebesültek',
  tollOf: {
    missing: 'Eltűntek',
    displaced: 'Lakóhelyüket elhagyók',
    detained: 'Őrizetbe vettek',
  },
  atLeast: (amount) => `legalább ${amount}`,
  atMost: (amount) => `legfeljebb ${amount}`,
  about: (amount) => `mintegy ${amount}`,
  range: (min, max) => `${min}–${max}`,
  notReported: 'nincs adat',
  counted,
  subset: (amount, group) => {
    if (!group) return `közülük ${amount}`;
    return `közülük ${amount} ${groupOf(groups, group)?.[0] ?? group}`;
  },
  nobody: (measure, group) => `nincs ${counted(measure, group, 'other')}`,
  figure: (amount, counted) => `${amount} ${counted}`,
  vagueFigure: (words, counted) => `${words} ${counted}`,
  unknownFigure: (notReported, counted) => `${counted}: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `összesen: ${base}`,
  notBrokenDown: (amount) => `${amount} részletezés nélkül`,
  accordingTo: (source) => `forrás: ${source}`,
  sourceMissing: 'forrás nélkül',
  asOf: (date) => `az adatok dátuma: ${date}`,
  dateMissing: 'dátum nélkül',
  since: (date) => `${date} óta`,
  until: upTo,
  between: (from, to) => `${from} és ${to} között`,
  includes: (figure) => `ebben: ${figure}`,
  status: {
    reported: 'közölt adat',
    confirmed: 'megerősítve',
    unverified: 'nem ellenőrzött',
    contested: 'vitatott',
    denied: 'cáfolt',
    retracted: 'visszavont',
  },
  revised: (before, date, reason) =>
    `korábban: ${before}, módosítás: ${date}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'később érkezett jelentések',
    reclassified: 'halálesetek új besorolása',
    'duplicates-removed': 'kétszer számoltak törlése',
    'method-changed': 'megváltozott számítási mód',
    'count-restarted': 'újrakezdett számlálás',
    corrected: 'helyesbítés',
  },
  reasonMissing: 'indoklás nélkül',
  earlierRevisions: (count) => `Korábbi módosítások (${count})`,
  history: (steps) => `Hogyan változott a szám: ${steps}`,
  historyStep: (amount, date) => (date ? `${date}: ${amount}` : amount),
  figureAge: (age) => `${age} közölt adat`,
  unlessNamed: 'ha más forrás nincs megadva',
  countsDiffer: (counted) => `${counted}: eltérő adatok`,
  others: 'További adatok',
  earlier: (states) => `Korábban: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `utolsó változás: ${reason}`,
  backToToll: 'Vissza az adatokhoz',
  readFromText: 'a szövegből automatikusan kiolvasva, szerkesztői megerősítés nélkül',
  toSentence: (figure) => `${figure}: ugrás a cikk mondatához`,

  list: {
    'read-next': 'Olvasson tovább',
    trending: 'Felkapott cikkek',
    related: 'Kapcsolódó cikkek',
  },
  label: {live: 'Élő', opinion: 'Vélemény', video: 'Videó', analysis: 'Elemzés'},
  storyFrom: (year) => `${year}. évi cikk`,

  pinned: 'Kitűzve',
  keyPoints: 'A legfontosabbak',
  postLink: 'Link ehhez a bejegyzéshez',
  newPosts: (count) => `${count} új bejegyzés`,
  showMore: (count) => `További ${count} megjelenítése`,
  coverageEnded: 'Az élő közvetítés véget ért.',
  whatChanged: 'Mi változott',
  change: {headline: 'Cím', standfirst: 'Bevezető', text: 'Szöveg', post: 'Bejegyzés'},
  added: 'Hozzáadva',
  removed: 'Törölve',
  previously: (amount) => `korábban ${amount}`,

  mend: {
    date: (text) =>
      putZoneInBrackets(
        writeHour(text, (hour, minute) => `${hour}:${minute}`).replace(/^(\d{4})\.$/, '$1'),
      ),
  },
};

registerStrings('hu', hu);
