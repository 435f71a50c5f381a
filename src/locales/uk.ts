import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups, type Noun} from './groups/uk.js';
import {putZoneInBrackets} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {CountForm, Strings} from './strings.js';

/** An adjective: «загиблий», «загибла», «загиблі», «загиблих». */
type Adjective = Record<'m' | 'f' | 'n' | 'plural' | 'genitive', string>;

/** The adjective alone counts people, except where that would be unclear. */
const people: Partial<Record<Measure, Noun>> = {
  displaced: ['особа', 'особи', 'осіб', 'f'],
};

const adjective = (stem: string, rest = ''): Adjective => ({
  m: `${stem}ий${rest}`,
  f: `${stem}а${rest}`,
  n: `${stem}е${rest}`,
  plural: `${stem}і${rest}`,
  genitive: `${stem}их${rest}`,
});

const befell: Record<Measure, Adjective> = {
  killed: adjective('загибл'),
  injured: adjective('поранен'),
  missing: adjective('зникл', ' безвісти'),
  displaced: adjective('вимушено переміщен'),
  detained: adjective('затриман'),
  abducted: adjective('викраден'),
  affected: adjective('постраждал'),
};

/** Words instead of a number are followed by the genitive plural, as «25» is. */
function count(what: Adjective, noun: Noun | undefined, form: CountForm): string {
  if (!noun) return form === 'one' ? what.m : what.genitive;
  const [one, few, many, gender] = noun;
  if (form === 'one') return `${what[gender]} ${one}`;
  return form === 'few' ? `${what.plural} ${few}` : `${what.genitive} ${many}`;
}

const isYear = (date: string) => /^\d{4}$/.test(date);

/** «січень 2025 р.» after a preposition: «від січня 2025 р.». `Intl` writes a day in the genitive already. */
const inGenitive = (date: string) =>
  isYear(date)
    ? `${date}\u00a0року`
    : date
        .replace(/^лютий(?=\s)/, 'лютого')
        .replace(/^листопад(?=\s)/, 'листопада')
        .replace(/^(\p{L}+)ень(?=\s)/u, '$1ня');

/** «2025 рік»; the accusative of months and days is the nominative. */
const inAccusative = (date: string) => (isYear(date) ? `${date}\u00a0рік` : date);

/** «з» becomes «із» before a sibilant: «із січня». */
const withZ = (date: string) => (/^[сш]/i.test(date) ? 'із' : 'з');

/** Ukrainian. */
export const uk: Strings = {
  failed: {
    'aw-article': 'Не вдалося завантажити статтю.',
    'aw-article-body': 'Не вдалося завантажити текст.',
    'aw-casualty-card': 'Не вдалося завантажити дані про загиблих і постраждалих.',
    'aw-weather-dateline': 'Не вдалося завантажити погоду й дату.',
    'aw-related-stories': 'Не вдалося завантажити список статей.',
  },
  tryAgain: 'Спробувати ще раз',
  withheld: 'Видавець призупинив публікацію цього матеріалу.',
  canceled: 'Видавець відкликав цей матеріал.',
  embargoed: (until) => `Матеріал під ембарго до ${inGenitive(until)}.`,
  expired: 'Цей матеріал більше недоступний.',

  byline: (names) => `Текст: ${names}`,
  updated: (date) => `Оновлено: ${date}`,
  storyAge: (age) => `Статтю опубліковано ${age}.`,
  corrections: 'Виправлення',
  correction: 'Виправлення',
  notes: 'Примітки',
  backToText: 'Назад до тексту',
  play: (title, provider) => `Завантажити й відтворити: ${title} (із сайту ${provider})`,
  load: (title, provider) => `Завантажити: ${title} (із сайту ${provider})`,
  table: 'Таблиця',
  embed: 'Вбудований матеріал',

  weatherBy: (provider) => `Погода: ${provider}`,
  weatherAge: (age) => `виміряно ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'Показати в °C' : 'Показати в °F'),
  weather: {
    0: 'Ясно',
    1: 'Переважно ясно',
    2: 'Мінлива хмарність',
    3: 'Похмуро',
    45: 'Туман',
    48: 'Туман із памороззю',
    51: 'Слабка мряка',
    53: 'Мряка',
    55: 'Сильна мряка',
    56: 'Слабка крижана мряка',
    57: 'Крижана мряка',
    61: 'Невеликий дощ',
    63: 'Дощ',
    65: 'Сильний дощ',
    66: 'Невеликий крижаний дощ',
    67: 'Крижаний дощ',
    71: 'Невеликий сніг',
    73: 'Сніг',
    75: 'Сильний сніг',
    77: 'Снігові зерна',
    80: 'Невеликий короткочасний дощ',
    81: 'Короткочасний дощ',
    82: 'Злива',
    85: 'Короткочасний сніг',
    86: 'Сильний короткочасний сніг',
    95: 'Гроза',
    96: 'Гроза з градом',
    99: 'Гроза із сильним градом',
  },

  toll: 'Загиблі та постраждалі',
  tollOf: {
    missing: 'Зниклі безвісти',
    displaced: 'Вимушено переміщені особи',
    detained: 'Затримані',
  },
  // «не менше», «не більше», «близько» and «від … до» require the genitive: «близько 21 загиблого».
  // These words do not change the number and its noun.
  atLeast: (amount) => `щонайменше ${amount}`,
  atMost: (amount) => `щонайбільше ${amount}`,
  about: (amount) => `приблизно ${amount}`,
  range: (min, max) => `${min}–${max}`,
  notReported: 'немає даних',
  counted: (measure, group, form) => {
    const what = befell[measure];
    const known = groupOf(groups, group);
    if (known) return count(what, known, form);
    const counted = count(what, people[measure], form);
    return group ? `${counted} (${group})` : counted;
  },
  subset: (amount, group, form) => {
    if (!group) return `з них ${amount}`;
    const known = groupOf(groups, group);
    if (!known) return `з них ${amount} (${group})`;
    const [one, few, many] = known;
    return `з них ${amount} ${form === 'one' ? one : form === 'few' ? few : many}`;
  },
  nobody: (measure, group) => {
    const known = groupOf(groups, group);
    const counted = count(befell[measure], known ?? people[measure], undefined);
    return `${counted}${group && !known ? ` (${group})` : ''} немає`;
  },
  figure: (amount, counted) => `${amount} ${counted}`,
  // «численні» agrees with the noun; other words require the genitive.
  vagueFigure: (words, counted) =>
    /^(численні|деякі|нечисленні)$/i.test(words) && !counted.includes(' ')
      ? `${words} ${counted.replace(/их$/, 'і')}`
      : `${words} ${counted}`,
  unknownFigure: (notReported, counted) => `${counted}: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `із загальної кількості (${base})`,
  notBrokenDown: (amount) => `без розподілу: ${amount}`,
  // «за даними» requires the genitive, but a name in the data is in the nominative.
  accordingTo: (source) => `джерело: ${source}`,
  sourceMissing: 'джерело не вказано',
  asOf: (date) => `станом на ${inAccusative(date)}`,
  dateMissing: 'дату не вказано',
  since: (date) => `${withZ(date)} ${inGenitive(date)}`,
  until: (date) => `по ${inAccusative(date)}`,
  between: (from, to) => `${withZ(from)} ${inGenitive(from)} по ${inAccusative(to)}`,
  includes: (figure) => `зокрема: ${figure}`,
  status: {
    reported: 'повідомляється',
    confirmed: 'підтверджено',
    unverified: 'не перевірено',
    contested: 'піддається сумніву',
    denied: 'спростовується',
    retracted: 'відкликано',
  },
  revised: (before, date, reason) =>
    `раніше: ${before}, переглянуто: ${date}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'надійшли нові повідомлення',
    reclassified: 'уточнено причини смерті',
    'duplicates-removed': 'вилучено дублювання',
    'method-changed': 'змінено метод підрахунку',
    'count-restarted': 'підрахунок розпочато заново',
    corrected: 'виправлено помилку',
  },
  reasonMissing: 'причину не вказано',
  earlierRevisions: (count) => `Попередні зміни (${count})`,
  history: (steps) => `Як змінювалася кількість: ${steps}`,
  historyStep: (amount, date) => (date ? `${date}: ${amount}` : amount),
  figureAge: (age) => `кількість наведено ${age}`,
  unlessNamed: 'якщо не вказано інше джерело',
  countsDiffer: (counted) => `кількість ${counted}: дані різняться`,
  others: 'Інші дані',
  earlier: (states) => `Раніше: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `остання зміна: ${reason}`,
  backToToll: 'Назад до цифр',
  readFromText: 'узято з тексту автоматично, редакцією не підтверджено',
  toSentence: (figure) => `${figure}: показати в тексті`,

  list: {
    'read-next': 'Читайте далі',
    trending: 'Популярне',
    related: 'На цю тему',
  },
  label: {live: 'Наживо', opinion: 'Думка', video: 'Відео', analysis: 'Аналітика'},
  storyFrom: (year) => `опубліковано ${year}\u00a0року`,

  pinned: 'Закріплено',
  keyPoints: 'Головне',
  postLink: 'Посилання на цей допис',
  newPosts: (count, form) =>
    form === 'one'
      ? `${count} новий допис`
      : form === 'few'
        ? `${count} нові дописи`
        : `${count} нових дописів`,
  showMore: (count) => `Показати ще ${count}`,
  coverageEnded: 'Онлайн-трансляцію завершено.',
  whatChanged: 'Що змінилося',
  change: {headline: 'Заголовок', standfirst: 'Підзаголовок', text: 'Текст', post: 'Допис'},
  added: 'Додано',
  removed: 'Вилучено',
  previously: (amount) => `раніше ${amount}`,

  mend: {
    // «Об одинадцятій»: only this hour begins with a vowel.
    date: (text) =>
      putZoneInBrackets(text.replace(/(\d{4}\s)р\./, '$1року').replace(/ о (?=11:)/, ' об ')),
  },
};

registerStrings('uk', uk);
