import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups} from './groups/de.js';
import {putZoneInBrackets, writeHour} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {Strings} from './strings.js';

type Forms = [one: string, other: string];

/** «Person» and «Todesopfer» in the singular do not state the gender. */
const people: Record<Measure, Forms> = {
  killed: ['Todesopfer', 'Tote'],
  injured: ['verletzte Person', 'Verletzte'],
  missing: ['vermisste Person', 'Vermisste'],
  displaced: ['vertriebene Person', 'Vertriebene'],
  detained: ['festgenommene Person', 'Festgenommene'],
  abducted: ['entführte Person', 'Entführte'],
  affected: ['betroffene Person', 'Betroffene'],
};

const befell: Record<Measure, string> = {
  killed: 'getötet',
  injured: 'verletzt',
  missing: 'vermisst',
  displaced: 'vertrieben',
  detained: 'festgenommen',
  abducted: 'entführt',
  affected: 'betroffen',
};

/** A day requires an article; a month or a year does not. */
const isDay = (date: string) => /^\d{1,2}\./.test(date);

/** German. */
export const de: Strings = {
  failed: {
    'aw-article': 'Der Artikel konnte nicht geladen werden.',
    'aw-article-body': 'Der Text konnte nicht geladen werden.',
    'aw-casualty-card': 'Die Opferzahlen konnten nicht geladen werden.',
    'aw-weather-dateline': 'Wetter und Datum konnten nicht geladen werden.',
    'aw-related-stories': 'Die Artikelliste konnte nicht geladen werden.',
  },
  tryAgain: 'Erneut versuchen',
  withheld: 'Dieser Beitrag wird von der Redaktion zurückgehalten.',
  canceled: 'Dieser Beitrag wurde von der Redaktion zurückgezogen.',
  embargoed: (until) => `Für diesen Beitrag gilt eine Sperrfrist bis ${until}.`,
  expired: 'Dieser Beitrag ist nicht mehr verfügbar.',

  byline: (names) => `Von ${names}`,
  updated: (date) => `Aktualisiert: ${date}`,
  storyAge: (age) => `Dieser Artikel wurde ${age} veröffentlicht.`,
  corrections: 'Korrekturen',
  correction: 'Korrektur',
  notes: 'Anmerkungen',
  backToText: 'Zurück zum Text',
  play: (title, provider) => `Laden und abspielen: ${title} von ${provider}`,
  load: (title, provider) => `Laden: ${title} von ${provider}`,
  table: 'Tabelle',
  embed: 'Eingebetteter Inhalt',

  weatherBy: (provider) => `Wetterdaten: ${provider}`,
  weatherAge: (age) => `gemessen ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'In °C anzeigen' : 'In °F anzeigen'),
  weather: {
    0: 'Klar',
    1: 'Überwiegend klar',
    2: 'Teils bewölkt',
    3: 'Bedeckt',
    45: 'Nebel',
    48: 'Gefrierender Nebel',
    51: 'Leichter Nieselregen',
    53: 'Nieselregen',
    55: 'Starker Nieselregen',
    56: 'Leichter gefrierender Nieselregen',
    57: 'Gefrierender Nieselregen',
    61: 'Leichter Regen',
    63: 'Regen',
    65: 'Starker Regen',
    66: 'Leichter gefrierender Regen',
    67: 'Gefrierender Regen',
    71: 'Leichter Schneefall',
    73: 'Schneefall',
    75: 'Starker Schneefall',
    77: 'Schneegriesel',
    80: 'Leichte Regenschauer',
    81: 'Regenschauer',
    82: 'Starke Regenschauer',
    85: 'Schneeschauer',
    86: 'Starke Schneeschauer',
    95: 'Gewitter',
    96: 'Gewitter mit Hagel',
    99: 'Gewitter mit starkem Hagel',
  },

  toll: 'Opferzahlen',
  tollOf: {missing: 'Vermisste', displaced: 'Vertriebene', detained: 'Inhaftierte'},
  atLeast: (amount) => `mindestens ${amount}`,
  atMost: (amount) => `höchstens ${amount}`,
  about: (amount) => `etwa ${amount}`,
  range: (min, max) => `${min} bis ${max}`,
  notReported: 'keine Angabe',
  counted: (measure, group, form) => {
    const index = form === 'one' ? 0 : 1;
    if (!group) return people[measure][index];
    const known = groupOf(groups, group);
    if (!known) return `${people[measure][index]} (${group})`;
    return `${befell[measure]}${form === 'one' ? known[2] : 'e'} ${known[index]}`;
  },
  subset: (amount, group, form) => {
    if (!group) return `${amount} davon`;
    return `darunter ${amount} ${groupOf(groups, group)?.[form === 'one' ? 0 : 1] ?? group}`;
  },
  nobody: (measure, group) => {
    if (!group) return `keine ${people[measure][1].replace(/e$/, 'en')}`;
    const known = groupOf(groups, group);
    return known
      ? `keine ${befell[measure]}en ${known[1]}`
      : `keine ${people[measure][1].replace(/e$/, 'en')} (${group})`;
  },
  figure: (amount, counted) => `${amount} ${counted}`,
  // «von» governs the dative: «Dutzende von Toten».
  vagueFigure: (words, counted) =>
    /\bvon$/.test(words) && !counted.includes(' ') ? `${words} ${counted}n` : `${words} ${counted}`,
  unknownFigure: (notReported, counted) => `${counted}: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `Gesamtzahl: ${base}`,
  notBrokenDown: (amount) => `${amount} nicht aufgeschlüsselt`,
  // «laut» does not change a name without an article: «laut Polizei».
  accordingTo: (source) => `laut ${source}`,
  sourceMissing: 'ohne Quellenangabe',
  asOf: (date) => `Stand: ${date}`,
  dateMissing: 'ohne Datumsangabe',
  since: (date) => (isDay(date) ? `seit dem ${date}` : `seit ${date}`),
  until: (date) => (isDay(date) ? `bis zum ${date}` : `bis ${date}`),
  between: (from, to) => {
    if (isDay(from) && isDay(to)) return `vom ${from} bis zum ${to}`;
    return `${from} bis ${to}`;
  },
  includes: (figure) => `darin enthalten: ${figure}`,
  status: {
    reported: 'gemeldet',
    confirmed: 'bestätigt',
    unverified: 'nicht überprüft',
    contested: 'umstritten',
    denied: 'dementiert',
    retracted: 'zurückgezogen',
  },
  revised: (before, date, reason) =>
    `zuvor: ${before}, geändert: ${date}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'Nachmeldungen',
    reclassified: 'Todesfälle neu eingeordnet',
    'duplicates-removed': 'Doppelzählungen entfernt',
    'method-changed': 'Zählweise geändert',
    'count-restarted': 'Zählung neu begonnen',
    corrected: 'berichtigt',
  },
  reasonMissing: 'ohne Angabe von Gründen',
  earlierRevisions: (count) => `Frühere Änderungen (${count})`,
  history: (steps) => `Entwicklung der Zahl: ${steps}`,
  historyStep: (amount, date) => (date ? `${date}: ${amount}` : amount),
  figureAge: (age) => `gemeldet ${age}`,
  unlessNamed: 'wenn keine andere Quelle genannt ist',
  countsDiffer: (counted) => `${counted}: unterschiedliche Angaben`,
  others: 'Weitere Angaben',
  earlier: (states) => `Zuvor: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `letzte Änderung: ${reason}`,
  backToToll: 'Zurück zur Opferzahl',
  readFromText: 'automatisch aus dem Text gelesen, redaktionell nicht bestätigt',
  toSentence: (figure) => `${figure}: zum Satz im Artikel`,

  list: {
    'read-next': 'Lesen Sie weiter',
    trending: 'Im Trend',
    related: 'Mehr zum Thema',
  },
  label: {live: 'Live', opinion: 'Meinung', video: 'Video', analysis: 'Analyse'},
  storyFrom: (year) => `aus dem Jahr ${year}`,

  pinned: 'Angeheftet',
  keyPoints: 'Das Wichtigste in Kürze',
  postLink: 'Link zu diesem Beitrag',
  newPosts: (count, form) => (form === 'one' ? `${count} neuer Beitrag` : `${count} neue Beiträge`),
  showMore: (count, form) => `${count} weitere${form === 'one' ? 'n' : ''} anzeigen`,
  coverageEnded: 'Dieser Liveblog ist beendet.',
  whatChanged: 'Was geändert wurde',
  change: {headline: 'Überschrift', standfirst: 'Vorspann', text: 'Text', post: 'Beitrag'},
  added: 'Hinzugefügt',
  removed: 'Entfernt',
  previously: (amount) => `zuvor ${amount}`,

  mend: {
    // Swiss papers group digits with «’»; engines use «'».
    number: (text) => text.replaceAll("'", '’'),
    date: (text) =>
      putZoneInBrackets(
        writeHour(text, (hour, minute) => `${hour}.${minute} Uhr`).replace(/ um (?=\d)/, ', '),
      ),
  },
};

registerStrings('de', de);
