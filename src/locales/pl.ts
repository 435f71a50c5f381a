import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups, type Noun} from './groups/pl.js';
import {putZoneInBrackets, writeHour} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {CountForm, Strings} from './strings.js';

/** The noun after 1, after 2 to 4, and after 5 or more, if no group is named. */
const people: Record<Measure, readonly [one: string, few: string, many: string]> = {
  killed: ['ofiara śmiertelna', 'ofiary śmiertelne', 'ofiar śmiertelnych'],
  injured: ['ranny', 'rannych', 'rannych'],
  missing: ['zaginiony', 'zaginionych', 'zaginionych'],
  displaced: ['osoba przesiedlona', 'osoby przesiedlone', 'osób przesiedlonych'],
  detained: ['zatrzymany', 'zatrzymanych', 'zatrzymanych'],
  abducted: ['osoba uprowadzona', 'osoby uprowadzone', 'osób uprowadzonych'],
  affected: ['poszkodowany', 'poszkodowanych', 'poszkodowanych'],
};

/** An adjective without its ending; all of them are of the hard declension: «zabity», «ranny». */
const befell: Record<Measure, string> = {
  killed: 'zabit',
  injured: 'rann',
  missing: 'zaginion',
  displaced: 'przesiedlon',
  detained: 'zatrzyman',
  abducted: 'uprowadzon',
  affected: 'poszkodowan',
};

const single = {v: 'y', f: 'a', n: 'e'} as const;

/** «1 zabita kobieta», «2 zabite kobiety», «2 zabitych żołnierzy», «5 zabitych kobiet». */
function count(stem: string, [one, few, many, gender]: Noun, form: CountForm): string {
  if (form === 'one') return `${stem}${single[gender]} ${one}`;
  if (form !== 'few') return `${stem}ych ${many}`;
  return `${stem}${gender === 'v' ? 'ych' : 'e'} ${few}`;
}

const indexOf = (form: CountForm): 0 | 1 | 2 => (form === 'one' ? 0 : form === 'few' ? 1 : 2);

/** The genitive, for an unknown number and after words instead of a number. */
function counted(measure: Measure, group: string | undefined, form: CountForm): string {
  const known = groupOf(groups, group);
  if (known) return count(befell[measure], known, form);
  return `${people[measure][indexOf(form)]}${group ? ` (${group})` : ''}`;
}

const genitives: Readonly<Record<string, string>> = {
  styczeń: 'stycznia',
  luty: 'lutego',
  marzec: 'marca',
  kwiecień: 'kwietnia',
  maj: 'maja',
  czerwiec: 'czerwca',
  lipiec: 'lipca',
  sierpień: 'sierpnia',
  wrzesień: 'września',
  październik: 'października',
  listopad: 'listopada',
  grudzień: 'grudnia',
};

const isYear = (date: string) => /^\d{4}$/.test(date);

/** «stycznia 2025», «2025 roku». `Intl` writes a day in the genitive already. */
const inGenitive = (date: string) =>
  isYear(date)
    ? `${date} roku`
    : date.replace(/^\p{L}+(?= \d)/u, (month) => genitives[month] ?? month);

/** Polish. */
export const pl: Strings = {
  failed: {
    'aw-article': 'Nie udało się wczytać artykułu.',
    'aw-article-body': 'Nie udało się wczytać tekstu.',
    'aw-casualty-card': 'Nie udało się wczytać danych o ofiarach.',
    'aw-weather-dateline': 'Nie udało się wczytać pogody i daty.',
    'aw-related-stories': 'Nie udało się wczytać listy artykułów.',
  },
  tryAgain: 'Spróbuj ponownie',
  withheld: 'Redakcja wstrzymała publikację tego artykułu.',
  canceled: 'Redakcja wycofała ten artykuł.',
  embargoed: (until) => `Ten artykuł jest objęty embargiem do ${inGenitive(until)}.`,
  expired: 'Ten artykuł nie jest już dostępny.',

  byline: (names) => `Tekst: ${names}`,
  updated: (date) => `Aktualizacja: ${date}`,
  storyAge: (age) => `Artykuł opublikowano ${age}.`,
  corrections: 'Sprostowania',
  correction: 'Sprostowanie',
  notes: 'Przypisy',
  backToText: 'Wróć do tekstu',
  play: (title, provider) => `Wczytaj i odtwórz: ${title} (źródło: ${provider})`,
  load: (title, provider) => `Wczytaj: ${title} (źródło: ${provider})`,
  table: 'Tabela',
  embed: 'Treść osadzona',

  weatherBy: (provider) => `Dane pogodowe: ${provider}`,
  weatherAge: (age) => `pomiar: ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'Pokaż w °C' : 'Pokaż w °F'),
  weather: {
    0: 'Bezchmurnie',
    1: 'Przeważnie bezchmurnie',
    2: 'Częściowe zachmurzenie',
    3: 'Całkowite zachmurzenie',
    45: 'Mgła',
    48: 'Marznąca mgła',
    51: 'Słaba mżawka',
    53: 'Mżawka',
    55: 'Intensywna mżawka',
    56: 'Słaba marznąca mżawka',
    57: 'Marznąca mżawka',
    61: 'Słaby deszcz',
    63: 'Deszcz',
    65: 'Silny deszcz',
    66: 'Słaby marznący deszcz',
    67: 'Marznący deszcz',
    71: 'Słabe opady śniegu',
    73: 'Opady śniegu',
    75: 'Silne opady śniegu',
    77: 'Śnieg ziarnisty',
    80: 'Słabe przelotne opady deszczu',
    81: 'Przelotne opady deszczu',
    82: 'Silne przelotne opady deszczu',
    85: 'Przelotne opady śniegu',
    86: 'Silne przelotne opady śniegu',
    95: 'Burza',
    96: 'Burza z gradem',
    99: 'Burza z silnym gradem',
  },

  toll: 'Bilans ofiar',
  tollOf: {missing: 'Zaginieni', displaced: 'Osoby przesiedlone', detained: 'Zatrzymani'},
  atLeast: (amount) => `co najmniej ${amount}`,
  atMost: (amount) => `najwyżej ${amount}`,
  about: (amount) => `około ${amount}`,
  // A range requires no other case: «2–3 ofiary».
  range: (min, max) => `${min}–${max}`,
  notReported: 'nie podano',
  counted,
  subset: (amount, group, form) => {
    if (!group) return `w tym ${amount}`;
    const known = groupOf(groups, group);
    return known ? `w tym ${amount} ${known[indexOf(form)]}` : `w tym ${amount} (${group})`;
  },
  nobody: (measure, group) => `brak ${counted(measure, group, undefined)}`,
  figure: (amount, counted) => `${amount} ${counted}`,
  vagueFigure: (words, counted) => `${words} ${counted}`,
  unknownFigure: (notReported, counted) => `liczba ${counted}: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `łącznie: ${base}`,
  notBrokenDown: (amount) => `bez podziału: ${amount}`,
  // «według» requires the genitive, but a name in the data is in the nominative.
  accordingTo: (source) => `źródło: ${source}`,
  sourceMissing: 'nie podano źródła',
  asOf: (date) => `stan na ${isYear(date) ? `${date} rok` : date}`,
  dateMissing: 'nie podano daty',
  since: (date) => `od ${inGenitive(date)}`,
  until: (date) => `do ${inGenitive(date)}`,
  between: (from, to) => `od ${inGenitive(from)} do ${inGenitive(to)}`,
  includes: (figure) => `z uwzględnieniem: ${figure}`,
  status: {
    reported: 'podano',
    confirmed: 'potwierdzono',
    unverified: 'nie zweryfikowano',
    contested: 'dane kwestionowane',
    denied: 'zaprzeczono',
    retracted: 'wycofano',
  },
  revised: (before, date, reason) =>
    `wcześniej: ${before}, zmiana: ${date}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'spóźnione zgłoszenia',
    reclassified: 'zmieniono klasyfikację zgonów',
    'duplicates-removed': 'usunięto podwójne zgłoszenia',
    'method-changed': 'zmieniono sposób liczenia',
    'count-restarted': 'rozpoczęto liczenie od nowa',
    corrected: 'poprawiono',
  },
  reasonMissing: 'nie podano przyczyny',
  earlierRevisions: (count) => `Wcześniejsze zmiany (${count})`,
  history: (steps) => `Jak zmieniała się liczba: ${steps}`,
  historyStep: (amount, date) => (date ? `${date}: ${amount}` : amount),
  figureAge: (age) => `dane podane ${age}`,
  unlessNamed: 'o ile nie wskazano innego źródła',
  countsDiffer: (counted) => `liczba ${counted}: rozbieżne dane`,
  others: 'Pozostałe dane',
  earlier: (states) => `Wcześniej: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `ostatnia zmiana: ${reason}`,
  backToToll: 'Wróć do bilansu',
  readFromText: 'odczytano automatycznie z tekstu, bez potwierdzenia redakcji',
  toSentence: (figure) => `${figure}: do zdania w artykule`,

  list: {
    'read-next': 'Czytaj także',
    trending: 'Na czasie',
    related: 'Powiązane artykuły',
  },
  label: {live: 'Na żywo', opinion: 'Opinia', video: 'Wideo', analysis: 'Analiza'},
  storyFrom: (year) => `z ${year} roku`,

  pinned: 'Przypięte',
  keyPoints: 'Najważniejsze informacje',
  postLink: 'Link do tego wpisu',
  newPosts: (count, form) =>
    form === 'one'
      ? `${count} nowy wpis`
      : form === 'few'
        ? `${count} nowe wpisy`
        : `${count} nowych wpisów`,
  showMore: (count) => `Pokaż jeszcze ${count}`,
  coverageEnded: 'Relacja na żywo została zakończona.',
  whatChanged: 'Co się zmieniło',
  change: {headline: 'Tytuł', standfirst: 'Lead', text: 'Tekst', post: 'Wpis'},
  added: 'Dodano',
  removed: 'Usunięto',
  previously: (amount) => `wcześniej ${amount}`,

  mend: {
    date: (text) =>
      putZoneInBrackets(
        writeHour(text, (hour, minute) => `${hour}.${minute}`)
          .replace(/(\d{4}),?(?: o)? (?=\d{1,2}\.\d\d)/, '$1, godz. ')
          .replace(/(\d\s)maj(?=\s)/, '$1maja'),
      ),
    // The button for the unit shows «°C».
    temperature: (text) => text.replace(/\s?(?:st\.\s?|°)/, '\u00a0°'),
  },
};

registerStrings('pl', pl);
