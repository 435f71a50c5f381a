import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups, type Forms} from './groups/fi.js';
import {putZoneInBrackets} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {CountForm, Strings} from './strings.js';

const befell: Record<Measure, Forms> = {
  killed: ['kuollut', 'kuollutta', 'kuolleiden', 'kuolleita'],
  injured: ['loukkaantunut', 'loukkaantunutta', 'loukkaantuneiden', 'loukkaantuneita'],
  missing: ['kadonnut', 'kadonnutta', 'kadonneiden', 'kadonneita'],
  displaced: [
    'kotinsa jättänyt',
    'kotinsa jättänyttä',
    'kotinsa jättäneiden',
    'kotinsa jättäneitä',
  ],
  detained: ['kiinniotettu', 'kiinniotettua', 'kiinniotettujen', 'kiinniotettuja'],
  abducted: ['siepattu', 'siepattua', 'siepattujen', 'siepattuja'],
  affected: ['kärsinyt', 'kärsinyttä', 'kärsineiden', 'kärsineitä'],
};

const person: Forms = ['ihminen', 'ihmistä', 'ihmisten', 'ihmisiä'];

/** Measures whose participle alone does not clearly mean people. */
const withPerson = new Set<Measure>(['displaced', 'affected']);

/** The genitive without a number, as in «kuolleiden määrä»; the plural after words instead of a number. */
const indexOf = (form: CountForm): 0 | 1 | 2 | 3 =>
  form === undefined ? 2 : form === 'words' ? 3 : form === 'one' ? 0 : 1;

function describe(measure: Measure, group: string | undefined, index: 0 | 1 | 2 | 3): string {
  const known = groupOf(groups, group);
  const noun = known ?? (withPerson.has(measure) ? person : undefined);
  const note = group && !known ? ` (${group})` : '';
  return `${befell[measure][index]}${noun ? ` ${noun[index]}` : ''}${note}`;
}

const isYear = (date: string) => /^\d{4}$/.test(date);

/** A year or a month with its case ending: «vuodesta 2025», «lokakuusta 2025». A day stays in the partitive. */
const inflect = (date: string, [ofYear, ofMonth]: readonly [string, string]) =>
  isYear(date) ? `${ofYear} ${date}` : date.replace(/^(\p{L}+kuu)(?= \d)/u, `$1${ofMonth}`);

/** Finnish. */
export const fi: Strings = {
  failed: {
    'aw-article': 'Artikkelia ei voitu ladata.',
    'aw-article-body': 'Tekstiä ei voitu ladata.',
    'aw-casualty-card': 'Uhriluvun tietoja ei voitu ladata.',
    'aw-weather-dateline': 'Säätä ja päivämäärää ei voitu ladata.',
    'aw-related-stories': 'Artikkeliluetteloa ei voitu ladata.',
  },
  tryAgain: 'Yritä uudelleen',
  withheld: 'Toimitus ei ole vielä julkaissut tätä artikkelia.',
  canceled: 'Toimitus on poistanut tämän artikkelin.',
  embargoed: (until) => `Artikkelin julkaisuvapaa: ${until}.`,
  expired: 'Tämä artikkeli ei ole enää saatavilla.',

  byline: (names) => `Teksti: ${names}`,
  updated: (date) => `Päivitetty ${date}`,
  storyAge: (age) => `Artikkeli on julkaistu ${age}.`,
  corrections: 'Oikaisut',
  correction: 'Oikaisu',
  notes: 'Viitteet',
  backToText: 'Takaisin tekstiin',
  play: (title, provider) => `Lataa ja toista: ${title} (${provider})`,
  load: (title, provider) => `Lataa: ${title} (${provider})`,
  table: 'Taulukko',
  embed: 'Upotettu sisältö',

  weatherBy: (provider) => `Säätiedot: ${provider}`,
  weatherAge: (age) => `mitattu ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'Näytä yksikössä °C' : 'Näytä yksikössä °F'),
  weather: {
    0: 'Selkeää',
    1: 'Enimmäkseen selkeää',
    2: 'Puolipilvistä',
    3: 'Pilvistä',
    45: 'Sumua',
    48: 'Jäätävää sumua',
    51: 'Heikkoa tihkusadetta',
    53: 'Tihkusadetta',
    55: 'Voimakasta tihkusadetta',
    56: 'Heikkoa jäätävää tihkua',
    57: 'Jäätävää tihkua',
    61: 'Heikkoa sadetta',
    63: 'Sadetta',
    65: 'Voimakasta sadetta',
    66: 'Heikkoa jäätävää sadetta',
    67: 'Jäätävää sadetta',
    71: 'Heikkoa lumisadetta',
    73: 'Lumisadetta',
    75: 'Voimakasta lumisadetta',
    77: 'Lumijyväsiä',
    80: 'Heikkoja sadekuuroja',
    81: 'Sadekuuroja',
    82: 'Voimakkaita sadekuuroja',
    85: 'Lumikuuroja',
    86: 'Voimakkaita lumikuuroja',
    95: 'Ukkosta',
    96: 'Ukkosta ja rakeita',
    99: 'Ukkosta ja voimakasta raesadetta',
  },

  toll: 'Uhrit',
  tollOf: {
    missing: 'Kadonneet',
    displaced: 'Kotinsa jättäneet',
    detained: 'Kiinniotetut',
  },
  atLeast: (amount) => `ainakin ${amount}`,
  atMost: (amount) => `enintään ${amount}`,
  about: (amount) => `noin ${amount}`,
  range: (min, max) => `${min}–${max}`,
  notReported: 'ei ilmoitettu',
  counted: (measure, group, form) => describe(measure, group, indexOf(form)),
  subset: (amount, group, form) => {
    if (!group) return `heistä ${amount}`;
    return `joukossa ${amount} ${groupOf(groups, group)?.[indexOf(form)] ?? group}`;
  },
  nobody: (measure, group) => `ei ${describe(measure, group, 3)}`,
  figure: (amount, counted) => `${amount} ${counted}`,
  vagueFigure: (words, counted) => `${words} ${counted}`,
  unknownFigure: (notReported, counted) => `${counted} määrä: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `yhteensä: ${base}`,
  notBrokenDown: (amount) => `erittelemättä ${amount}`,
  accordingTo: (source) => `lähde: ${source}`,
  sourceMissing: 'lähdettä ei ilmoitettu',
  asOf: (date) => `tilanne ${inflect(date, ['vuonna', 'ssa'])}`,
  dateMissing: 'päivämäärää ei ilmoitettu',
  since: (date) => `${inflect(date, ['vuodesta', 'sta'])} alkaen`,
  until: (date) => `${inflect(date, ['vuoteen', 'hun'])} asti`,
  between: (from, to) => `${from} – ${to}`,
  includes: (figure) => `sisältää: ${figure}`,
  status: {
    reported: 'ilmoitettu',
    confirmed: 'vahvistettu',
    unverified: 'vahvistamaton',
    contested: 'kiistanalainen',
    denied: 'kiistetty',
    retracted: 'peruttu',
  },
  revised: (before, date, reason) =>
    `aiemmin: ${before}, muutettu: ${date}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'myöhään saapuneet ilmoitukset',
    reclassified: 'kuolemat luokiteltu uudelleen',
    'duplicates-removed': 'kahdesti lasketut poistettu',
    'method-changed': 'laskentatapa muuttunut',
    'count-restarted': 'laskenta aloitettu alusta',
    corrected: 'korjattu',
  },
  reasonMissing: 'syytä ei ilmoitettu',
  earlierRevisions: (count) => `Aiemmat muutokset (${count})`,
  history: (steps) => `Luvun muutokset: ${steps}`,
  historyStep: (amount, date) => (date ? `${date}: ${amount}` : amount),
  figureAge: (age) => `luku ilmoitettu ${age}`,
  unlessNamed: 'ellei muuta lähdettä mainita',
  countsDiffer: (counted) => `${counted} määrä: tiedot eroavat`,
  others: 'Muut luvut',
  earlier: (states) => `Aiemmin: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `viimeisin muutos: ${reason}`,
  backToToll: 'Takaisin lukuihin',
  readFromText: 'poimittu tekstistä automaattisesti, toimitus ei ole vahvistanut',
  toSentence: (figure) => `${figure}: artikkelin virkkeeseen`,

  list: {
    'read-next': 'Lue seuraavaksi',
    trending: 'Puhutuimmat',
    related: 'Lue lisää aiheesta',
  },
  label: {live: 'Suora', opinion: 'Mielipide', video: 'Video', analysis: 'Analyysi'},
  storyFrom: (year) => `vuodelta ${year}`,

  pinned: 'Kiinnitetty',
  keyPoints: 'Tärkeimmät',
  postLink: 'Linkki tähän päivitykseen',
  newPosts: (count, form) =>
    form === 'one' ? `${count} uusi päivitys` : `${count} uutta päivitystä`,
  showMore: (count) => `Näytä lisää (${count})`,
  coverageEnded: 'Seuranta on päättynyt.',
  whatChanged: 'Mikä on muuttunut',
  change: {headline: 'Otsikko', standfirst: 'Ingressi', text: 'Teksti', post: 'Päivitys'},
  added: 'Lisätty',
  removed: 'Poistettu',
  previously: (amount) => `aiemmin ${amount}`,

  mend: {date: putZoneInBrackets},
};

registerStrings('fi', fi);
