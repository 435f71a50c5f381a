import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups} from './groups/da.js';
import {putZoneInBrackets} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {CountForm, Strings} from './strings.js';

type Forms = readonly [one: string, other: string];

const people: Record<Measure, Forms> = {
  killed: ['død', 'døde'],
  injured: ['såret', 'sårede'],
  missing: ['savnet', 'savnede'],
  displaced: ['fordrevet person', 'fordrevne'],
  detained: ['tilbageholdt', 'tilbageholdte'],
  abducted: ['bortført', 'bortførte'],
  affected: ['berørt', 'berørte'],
};

/** Participles before a noun. */
const befell: Record<Measure, Forms> = {
  ...people,
  killed: ['dræbt', 'dræbte'],
  displaced: ['fordrevet', 'fordrevne'],
};

function counted(measure: Measure, group: string | undefined, form: CountForm): string {
  const index = form === 'one' ? 0 : 1;
  const known = groupOf(groups, group);
  if (known) return `${befell[measure][index]} ${known[index]}`;
  return `${people[measure][index]}${group ? ` (${group})` : ''}`;
}

/** A day requires «den»; a month or a year does not. */
const withDen = (date: string) => (/^\d{1,2}\./.test(date) ? `den ${date}` : date);

/** Danish. */
export const da: Strings = {
  failed: {
    'aw-article': 'Artiklen kunne ikke indlæses.',
    'aw-article-body': 'Teksten kunne ikke indlæses.',
    'aw-casualty-card': 'Oplysningerne om ofrene kunne ikke indlæses.',
    'aw-weather-dateline': 'Vejr og dato kunne ikke indlæses.',
    'aw-related-stories': 'Listen over artikler kunne ikke indlæses.',
  },
  tryAgain: 'Prøv igen',
  withheld: 'Redaktionen har tilbageholdt denne artikel.',
  canceled: 'Redaktionen har trukket denne artikel tilbage.',
  embargoed: (until) => `Denne artikel er under embargo til ${withDen(until)}.`,
  expired: 'Denne artikel er ikke længere tilgængelig.',

  byline: (names) => `Af ${names}`,
  updated: (date) => `Opdateret ${date}`,
  storyAge: (age) => `Artiklen blev offentliggjort ${age}.`,
  corrections: 'Rettelser',
  correction: 'Rettelse',
  notes: 'Noter',
  backToText: 'Tilbage til teksten',
  play: (title, provider) => `Indlæs og afspil: ${title} fra ${provider}`,
  load: (title, provider) => `Indlæs: ${title} fra ${provider}`,
  table: 'Tabel',
  embed: 'Indlejret indhold',

  weatherBy: (provider) => `Vejrdata: ${provider}`,
  weatherAge: (age) => `målt ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'Vis i °C' : 'Vis i °F'),
  weather: {
    0: 'Klart',
    1: 'Overvejende klart',
    2: 'Delvist skyet',
    3: 'Overskyet',
    45: 'Tåge',
    48: 'Rimtåge',
    51: 'Let støvregn',
    53: 'Støvregn',
    55: 'Kraftig støvregn',
    56: 'Let støvregn med isslag',
    57: 'Støvregn med isslag',
    61: 'Let regn',
    63: 'Regn',
    65: 'Kraftig regn',
    66: 'Let isslag',
    67: 'Isslag',
    71: 'Let sne',
    73: 'Sne',
    75: 'Kraftig sne',
    77: 'Kornsne',
    80: 'Lette regnbyger',
    81: 'Regnbyger',
    82: 'Kraftige regnbyger',
    85: 'Snebyger',
    86: 'Kraftige snebyger',
    95: 'Torden',
    96: 'Torden med hagl',
    99: 'Torden med kraftig hagl',
  },

  toll: 'Døde og sårede',
  tollOf: {missing: 'Savnede', displaced: 'Fordrevne', detained: 'Tilbageholdte'},
  atLeast: (amount) => `mindst ${amount}`,
  atMost: (amount) => `højst ${amount}`,
  about: (amount) => `omkring ${amount}`,
  range: (min, max) => `mellem ${min} og ${max}`,
  notReported: 'ikke oplyst',
  counted,
  subset: (amount, group, form) => {
    if (!group) return `${amount} af dem`;
    return `heraf ${amount} ${groupOf(groups, group)?.[form === 'one' ? 0 : 1] ?? group}`;
  },
  nobody: (measure, group) => `ingen ${counted(measure, group, 'other')}`,
  figure: (amount, counted) => `${amount} ${counted}`,
  vagueFigure: (words, counted) => `${words} ${counted}`,
  unknownFigure: (notReported, counted) => `antal ${counted}: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `ud af i alt ${base}`,
  notBrokenDown: (amount) => `${amount} uden nærmere oplysninger`,
  accordingTo: (source) => `ifølge ${source}`,
  sourceMissing: 'kilde ikke oplyst',
  asOf: (date) => `opgjort ${withDen(date)}`,
  dateMissing: 'dato ikke oplyst',
  since: (date) => `siden ${withDen(date)}`,
  until: (date) => `til og med ${withDen(date)}`,
  between: (from, to) => `fra ${withDen(from)} til og med ${withDen(to)}`,
  includes: (figure) => `inklusive ${figure}`,
  status: {
    reported: 'oplyst',
    confirmed: 'bekræftet',
    unverified: 'ikke verificeret',
    contested: 'omstridt',
    denied: 'afvist',
    retracted: 'trukket tilbage',
  },
  revised: (before, date, reason) =>
    `tidligere: ${before}, ændret: ${date}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'sent indkomne oplysninger',
    reclassified: 'dødsfald er omklassificeret',
    'duplicates-removed': 'dobbelttællinger er fjernet',
    'method-changed': 'ny opgørelsesmetode',
    'count-restarted': 'optællingen er begyndt forfra',
    corrected: 'rettet',
  },
  reasonMissing: 'årsag ikke oplyst',
  earlierRevisions: (count) => `Tidligere ændringer (${count})`,
  history: (steps) => `Sådan har tallet ændret sig: ${steps}`,
  historyStep: (amount, date) => (date ? `${date}: ${amount}` : amount),
  figureAge: (age) => `tal oplyst ${age}`,
  unlessNamed: 'medmindre en anden kilde er nævnt',
  countsDiffer: (counted) => `antal ${counted}: oplysningerne er forskellige`,
  others: 'Øvrige tal',
  earlier: (states) => `Tidligere: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `seneste ændring: ${reason}`,
  backToToll: 'Tilbage til tallene',
  readFromText: 'hentet automatisk fra teksten, ikke bekræftet af redaktionen',
  toSentence: (figure) => `${figure}: til sætningen i artiklen`,

  list: {
    'read-next': 'Læs videre',
    trending: 'Aktuelt lige nu',
    related: 'Læs mere om emnet',
  },
  label: {live: 'Live', opinion: 'Debat', video: 'Video', analysis: 'Analyse'},
  storyFrom: (year) => `fra ${year}`,

  pinned: 'Fastgjort',
  keyPoints: 'Det vigtigste',
  postLink: 'Link til dette indlæg',
  newPosts: (count, form) => (form === 'one' ? `${count} nyt indlæg` : `${count} nye indlæg`),
  showMore: (count) => `Vis ${count} mere`,
  coverageEnded: 'Liveopdateringen er slut.',
  whatChanged: 'Det er ændret',
  change: {headline: 'Overskrift', standfirst: 'Manchet', text: 'Tekst', post: 'Indlæg'},
  added: 'Tilføjet',
  removed: 'Fjernet',
  previously: (amount) => `tidligere ${amount}`,

  mend: {
    date: putZoneInBrackets,
    temperature: (text) => text.replace(/\s?°/, '\u00a0°'),
  },
};

registerStrings('da', da);
