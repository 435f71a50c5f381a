import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups, type Noun} from './groups/ro.js';
import {putZoneInBrackets} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {CountForm, Strings} from './strings.js';

type Participle = readonly [m: string, f: string, men: string, women: string];

const befell: Record<Measure, Participle> = {
  killed: ['ucis', 'ucisă', 'uciși', 'ucise'],
  injured: ['rănit', 'rănită', 'răniți', 'rănite'],
  missing: ['dispărut', 'dispărută', 'dispăruți', 'dispărute'],
  displaced: ['strămutat', 'strămutată', 'strămutați', 'strămutate'],
  detained: ['reținut', 'reținută', 'reținuți', 'reținute'],
  abducted: ['răpit', 'răpită', 'răpiți', 'răpite'],
  affected: ['afectat', 'afectată', 'afectați', 'afectate'],
};

/** People with a noun of their own. */
const people: Partial<Record<Measure, readonly [one: string, other: string]>> = {
  killed: ['mort', 'morți'],
  injured: ['rănit', 'răniți'],
  missing: ['dispărut', 'dispăruți'],
};

const person: Noun = ['persoană', 'persoane', 'f'];

const single = ([one, , gender]: Noun, measure: Measure) =>
  `${one} ${befell[measure][gender === 'f' ? 1 : 0]}`;
const several = ([, other, gender]: Noun, measure: Measure) =>
  `${other} ${befell[measure][gender === 'm' ? 2 : 3]}`;

/** «1 mort», «2 morți», «20 de morți». */
function counted(measure: Measure, group: string | undefined, form: CountForm): string {
  const known = groupOf(groups, group);
  const alone = known ? undefined : people[measure];
  const noun = known ?? person;
  const [one, other] = alone ?? [single(noun, measure), several(noun, measure)];
  const text = (form === 'one' ? one : other) + (group && !known ? ` (${group})` : '');
  return form === 'other' ? `de ${text}` : text;
}

/** Romanian. */
export const ro: Strings = {
  failed: {
    'aw-article': 'Articolul nu a putut fi încărcat.',
    'aw-article-body': 'Textul nu a putut fi încărcat.',
    'aw-casualty-card': 'Bilanțul victimelor nu a putut fi încărcat.',
    'aw-weather-dateline': 'Vremea și data nu au putut fi încărcate.',
    'aw-related-stories': 'Lista de articole nu a putut fi încărcată.',
  },
  tryAgain: 'Încearcă din nou',
  withheld: 'Redacția a suspendat publicarea acestui articol.',
  canceled: 'Redacția a retras acest articol.',
  embargoed: (until) => `Acest articol este sub embargo. Publicare: ${until}.`,
  expired: 'Acest articol nu mai este disponibil.',

  byline: (names) => `De ${names}`,
  updated: (date) => `Actualizat: ${date}`,
  storyAge: (age) => `Acest articol a fost publicat ${age}.`,
  corrections: 'Rectificări',
  correction: 'Rectificare',
  notes: 'Note',
  backToText: 'Înapoi la text',
  play: (title, provider) => `Încarcă și redă: ${title} de la ${provider}`,
  load: (title, provider) => `Încarcă: ${title} de la ${provider}`,
  table: 'Tabel',
  embed: 'Conținut încorporat',

  weatherBy: (provider) => `Date meteo: ${provider}`,
  weatherAge: (age) => `măsurat ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'Afișează în °C' : 'Afișează în °F'),
  weather: {
    0: 'Cer senin',
    1: 'Cer predominant senin',
    2: 'Parțial noros',
    3: 'Înnorat',
    45: 'Ceață',
    48: 'Ceață cu depunere de gheață',
    51: 'Burniță slabă',
    53: 'Burniță',
    55: 'Burniță puternică',
    56: 'Burniță slabă care îngheață',
    57: 'Burniță care îngheață',
    61: 'Ploaie slabă',
    63: 'Ploaie',
    65: 'Ploaie puternică',
    66: 'Ploaie slabă care îngheață',
    67: 'Ploaie care îngheață',
    71: 'Ninsoare slabă',
    73: 'Ninsoare',
    75: 'Ninsoare puternică',
    77: 'Zăpadă grăunțoasă',
    80: 'Averse slabe',
    81: 'Averse',
    82: 'Averse puternice',
    85: 'Averse de ninsoare',
    86: 'Averse puternice de ninsoare',
    95: 'Furtună',
    96: 'Furtună cu grindină',
    99: 'Furtună cu grindină puternică',
  },

  toll: 'Bilanțul victimelor',
  tollOf: {
    missing: 'Persoane dispărute',
    displaced: 'Persoane strămutate',
    detained: 'Persoane reținute',
  },
  atLeast: (amount) => `cel puțin ${amount}`,
  atMost: (amount) => `cel mult ${amount}`,
  about: (amount) => `aproximativ ${amount}`,
  range: (min, max) => `între ${min} și ${max}`,
  notReported: 'necomunicat',
  counted,
  subset: (amount, group, form) => {
    if (!group) return `dintre care ${amount}`;
    const known = groupOf(groups, group);
    const noun = known?.[form === 'one' ? 0 : 1] ?? group;
    return `dintre care ${amount} ${form === 'other' ? 'de ' : ''}${noun}`;
  },
  nobody: (measure, group) => {
    const isFeminine = (groupOf(groups, group) ?? (people[measure] ? undefined : person))?.[2];
    return `${isFeminine === 'f' ? 'nicio' : 'niciun'} ${counted(measure, group, 'one')}`;
  },
  figure: (amount, counted) => `${amount} ${counted}`,
  vagueFigure: (words, counted) => {
    if (/\bde$/.test(words)) return `${words} ${counted}`;
    return /(zeci|sute|mii|milioane)$/.test(words)
      ? `${words} de ${counted}`
      : `${counted}: ${words}`;
  },
  unknownFigure: (notReported, counted) => `număr de ${counted}: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `dintr-un total de ${base}`,
  notBrokenDown: (amount) => `fără alte detalii: ${amount}`,
  accordingTo: (source) => `potrivit ${source}`,
  sourceMissing: 'sursă neprecizată',
  asOf: (date) => `date din ${date}`,
  dateMissing: 'dată neprecizată',
  since: (date) => `din ${date}`,
  until: (date) => (/^\d{1,2} /.test(date) ? `până la ${date}` : `până în ${date}`),
  between: (from, to) => `${from} – ${to}`,
  includes: (figure) => `inclusiv ${figure}`,
  status: {
    reported: 'raportat',
    confirmed: 'confirmat',
    unverified: 'neverificat',
    contested: 'contestat',
    denied: 'dezmințit',
    retracted: 'retras',
  },
  revised: (before, date, reason) =>
    `anterior: ${before}, modificat: ${date}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'raportări întârziate',
    reclassified: 'decese reclasificate',
    'duplicates-removed': 'dublări eliminate',
    'method-changed': 'metodă de numărare schimbată',
    'count-restarted': 'numărătoare reluată de la zero',
    corrected: 'corectat',
  },
  reasonMissing: 'motiv neprecizat',
  earlierRevisions: (count) => `Modificări anterioare (${count})`,
  history: (steps) => `Evoluția cifrei: ${steps}`,
  historyStep: (amount, date) => (date ? `${date}: ${amount}` : amount),
  figureAge: (age) => `cifră comunicată ${age}`,
  unlessNamed: 'dacă nu este indicată altă sursă',
  countsDiffer: (counted) => `${counted}: bilanțurile diferă`,
  others: 'Alte date',
  earlier: (states) => `Anterior: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `ultima modificare: ${reason}`,
  backToToll: 'Înapoi la bilanț',
  readFromText: 'preluat automat din text, neconfirmat de redacție',
  toSentence: (figure) => `${figure}: la fraza din articol`,

  list: {
    'read-next': 'Citește și',
    trending: 'În tendințe',
    related: 'Pe aceeași temă',
  },
  label: {live: 'Live', opinion: 'Opinie', video: 'Video', analysis: 'Analiză'},
  storyFrom: (year) => `din ${year}`,

  pinned: 'Fixat',
  keyPoints: 'Pe scurt',
  postLink: 'Link către această postare',
  newPosts: (count, form) =>
    form === 'one'
      ? `${count} postare nouă`
      : `${count}${form === 'other' ? ' de' : ''} postări noi`,
  showMore: (count) => `Afișează încă ${count}`,
  coverageEnded: 'Transmisiunea live s-a încheiat.',
  whatChanged: 'Ce s-a schimbat',
  change: {headline: 'Titlu', standfirst: 'Rezumat', text: 'Text', post: 'Postare'},
  added: 'Adăugat',
  removed: 'Eliminat',
  previously: (amount) => `anterior ${amount}`,

  mend: {
    date: (text) => putZoneInBrackets(text.replace(/(\d{4}),? la (?=\d)/, '$1, ora ')),
  },
};

registerStrings('ro', ro);
