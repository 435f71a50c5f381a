import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups} from './groups/sv.js';
import {putZoneInBrackets, writeHour} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {CountForm, Strings} from './strings.js';

/** «1 död», «25 döda»; «1 dödat barn», «10 dödade barn»: an adjective in its three forms. */
type Adjective = readonly [common: string, neuter: string, plural: string];

const people: Record<Measure, readonly [one: string, other: string]> = {
  killed: ['död', 'döda'],
  injured: ['skadad', 'skadade'],
  missing: ['saknad', 'saknade'],
  displaced: ['person på flykt', 'personer på flykt'],
  detained: ['frihetsberövad', 'frihetsberövade'],
  abducted: ['bortförd', 'bortförda'],
  affected: ['drabbad', 'drabbade'],
};

const befell: Record<Measure, Adjective> = {
  killed: ['dödad', 'dödat', 'dödade'],
  injured: ['skadad', 'skadat', 'skadade'],
  missing: ['saknad', 'saknat', 'saknade'],
  displaced: ['fördriven', 'fördrivet', 'fördrivna'],
  detained: ['frihetsberövad', 'frihetsberövat', 'frihetsberövade'],
  abducted: ['bortförd', 'bortfört', 'bortförda'],
  affected: ['drabbad', 'drabbat', 'drabbade'],
};

function counted(measure: Measure, group: string | undefined, form: CountForm): string {
  const index = form === 'one' ? 0 : 1;
  const known = groupOf(groups, group);
  if (!known) return `${people[measure][index]}${group ? ` (${group})` : ''}`;
  const [common, neuter, plural] = befell[measure];
  const adjective = index ? plural : known[2] ? neuter : common;
  return `${adjective} ${known[index]}`;
}

/** A day requires «den»; a month or a year does not. */
const withDen = (date: string) => (/^\d{1,2}\s/.test(date) ? `den ${date}` : date);

/** Swedish. */
export const sv: Strings = {
  failed: {
    'aw-article': 'Artikeln kunde inte laddas.',
    'aw-article-body': 'Texten kunde inte laddas.',
    'aw-casualty-card': 'Uppgifterna om offren kunde inte laddas.',
    'aw-weather-dateline': 'Väder och datum kunde inte laddas.',
    'aw-related-stories': 'Artikellistan kunde inte laddas.',
  },
  tryAgain: 'Försök igen',
  withheld: 'Redaktionen har valt att inte publicera den här artikeln ännu.',
  canceled: 'Redaktionen har dragit tillbaka den här artikeln.',
  embargoed: (until) => `Den här artikeln omfattas av embargo till ${withDen(until)}.`,
  expired: 'Den här artikeln är inte längre tillgänglig.',

  byline: (names) => `Av ${names}`,
  updated: (date) => `Uppdaterad ${date}`,
  storyAge: (age) => `Artikeln publicerades ${age}.`,
  corrections: 'Rättelser',
  correction: 'Rättelse',
  notes: 'Noter',
  backToText: 'Tillbaka till texten',
  play: (title, provider) => `Ladda och spela upp: ${title} från ${provider}`,
  load: (title, provider) => `Ladda: ${title} från ${provider}`,
  table: 'Tabell',
  embed: 'Inbäddat innehåll',

  weatherBy: (provider) => `Väderdata: ${provider}`,
  weatherAge: (age) => `uppmätt ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'Visa i °C' : 'Visa i °F'),
  weather: {
    0: 'Klart',
    1: 'Mest klart',
    2: 'Halvklart',
    3: 'Mulet',
    45: 'Dimma',
    48: 'Underkyld dimma',
    51: 'Lätt duggregn',
    53: 'Duggregn',
    55: 'Kraftigt duggregn',
    56: 'Lätt underkylt duggregn',
    57: 'Underkylt duggregn',
    61: 'Lätt regn',
    63: 'Regn',
    65: 'Kraftigt regn',
    66: 'Lätt underkylt regn',
    67: 'Underkylt regn',
    71: 'Lätt snöfall',
    73: 'Snöfall',
    75: 'Kraftigt snöfall',
    77: 'Kornsnö',
    80: 'Lätta regnskurar',
    81: 'Regnskurar',
    82: 'Kraftiga regnskurar',
    85: 'Snöbyar',
    86: 'Kraftiga snöbyar',
    95: 'Åska',
    96: 'Åska med hagel',
    99: 'Åska med kraftigt hagel',
  },

  toll: 'Döda och skadade',
  tollOf: {missing: 'Saknade', displaced: 'Människor på flykt', detained: 'Frihetsberövade'},
  atLeast: (amount) => `minst ${amount}`,
  atMost: (amount) => `högst ${amount}`,
  about: (amount) => `omkring ${amount}`,
  range: (min, max) => `mellan ${min} och ${max}`,
  notReported: 'uppgift saknas',
  counted,
  subset: (amount, group, form) => {
    if (!group) return `${amount} av dem`;
    return `varav ${amount} ${groupOf(groups, group)?.[form === 'one' ? 0 : 1] ?? group}`;
  },
  nobody: (measure, group) => `inga ${counted(measure, group, 'other')}`,
  figure: (amount, counted) => `${amount} ${counted}`,
  // «tiotals döda», «ett stort antal döda», «majoriteten av».
  vagueFigure: (words, counted) => `${words} ${counted}`,
  unknownFigure: (notReported, counted) => `antal ${counted}: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `av totalt ${base}`,
  notBrokenDown: (amount) => `${amount} utan närmare uppgift`,
  accordingTo: (source) => `enligt ${source}`,
  sourceMissing: 'källa saknas',
  asOf: (date) => `uppgift från ${withDen(date)}`,
  dateMissing: 'datum saknas',
  since: (date) => `sedan ${withDen(date)}`,
  until: (date) => `till och med ${withDen(date)}`,
  between: (from, to) => `från ${withDen(from)} till och med ${withDen(to)}`,
  includes: (figure) => `inklusive ${figure}`,
  status: {
    reported: 'rapporterat',
    confirmed: 'bekräftat',
    unverified: 'inte verifierat',
    contested: 'omstritt',
    denied: 'dementerat',
    retracted: 'tillbakadraget',
  },
  revised: (before, date, reason) =>
    `tidigare: ${before}, ändrat: ${date}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'sent inkomna rapporter',
    reclassified: 'dödsfall har klassats om',
    'duplicates-removed': 'dubbelräkningar har tagits bort',
    'method-changed': 'ny räknemetod',
    'count-restarted': 'räkningen har börjat om',
    corrected: 'rättat',
  },
  reasonMissing: 'skäl har inte angetts',
  earlierRevisions: (count) => `Tidigare ändringar (${count})`,
  history: (steps) => `Så har siffran ändrats: ${steps}`,
  historyStep: (amount, date) => (date ? `${date}: ${amount}` : amount),
  figureAge: (age) => `uppgiften lämnades ${age}`,
  unlessNamed: 'om ingen annan källa anges',
  countsDiffer: (counted) => `antal ${counted}: uppgifterna går isär`,
  others: 'Övriga uppgifter',
  earlier: (states) => `Tidigare: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `senaste ändring: ${reason}`,
  backToToll: 'Tillbaka till siffrorna',
  readFromText: 'automatiskt hämtat ur texten, inte bekräftat av redaktionen',
  toSentence: (figure) => `${figure}: till meningen i artikeln`,

  list: {
    'read-next': 'Läs vidare',
    trending: 'Aktuellt just nu',
    related: 'Läs mer om ämnet',
  },
  label: {live: 'Direkt', opinion: 'Åsikt', video: 'Video', analysis: 'Analys'},
  storyFrom: (year) => `från ${year}`,

  pinned: 'Fäst',
  keyPoints: 'Det viktigaste',
  postLink: 'Länk till det här inlägget',
  newPosts: (count, form) => (form === 'one' ? `${count} nytt inlägg` : `${count} nya inlägg`),
  showMore: (count) => `Visa ${count} till`,
  coverageEnded: 'Liverapporteringen är avslutad.',
  whatChanged: 'Det här har ändrats',
  change: {headline: 'Rubrik', standfirst: 'Ingress', text: 'Text', post: 'Inlägg'},
  added: 'Tillagt',
  removed: 'Borttaget',
  previously: (amount) => `tidigare ${amount}`,

  mend: {
    date: (text) =>
      putZoneInBrackets(
        writeHour(text, (hour, minute) => `${hour.padStart(2, '0')}.${minute}`).replace(
          /(\d{4})(?: kl\.)? (?=\d\d\.\d\d)/,
          '$1 klockan ',
        ),
      ),
  },
};

registerStrings('sv', sv);
