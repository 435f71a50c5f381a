import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups} from './groups/no.js';
import {putZoneInBrackets, writeHour} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {CountForm, Strings} from './strings.js';

type Forms = readonly [one: string, other: string];

const people: Record<Measure, Forms> = {
  killed: ['død', 'døde'],
  injured: ['skadd', 'skadde'],
  missing: ['savnet', 'savnede'],
  displaced: ['fordrevet person', 'fordrevne'],
  detained: ['tilbakeholdt', 'tilbakeholdte'],
  abducted: ['bortført', 'bortførte'],
  affected: ['berørt', 'berørte'],
};

/** Participles before a noun. */
const befell: Record<Measure, Forms> = {
  ...people,
  killed: ['drept', 'drepte'],
  displaced: ['fordrevet', 'fordrevne'],
};

function counted(measure: Measure, group: string | undefined, form: CountForm): string {
  const index = form === 'one' ? 0 : 1;
  const known = groupOf(groups, group);
  if (known) return `${befell[measure][index]} ${known[index]}`;
  return `${people[measure][index]}${group ? ` (${group})` : ''}`;
}

/** Norwegian, in Bokmål, which most papers use. */
export const no: Strings = {
  failed: {
    'aw-article': 'Artikkelen kunne ikke lastes inn.',
    'aw-article-body': 'Teksten kunne ikke lastes inn.',
    'aw-casualty-card': 'Opplysningene om ofrene kunne ikke lastes inn.',
    'aw-weather-dateline': 'Vær og dato kunne ikke lastes inn.',
    'aw-related-stories': 'Artikkellisten kunne ikke lastes inn.',
  },
  tryAgain: 'Prøv igjen',
  withheld: 'Redaksjonen holder tilbake denne artikkelen.',
  canceled: 'Redaksjonen har trukket tilbake denne artikkelen.',
  embargoed: (until) => `Denne artikkelen har sperrefrist til ${until}.`,
  expired: 'Denne artikkelen er ikke lenger tilgjengelig.',

  byline: (names) => `Av ${names}`,
  updated: (date) => `Oppdatert ${date}`,
  storyAge: (age) => `Artikkelen ble publisert ${age}.`,
  corrections: 'Rettelser',
  correction: 'Rettelse',
  notes: 'Noter',
  backToText: 'Tilbake til teksten',
  play: (title, provider) => `Last inn og spill av: ${title} fra ${provider}`,
  load: (title, provider) => `Last inn: ${title} fra ${provider}`,
  table: 'Tabell',
  embed: 'Innebygd innhold',

  weatherBy: (provider) => `Værdata: ${provider}`,
  weatherAge: (age) => `målt ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'Vis i °C' : 'Vis i °F'),
  weather: {
    0: 'Klarvær',
    1: 'Stort sett klart',
    2: 'Delvis skyet',
    3: 'Overskyet',
    45: 'Tåke',
    48: 'Frosttåke',
    51: 'Lett yr',
    53: 'Yr',
    55: 'Kraftig yr',
    56: 'Lett underkjølt yr',
    57: 'Underkjølt yr',
    61: 'Lett regn',
    63: 'Regn',
    65: 'Kraftig regn',
    66: 'Lett underkjølt regn',
    67: 'Underkjølt regn',
    71: 'Lett snø',
    73: 'Snø',
    75: 'Kraftig snø',
    77: 'Kornsnø',
    80: 'Lette regnbyger',
    81: 'Regnbyger',
    82: 'Kraftige regnbyger',
    85: 'Snøbyger',
    86: 'Kraftige snøbyger',
    95: 'Torden',
    96: 'Torden med hagl',
    99: 'Torden med kraftig hagl',
  },

  toll: 'Døde og skadde',
  tollOf: {missing: 'Savnede', displaced: 'Fordrevne', detained: 'Tilbakeholdte'},
  atLeast: (amount) => `minst ${amount}`,
  atMost: (amount) => `høyst ${amount}`,
  about: (amount) => `om lag ${amount}`,
  range: (min, max) => `mellom ${min} og ${max}`,
  notReported: 'ikke oppgitt',
  counted,
  subset: (amount, group, form) => {
    if (!group) return `${amount} av dem`;
    return `hvorav ${amount} ${groupOf(groups, group)?.[form === 'one' ? 0 : 1] ?? group}`;
  },
  nobody: (measure, group) => `ingen ${counted(measure, group, 'other')}`,
  figure: (amount, counted) => `${amount} ${counted}`,
  vagueFigure: (words, counted) => `${words} ${counted}`,
  unknownFigure: (notReported, counted) => `antall ${counted}: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `av totalt ${base}`,
  notBrokenDown: (amount) => `${amount} uten nærmere opplysninger`,
  accordingTo: (source) => `ifølge ${source}`,
  sourceMissing: 'kilde ikke oppgitt',
  asOf: (date) => `per ${date}`,
  dateMissing: 'dato ikke oppgitt',
  since: (date) => `siden ${date}`,
  until: (date) => `til og med ${date}`,
  between: (from, to) => `fra ${from} til og med ${to}`,
  includes: (figure) => `inkludert ${figure}`,
  status: {
    reported: 'oppgitt',
    confirmed: 'bekreftet',
    unverified: 'ikke verifisert',
    contested: 'omstridt',
    denied: 'avvist',
    retracted: 'trukket tilbake',
  },
  revised: (before, date, reason) =>
    `tidligere: ${before}, endret: ${date}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'sent innkomne opplysninger',
    reclassified: 'dødsfall er klassifisert på nytt',
    'duplicates-removed': 'dobbelttellinger er fjernet',
    'method-changed': 'ny tellemetode',
    'count-restarted': 'opptellingen er startet på nytt',
    corrected: 'rettet',
  },
  reasonMissing: 'årsak ikke oppgitt',
  earlierRevisions: (count) => `Tidligere endringer (${count})`,
  history: (steps) => `Slik har tallet endret seg: ${steps}`,
  historyStep: (amount, date) => (date ? `${date}: ${amount}` : amount),
  figureAge: (age) => `tall oppgitt ${age}`,
  unlessNamed: 'hvis ikke en annen kilde er oppgitt',
  countsDiffer: (counted) => `antall ${counted}: opplysningene spriker`,
  others: 'Øvrige tall',
  earlier: (states) => `Tidligere: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `siste endring: ${reason}`,
  backToToll: 'Tilbake til tallene',
  readFromText: 'hentet automatisk fra teksten, ikke bekreftet av redaksjonen',
  toSentence: (figure) => `${figure}: til setningen i artikkelen`,

  list: {
    'read-next': 'Les videre',
    trending: 'Aktuelt nå',
    related: 'Les mer om saken',
  },
  label: {live: 'Direkte', opinion: 'Meninger', video: 'Video', analysis: 'Analyse'},
  storyFrom: (year) => `fra ${year}`,

  pinned: 'Festet',
  keyPoints: 'Det viktigste',
  postLink: 'Lenke til denne oppdateringen',
  newPosts: (count, form) =>
    form === 'one' ? `${count} ny oppdatering` : `${count} nye oppdateringer`,
  showMore: (count) => `Vis ${count} til`,
  coverageEnded: 'Direktedekningen er avsluttet.',
  whatChanged: 'Dette er endret',
  change: {headline: 'Tittel', standfirst: 'Ingress', text: 'Tekst', post: 'Oppdatering'},
  added: 'Lagt til',
  removed: 'Fjernet',
  previously: (amount) => `tidligere ${amount}`,

  mend: {
    date: (text) =>
      putZoneInBrackets(writeHour(text, (hour, minute) => `${hour.padStart(2, '0')}.${minute}`)),
    age: (text) => text.replace(/^for 1 døgn/, 'for 1 dag').replace(/døgn/, 'dager'),
  },
};

registerStrings('no', no);
