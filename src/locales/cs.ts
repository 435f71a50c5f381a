import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups, type Noun} from './groups/cs.js';
import {putZoneInBrackets} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {CountForm, Strings} from './strings.js';

/** Adjectives without their endings; all of them are of the hard declension: «zabitý», «zraněná». */
const befell: Record<Measure, string> = {
  killed: 'zabit',
  injured: 'zraněn',
  missing: 'nezvěstn',
  displaced: 'vysídlen',
  detained: 'zadržen',
  abducted: 'unesen',
  affected: 'postižen',
};

const endings = {m: ['ý', 'í'], f: ['á', 'é'], d: ['é', 'é']} as const;

const person: Noun = ['osoba', 'osoby', 'osob', 'f'];

/** Without a noun the adjective counts people: «1 mrtvý», «2 mrtví», «5 mrtvých». */
function counted(measure: Measure, group: string | undefined, form: CountForm): string {
  const named = groupOf(groups, group);
  const known = named ?? (measure === 'displaced' ? person : undefined);
  const note = group && !named ? ` (${group})` : '';
  const stem = known || measure !== 'killed' ? befell[measure] : 'mrtv';
  const [one, few, many, gender] = known ?? (['', '', '', 'm'] as const);
  const [single, several] = endings[gender];
  if (form === 'one') return `${stem}${single} ${one}`.trim() + note;
  if (form === 'few') return `${stem}${several} ${few}`.trim() + note;
  return `${stem}ých ${many}`.trim() + note;
}

const months: Readonly<Record<string, string>> = {
  leden: 'ledna',
  únor: 'února',
  březen: 'března',
  duben: 'dubna',
  květen: 'května',
  červen: 'června',
  červenec: 'července',
  srpen: 'srpna',
  září: 'září',
  říjen: 'října',
  listopad: 'listopadu',
  prosinec: 'prosince',
};

const isYear = (date: string) => /^\d{4}$/.test(date);
const isDay = (date: string) => /^\d{1,2}\./.test(date);

/** «ledna 2025», «roku 2025». `Intl` writes a day in the genitive already. */
const inGenitive = (date: string) =>
  isYear(date)
    ? `roku ${date}`
    : date.replace(/^\p{L}+(?= \d)/u, (month) => months[month] ?? month);

/** Czech. */
export const cs: Strings = {
  failed: {
    'aw-article': 'Článek se nepodařilo načíst.',
    'aw-article-body': 'Text se nepodařilo načíst.',
    'aw-casualty-card': 'Údaje o obětech se nepodařilo načíst.',
    'aw-weather-dateline': 'Počasí a datum se nepodařilo načíst.',
    'aw-related-stories': 'Seznam článků se nepodařilo načíst.',
  },
  tryAgain: 'Zkusit znovu',
  withheld: 'Redakce zveřejnění tohoto článku pozastavila.',
  canceled: 'Redakce tento článek stáhla.',
  embargoed: (until) => `Na tento článek se vztahuje embargo do ${inGenitive(until)}.`,
  expired: 'Tento článek už není dostupný.',

  byline: (names) => `Autor: ${names}`,
  updated: (date) => `Aktualizováno ${date}`,
  storyAge: (age) => `Článek vyšel ${age}.`,
  corrections: 'Opravy',
  correction: 'Oprava',
  notes: 'Poznámky',
  backToText: 'Zpět k textu',
  play: (title, provider) => `Načíst a přehrát: ${title} (${provider})`,
  load: (title, provider) => `Načíst: ${title} (${provider})`,
  table: 'Tabulka',
  embed: 'Vložený obsah',

  weatherBy: (provider) => `Údaje o počasí: ${provider}`,
  weatherAge: (age) => `naměřeno ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'Zobrazit v °C' : 'Zobrazit v °F'),
  weather: {
    0: 'Jasno',
    1: 'Převážně jasno',
    2: 'Polojasno',
    3: 'Zataženo',
    45: 'Mlha',
    48: 'Mrznoucí mlha',
    51: 'Slabé mrholení',
    53: 'Mrholení',
    55: 'Silné mrholení',
    56: 'Slabé mrznoucí mrholení',
    57: 'Mrznoucí mrholení',
    61: 'Slabý déšť',
    63: 'Déšť',
    65: 'Silný déšť',
    66: 'Slabý mrznoucí déšť',
    67: 'Mrznoucí déšť',
    71: 'Slabé sněžení',
    73: 'Sněžení',
    75: 'Silné sněžení',
    77: 'Sněhová zrna',
    80: 'Slabé přeháňky',
    81: 'Přeháňky',
    82: 'Silné přeháňky',
    85: 'Sněhové přeháňky',
    86: 'Silné sněhové přeháňky',
    95: 'Bouřka',
    96: 'Bouřka s kroupami',
    99: 'Bouřka se silným krupobitím',
  },

  toll: 'Mrtví a zranění',
  tollOf: {missing: 'Nezvěstní', displaced: 'Vysídlené osoby', detained: 'Zadržení'},
  atLeast: (amount) => `nejméně ${amount}`,
  atMost: (amount) => `nejvýše ${amount}`,
  about: (amount) => `přibližně ${amount}`,
  range: (min, max) => `${min} až ${max}`,
  notReported: 'neuvedeno',
  counted,
  subset: (amount, group, form) => {
    if (!group) return `z toho ${amount}`;
    const known = groupOf(groups, group);
    const noun = known?.[form === 'one' ? 0 : form === 'few' ? 1 : 2];
    return `z toho ${amount} ${noun ?? `(${group})`}`;
  },
  nobody: (measure, group) => {
    const gender = groupOf(groups, group)?.[3] ?? (measure === 'displaced' ? 'f' : 'm');
    return `${gender === 'm' ? 'žádní' : 'žádné'} ${counted(measure, group, 'few')}`;
  },
  figure: (amount, counted) => `${amount} ${counted}`,
  vagueFigure: (words, counted) => `${words} ${counted}`,
  unknownFigure: (notReported, counted) => `počet ${counted}: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `celkem: ${base}`,
  notBrokenDown: (amount) => `bez rozlišení: ${amount}`,
  // «podle» requires the genitive, but a name in the data is in the nominative.
  accordingTo: (source) => `zdroj: ${source}`,
  sourceMissing: 'zdroj neuveden',
  asOf: (date) => (isDay(date) ? `stav ke dni ${date}` : `stav: ${date}`),
  dateMissing: 'datum neuvedeno',
  since: (date) => `od ${inGenitive(date)}`,
  until: (date) => `do ${inGenitive(date)}`,
  between: (from, to) => `od ${inGenitive(from)} do ${inGenitive(to)}`,
  includes: (figure) => `včetně: ${figure}`,
  status: {
    reported: 'oznámeno',
    confirmed: 'potvrzeno',
    unverified: 'neověřeno',
    contested: 'zpochybňováno',
    denied: 'popřeno',
    retracted: 'odvoláno',
  },
  revised: (before, date, reason) => `dříve: ${before}, změna: ${date}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'opožděná hlášení',
    reclassified: 'úmrtí nově zařazena',
    'duplicates-removed': 'vyřazeny dvojí záznamy',
    'method-changed': 'změna způsobu počítání',
    'count-restarted': 'počítání začalo znovu',
    corrected: 'oprava',
  },
  reasonMissing: 'důvod neuveden',
  earlierRevisions: (count) => `Dřívější změny (${count})`,
  history: (steps) => `Jak se počet měnil: ${steps}`,
  historyStep: (amount, date) => (date ? `${date}: ${amount}` : amount),
  figureAge: (age) => `údaj uvedený ${age}`,
  unlessNamed: 'pokud není uveden jiný zdroj',
  countsDiffer: (counted) => `počet ${counted}: údaje se liší`,
  others: 'Další údaje',
  earlier: (states) => `Dříve: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `poslední změna: ${reason}`,
  backToToll: 'Zpět k údajům',
  readFromText: 'převzato z textu automaticky, redakcí nepotvrzeno',
  toSentence: (figure) => `${figure}: na větu v článku`,

  list: {
    'read-next': 'Čtěte dál',
    trending: 'Aktuální témata',
    related: 'Související články',
  },
  label: {live: 'Živě', opinion: 'Názor', video: 'Video', analysis: 'Analýza'},
  storyFrom: (year) => `z roku ${year}`,

  pinned: 'Připnuto',
  keyPoints: 'To nejdůležitější',
  postLink: 'Odkaz na tento příspěvek',
  newPosts: (count, form) =>
    form === 'one'
      ? `${count} nový příspěvek`
      : form === 'few'
        ? `${count} nové příspěvky`
        : `${count} nových příspěvků`,
  showMore: (count) => `Zobrazit další (${count})`,
  coverageEnded: 'Online přenos skončil.',
  whatChanged: 'Co se změnilo',
  change: {headline: 'Titulek', standfirst: 'Perex', text: 'Text', post: 'Příspěvek'},
  added: 'Přidáno',
  removed: 'Odebráno',
  previously: (amount) => `dříve ${amount}`,

  mend: {
    // A comma, because the preposition depends on the hour: «v 7:05», «ve 20:05».
    date: (text) => putZoneInBrackets(text.replace(/(\d{4}) (?:v|ve) (?=\d{1,2}:\d\d)/, '$1, ')),
  },
};

registerStrings('cs', cs);
