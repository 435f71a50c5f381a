import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups} from './groups/nl.js';
import {putZoneInBrackets, writeHour} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {Strings} from './strings.js';

type Forms = [one: string, other: string];

const people: Record<Measure, Forms> = {
  killed: ['dode', 'doden'],
  injured: ['gewonde', 'gewonden'],
  missing: ['vermiste', 'vermisten'],
  displaced: ['ontheemde', 'ontheemden'],
  detained: ['persoon vastgehouden', 'mensen vastgehouden'],
  abducted: ['persoon ontvoerd', 'mensen ontvoerd'],
  affected: ['getroffene', 'getroffenen'],
};

const befell: Record<Measure, string> = {
  killed: 'gedood',
  injured: 'gewond',
  missing: 'vermist',
  displaced: 'ontheemd',
  detained: 'vastgehouden',
  abducted: 'ontvoerd',
  affected: 'getroffen',
};

/** Dutch. */
export const nl: Strings = {
  failed: {
    'aw-article': 'Het artikel kon niet worden geladen.',
    'aw-article-body': 'De tekst kon niet worden geladen.',
    'aw-casualty-card': 'De slachtoffercijfers konden niet worden geladen.',
    'aw-weather-dateline': 'Weer en datum konden niet worden geladen.',
    'aw-related-stories': 'De lijst met artikelen kon niet worden geladen.',
  },
  tryAgain: 'Probeer opnieuw',
  withheld: 'Dit artikel is door de uitgever niet vrijgegeven.',
  canceled: 'Dit artikel is door de uitgever ingetrokken.',
  embargoed: (until) => `Op dit artikel rust een embargo tot ${until}.`,
  expired: 'Dit artikel is niet meer beschikbaar.',

  byline: (names) => `Door ${names}`,
  updated: (date) => `Bijgewerkt: ${date}`,
  storyAge: (age) => `Dit artikel is ${age} gepubliceerd.`,
  corrections: 'Correcties',
  correction: 'Correctie',
  notes: 'Noten',
  backToText: 'Terug naar de tekst',
  play: (title, provider) => `Laden en afspelen: ${title} van ${provider}`,
  load: (title, provider) => `Laden: ${title} van ${provider}`,
  table: 'Tabel',
  embed: 'Ingesloten inhoud',

  weatherBy: (provider) => `Weer: ${provider}`,
  weatherAge: (age) => `gemeten ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'Toon °C' : 'Toon °F'),
  weather: {
    0: 'Onbewolkt',
    1: 'Overwegend helder',
    2: 'Half bewolkt',
    3: 'Geheel bewolkt',
    45: 'Mist',
    48: 'Aanvriezende mist',
    51: 'Lichte motregen',
    53: 'Motregen',
    55: 'Zware motregen',
    56: 'Lichte aanvriezende motregen',
    57: 'Aanvriezende motregen',
    61: 'Lichte regen',
    63: 'Regen',
    65: 'Zware regen',
    66: 'Lichte ijzel',
    67: 'IJzel',
    71: 'Lichte sneeuwval',
    73: 'Sneeuw',
    75: 'Zware sneeuwval',
    77: 'Motsneeuw',
    80: 'Lichte buien',
    81: 'Buien',
    82: 'Zware buien',
    85: 'Sneeuwbuien',
    86: 'Zware sneeuwbuien',
    95: 'Onweer',
    96: 'Onweer met hagel',
    99: 'Onweer met zware hagel',
  },

  toll: 'Slachtoffers',
  tollOf: {missing: 'Vermisten', displaced: 'Ontheemden', detained: 'Vastgehouden mensen'},
  atLeast: (amount) => `minstens ${amount}`,
  atMost: (amount) => `maximaal ${amount}`,
  about: (amount) => `ongeveer ${amount}`,
  range: (min, max) => `tussen de ${min} en ${max}`,
  notReported: 'niet gemeld',
  counted: (measure, group, form) => {
    const index = form === 'one' ? 0 : 1;
    if (!group) return people[measure][index];
    const known = groupOf(groups, group);
    if (known) return `${known[index]} ${befell[measure]}`;
    return `${people[measure][index]} (${group})`;
  },
  subset: (amount, group, form) => {
    if (!group) return `${amount} van hen`;
    return `onder wie ${amount} ${groupOf(groups, group)?.[form === 'one' ? 0 : 1] ?? group}`;
  },
  nobody: (measure, group) => {
    const known = groupOf(groups, group);
    return known
      ? `geen ${known[1]} ${befell[measure]}`
      : `geen ${people[measure][1]}${group ? ` (${group})` : ''}`;
  },
  figure: (amount, counted) => `${amount} ${counted}`,
  vagueFigure: (words, counted) => `${words} ${counted}`,
  unknownFigure: (notReported, counted) => `${counted}: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `van in totaal ${base}`,
  notBrokenDown: (amount) => `${amount} niet uitgesplitst`,
  accordingTo: (source) => `volgens ${source}`,
  sourceMissing: 'bron niet vermeld',
  asOf: (date) => `stand van ${date}`,
  dateMissing: 'datum niet vermeld',
  since: (date) => `sinds ${date}`,
  until: (date) => `tot en met ${date}`,
  between: (from, to) => `van ${from} tot en met ${to}`,
  includes: (figure) => `waaronder ${figure}`,
  status: {
    reported: 'gemeld',
    confirmed: 'bevestigd',
    unverified: 'niet geverifieerd',
    contested: 'betwist',
    denied: 'ontkend',
    retracted: 'ingetrokken',
  },
  revised: (before, date, reason) =>
    `eerder: ${before}, bijgesteld: ${date}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'nagekomen meldingen',
    reclassified: 'sterfgevallen anders ingedeeld',
    'duplicates-removed': 'dubbeltellingen verwijderd',
    'method-changed': 'telmethode gewijzigd',
    'count-restarted': 'telling opnieuw begonnen',
    corrected: 'gecorrigeerd',
  },
  reasonMissing: 'reden niet vermeld',
  earlierRevisions: (count) => `Eerdere bijstellingen (${count})`,
  history: (steps) => `Verloop van het aantal: ${steps}`,
  historyStep: (amount, date) => (date ? `${date}: ${amount}` : amount),
  figureAge: (age) => `cijfer van ${age}`,
  unlessNamed: 'tenzij een andere bron is genoemd',
  countsDiffer: (counted) => `${counted}: de tellingen verschillen`,
  others: 'Overige cijfers',
  earlier: (states) => `Eerder: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `laatste wijziging: ${reason}`,
  backToToll: 'Terug naar de cijfers',
  readFromText: 'automatisch uit het artikel gehaald, niet door een redacteur bevestigd',
  toSentence: (figure) => `${figure}: naar de zin in het artikel`,

  list: {
    'read-next': 'Lees verder',
    trending: 'Nu in het nieuws',
    related: 'Meer over dit onderwerp',
  },
  label: {live: 'Live', opinion: 'Opinie', video: 'Video', analysis: 'Analyse'},
  storyFrom: (year) => `uit ${year}`,

  pinned: 'Vastgezet',
  keyPoints: 'Het belangrijkste',
  postLink: 'Link naar dit bericht',
  newPosts: (count, form) =>
    form === 'one' ? `${count} nieuw bericht` : `${count} nieuwe berichten`,
  showMore: (count) => `Toon nog ${count}`,
  coverageEnded: 'Dit liveblog is gesloten.',
  whatChanged: 'Wat er is veranderd',
  change: {headline: 'Kop', standfirst: 'Inleiding', text: 'Tekst', post: 'Bericht'},
  added: 'Toegevoegd',
  removed: 'Verwijderd',
  previously: (amount) => `eerder ${amount}`,

  mend: {
    date: (text) => putZoneInBrackets(writeHour(text, (hour, minute) => `${hour}.${minute} uur`)),
    temperature: (text) => text.replace(/\s?°/, '\u00a0°'),
  },
};

registerStrings('nl', nl);
