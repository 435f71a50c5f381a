import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups} from './groups/sw.js';
import {putZoneInBrackets} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {CountForm, Strings} from './strings.js';

/** Relative verbs: «mtu aliyeuawa», «watu waliouawa». */
const befell: Record<Measure, readonly [one: string, other: string]> = {
  killed: ['aliyeuawa', 'waliouawa'],
  injured: ['aliyejeruhiwa', 'waliojeruhiwa'],
  missing: ['aliyetoweka', 'waliotoweka'],
  displaced: ['aliyelazimika kuhama', 'waliolazimika kuhama'],
  detained: ['aliyezuiliwa', 'waliozuiliwa'],
  abducted: ['aliyetekwa nyara', 'waliotekwa nyara'],
  affected: ['aliyeathirika', 'walioathirika'],
};

const people = ['mtu', 'watu'] as const;

function counted(measure: Measure, group: string | undefined, form: CountForm): string {
  const index = form === 'one' ? 0 : 1;
  const known = groupOf(groups, group);
  const note = group && !known ? ` (${group})` : '';
  return `${(known ?? people)[index]}${note} ${befell[measure][index]}`;
}

/** Swahili. */
export const sw: Strings = {
  failed: {
    'aw-article': 'Habari hii haikuweza kupakiwa.',
    'aw-article-body': 'Maandishi hayakuweza kupakiwa.',
    'aw-casualty-card': 'Takwimu za waathiriwa hazikuweza kupakiwa.',
    'aw-weather-dateline': 'Hali ya hewa na tarehe havikuweza kupakiwa.',
    'aw-related-stories': 'Orodha ya habari haikuweza kupakiwa.',
  },
  tryAgain: 'Jaribu tena',
  withheld: 'Mchapishaji amezuia habari hii kwa sasa.',
  canceled: 'Mchapishaji ameondoa habari hii.',
  embargoed: (until) => `Habari hii haipaswi kuchapishwa kabla ya ${until}.`,
  expired: 'Habari hii haipatikani tena.',

  byline: (names) => `Na ${names}`,
  updated: (date) => `Imesasishwa ${date}`,
  storyAge: (age) => `Habari hii ilichapishwa ${age}.`,
  corrections: 'Marekebisho',
  correction: 'Rekebisho',
  notes: 'Maelezo',
  backToText: 'Rudi kwenye maandishi',
  play: (title, provider) => `Pakia na ucheze: ${title} kutoka ${provider}`,
  load: (title, provider) => `Pakia: ${title} kutoka ${provider}`,
  table: 'Jedwali',
  embed: 'Maudhui kutoka tovuti nyingine',

  weatherBy: (provider) => `Taarifa za hali ya hewa: ${provider}`,
  weatherAge: (age) => `kipimo: ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'Onyesha kwa °C' : 'Onyesha kwa °F'),
  weather: {
    0: 'Anga safi',
    1: 'Anga safi kiasi',
    2: 'Mawingu kiasi',
    3: 'Mawingu mazito',
    45: 'Ukungu',
    48: 'Ukungu wa barafu',
    51: 'Manyunyu mepesi',
    53: 'Manyunyu',
    55: 'Manyunyu mazito',
    56: 'Manyunyu mepesi ya barafu',
    57: 'Manyunyu ya barafu',
    61: 'Mvua nyepesi',
    63: 'Mvua',
    65: 'Mvua kubwa',
    66: 'Mvua nyepesi ya barafu',
    67: 'Mvua ya barafu',
    71: 'Theluji nyepesi',
    73: 'Theluji',
    75: 'Theluji nzito',
    77: 'Chembe za theluji',
    80: 'Mvua ya vipindi nyepesi',
    81: 'Mvua ya vipindi',
    82: 'Mvua kubwa ya vipindi',
    85: 'Theluji ya vipindi',
    86: 'Theluji nzito ya vipindi',
    95: 'Mvua ya radi',
    96: 'Mvua ya radi na mawe',
    99: 'Mvua ya radi na mawe makubwa',
  },

  toll: 'Waliouawa na waliojeruhiwa',
  tollOf: {
    missing: 'Waliotoweka',
    displaced: 'Waliolazimika kuhama',
    detained: 'Waliozuiliwa',
  },
  atLeast: (amount) => `angalau ${amount}`,
  atMost: (amount) => `si zaidi ya ${amount}`,
  about: (amount) => `takriban ${amount}`,
  range: (min, max) => `kati ya ${min} na ${max}`,
  notReported: 'idadi haijatolewa',
  counted,
  subset: (amount, group, form) => {
    const known = groupOf(groups, group);
    return `kati yao ${known ? known[form === 'one' ? 0 : 1] : (group ?? 'watu')} ${amount}`;
  },
  nobody: (measure, group) => `hakuna ${counted(measure, group, 'one')}`,
  // A number follows its noun directly, and the verb would separate them.
  figure: (amount, counted) => `${counted}: ${amount}`,
  vagueFigure: (words, counted) => `${counted}: ${words}`,
  unknownFigure: (notReported, counted) => `${counted}: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `kati ya jumla ya ${base}`,
  notBrokenDown: (amount) => `bila maelezo zaidi: ${amount}`,
  accordingTo: (source) => `kwa mujibu wa ${source}`,
  sourceMissing: 'chanzo hakijatajwa',
  asOf: (date) => `hadi ${date}`,
  dateMissing: 'tarehe haijatajwa',
  since: (date) => `tangu ${date}`,
  until: (date) => `hadi ${date}`,
  between: (from, to) => `kuanzia ${from} hadi ${to}`,
  includes: (figure) => `ikijumuisha ${figure}`,
  status: {
    reported: 'imeripotiwa',
    confirmed: 'imethibitishwa',
    unverified: 'haijathibitishwa',
    contested: 'inapingwa',
    denied: 'imekanushwa',
    retracted: 'imeondolewa',
  },
  revised: (before, date, reason) =>
    `awali: ${before}, ilibadilishwa: ${date}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'ripoti zilizochelewa',
    reclassified: 'vifo vimeainishwa upya',
    'duplicates-removed': 'hesabu zilizorudiwa zimeondolewa',
    'method-changed': 'njia ya kuhesabu imebadilishwa',
    'count-restarted': 'hesabu imeanza upya',
    corrected: 'imerekebishwa',
  },
  reasonMissing: 'sababu haijatajwa',
  earlierRevisions: (count) => `Mabadiliko ya awali (${count})`,
  history: (steps) => `Jinsi idadi ilivyobadilika: ${steps}`,
  historyStep: (amount, date) => (date ? `${date}: ${amount}` : amount),
  figureAge: (age) => `idadi ya ${age}`,
  unlessNamed: 'isipokuwa chanzo kingine kimetajwa',
  countsDiffer: (counted) => `${counted}: takwimu zinatofautiana`,
  others: 'Takwimu nyingine',
  earlier: (states) => `Awali: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `badiliko la mwisho: ${reason}`,
  backToToll: 'Rudi kwenye takwimu',
  readFromText: 'imechukuliwa kiotomatiki kutoka kwenye maandishi, bila kuthibitishwa na mhariri',
  toSentence: (figure) => `${figure}: nenda kwenye sentensi ya habari`,

  list: {
    'read-next': 'Soma pia',
    trending: 'Zinazovuma',
    related: 'Habari zinazohusiana',
  },
  label: {live: 'Moja kwa moja', opinion: 'Maoni', video: 'Video', analysis: 'Uchambuzi'},
  storyFrom: (year) => `ya mwaka ${year}`,

  pinned: 'Imebandikwa juu',
  keyPoints: 'Mambo muhimu',
  postLink: 'Kiungo cha taarifa hii',
  newPosts: (count) => `Taarifa mpya ${count}`,
  showMore: (count) => `Onyesha ${count} zaidi`,
  coverageEnded: 'Matangazo ya moja kwa moja yamekamilika.',
  whatChanged: 'Kilichobadilika',
  change: {headline: 'Kichwa', standfirst: 'Muhtasari', text: 'Maandishi', post: 'Taarifa'},
  added: 'Imeongezwa',
  removed: 'Imeondolewa',
  previously: (amount) => `awali ${amount}`,

  mend: {date: putZoneInBrackets},
};

registerStrings('sw', sw);
