import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups, type Noun} from './groups/ru.js';
import {putZoneInBrackets} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {CountForm, Strings} from './strings.js';

/** An adjective: «погибший», «погибшая», «погибшее», «погибшие», «погибших». */
type Adjective = Record<'m' | 'f' | 'n' | 'plural' | 'genitive', string>;

/** The adjective alone counts people, except where that would be unclear. */
const people: Partial<Record<Measure, Noun>> = {
  displaced: ['лицо', 'лица', 'лиц', 'n'],
};

const soft = (stem: string, rest = ''): Adjective => ({
  m: `${stem}ий${rest}`,
  f: `${stem}ая${rest}`,
  n: `${stem}ее${rest}`,
  plural: `${stem}ие${rest}`,
  genitive: `${stem}их${rest}`,
});

const hard = (stem: string): Adjective => ({
  m: `${stem}ый`,
  f: `${stem}ая`,
  n: `${stem}ое`,
  plural: `${stem}ые`,
  genitive: `${stem}ых`,
});

const befell: Record<Measure, Adjective> = {
  killed: soft('погибш'),
  injured: hard('ранен'),
  missing: soft('пропавш', ' без вести'),
  displaced: hard('вынужденно перемещённ'),
  detained: hard('задержанн'),
  abducted: hard('похищенн'),
  affected: soft('пострадавш'),
};

/** Words instead of a number are followed by the genitive plural, as «25» is. */
function count(adjective: Adjective, noun: Noun | undefined, form: CountForm): string {
  const [one, few, many, gender] = noun ?? ['', '', '', 'm'];
  if (form === 'one') return `${adjective[gender]} ${one}`.trim();
  if (form !== 'few') return `${adjective.genitive} ${many}`.trim();
  return `${gender === 'f' ? adjective.plural : adjective.genitive} ${few}`.trim();
}

const isYear = (date: string) => /^\d{4}$/.test(date);

/** «январь 2025 г.» after a preposition: «с января 2025 г.». `Intl` writes a day in the genitive already. */
const inGenitive = (date: string) =>
  isYear(date)
    ? `${date}\u00a0года`
    : date.replace(/^(март|август)(?=\s)/, '$1а').replace(/^(\p{L}+)[ьй](?=\s)/u, '$1я');

/** The accusative is written like the nominative. */
const inAccusative = (date: string) => (isYear(date) ? `${date}\u00a0год` : date);

/** Russian. */
export const ru: Strings = {
  failed: {
    'aw-article': 'Не удалось загрузить статью.',
    'aw-article-body': 'Не удалось загрузить текст.',
    'aw-casualty-card': 'Не удалось загрузить данные о погибших и пострадавших.',
    'aw-weather-dateline': 'Не удалось загрузить погоду и дату.',
    'aw-related-stories': 'Не удалось загрузить список статей.',
  },
  tryAgain: 'Повторить попытку',
  withheld: 'Издатель приостановил публикацию этого материала.',
  canceled: 'Издатель отозвал этот материал.',
  embargoed: (until) => `Материал под эмбарго до ${inGenitive(until)}.`,
  expired: 'Этот материал больше недоступен.',

  byline: (names) => `Текст: ${names}`,
  updated: (date) => `Обновлено: ${date}`,
  storyAge: (age) => `Статья опубликована ${age}.`,
  corrections: 'Исправления',
  correction: 'Исправление',
  notes: 'Примечания',
  backToText: 'Назад к тексту',
  play: (title, provider) => `Загрузить и воспроизвести: ${title} (с сайта ${provider})`,
  load: (title, provider) => `Загрузить: ${title} (с сайта ${provider})`,
  table: 'Таблица',
  embed: 'Встроенный материал',

  weatherBy: (provider) => `Погода: ${provider}`,
  weatherAge: (age) => `измерено ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'Показать в °C' : 'Показать в °F'),
  weather: {
    0: 'Ясно',
    1: 'Преимущественно ясно',
    2: 'Переменная облачность',
    3: 'Пасмурно',
    45: 'Туман',
    48: 'Туман с изморозью',
    51: 'Слабая морось',
    53: 'Морось',
    55: 'Сильная морось',
    56: 'Слабая замерзающая морось',
    57: 'Замерзающая морось',
    61: 'Небольшой дождь',
    63: 'Дождь',
    65: 'Сильный дождь',
    66: 'Небольшой ледяной дождь',
    67: 'Ледяной дождь',
    71: 'Небольшой снег',
    73: 'Снег',
    75: 'Сильный снег',
    77: 'Снежные зёрна',
    80: 'Слабый ливневый дождь',
    81: 'Ливневый дождь',
    82: 'Сильный ливневый дождь',
    85: 'Ливневый снег',
    86: 'Сильный ливневый снег',
    95: 'Гроза',
    96: 'Гроза с градом',
    99: 'Гроза с сильным градом',
  },

  toll: 'Погибшие и пострадавшие',
  tollOf: {
    missing: 'Пропавшие без вести',
    displaced: 'Вынужденно перемещённые лица',
    detained: 'Задержанные',
  },
  // «не менее», «не более», «около» and «от … до» require the genitive: «не менее 21 погибшего».
  // These words do not change the number and its noun.
  atLeast: (amount) => `по меньшей мере ${amount}`,
  atMost: (amount) => `максимум ${amount}`,
  about: (amount) => `примерно ${amount}`,
  range: (min, max) => `${min}–${max}`,
  notReported: 'нет данных',
  counted: (measure, group, form) => {
    const adjective = befell[measure];
    const known = groupOf(groups, group);
    if (known) return count(adjective, known, form);
    const counted = count(adjective, people[measure], form);
    return group ? `${counted} (${group})` : counted;
  },
  subset: (amount, group, form) => {
    if (!group) return `из них ${amount}`;
    const known = groupOf(groups, group);
    if (!known) return `из них ${amount} (${group})`;
    const [one, few, many] = known;
    return `из них ${amount} ${form === 'one' ? one : form === 'few' ? few : many}`;
  },
  nobody: (measure, group) => {
    const known = groupOf(groups, group);
    const counted = count(befell[measure], known ?? people[measure], undefined);
    return `${counted}${group && !known ? ` (${group})` : ''} нет`;
  },
  figure: (amount, counted) => `${amount} ${counted}`,
  // «многие» agrees with the noun; other words require the genitive.
  vagueFigure: (words, counted) =>
    /^(многие|некоторые|немногие|многочисленные)$/i.test(words) && !counted.includes(' ')
      ? `${words} ${counted.replace(/их$/, 'ие').replace(/ых$/, 'ые')}`
      : `${words} ${counted}`,
  unknownFigure: (notReported, counted) => `${counted}: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  // «всего 25» could also mean «only 25».
  partOf: (base) => `из общего числа (${base})`,
  notBrokenDown: (amount) => `без разбивки: ${amount}`,
  // «по данным» requires the genitive, but a name in the data is in the nominative.
  accordingTo: (source) => `источник: ${source}`,
  sourceMissing: 'источник не указан',
  asOf: (date) => `по состоянию на ${inAccusative(date)}`,
  dateMissing: 'дата не указана',
  since: (date) => `с ${inGenitive(date)}`,
  until: (date) => `по ${inAccusative(date)}`,
  between: (from, to) => `с ${inGenitive(from)} по ${inAccusative(to)}`,
  includes: (figure) => `в том числе: ${figure}`,
  status: {
    reported: 'сообщается',
    confirmed: 'подтверждено',
    unverified: 'не проверено',
    contested: 'оспаривается',
    denied: 'опровергается',
    retracted: 'отозвано',
  },
  revised: (before, date, reason) =>
    `ранее: ${before}, пересмотрено: ${date}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'поступили новые сообщения',
    reclassified: 'уточнены причины смерти',
    'duplicates-removed': 'исключён двойной учёт',
    'method-changed': 'изменён метод подсчёта',
    'count-restarted': 'подсчёт начат заново',
    corrected: 'исправлена ошибка',
  },
  reasonMissing: 'причина не указана',
  earlierRevisions: (count) => `Более ранние изменения (${count})`,
  history: (steps) => `Как менялось число: ${steps}`,
  historyStep: (amount, date) => (date ? `${date}: ${amount}` : amount),
  figureAge: (age) => `число приведено ${age}`,
  unlessNamed: 'если не указан другой источник',
  countsDiffer: (counted) => `число ${counted}: данные расходятся`,
  others: 'Другие данные',
  earlier: (states) => `Ранее: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `последнее изменение: ${reason}`,
  backToToll: 'Назад к цифрам',
  readFromText: 'взято из текста автоматически, редакцией не подтверждено',
  toSentence: (figure) => `${figure}: показать в тексте`,

  list: {
    'read-next': 'Читайте далее',
    trending: 'Популярное',
    related: 'По теме',
  },
  label: {live: 'Онлайн', opinion: 'Мнение', video: 'Видео', analysis: 'Аналитика'},
  storyFrom: (year) => `опубликовано в\u00a0${year}\u00a0году`,

  pinned: 'Закреплено',
  keyPoints: 'Главное',
  postLink: 'Ссылка на эту запись',
  newPosts: (count, form) =>
    form === 'one'
      ? `${count} новая запись`
      : form === 'few'
        ? `${count} новые записи`
        : `${count} новых записей`,
  showMore: (count) => `Показать ещё ${count}`,
  coverageEnded: 'Онлайн-трансляция завершена.',
  whatChanged: 'Что изменилось',
  change: {headline: 'Заголовок', standfirst: 'Подзаголовок', text: 'Текст', post: 'Запись'},
  added: 'Добавлено',
  removed: 'Удалено',
  previously: (amount) => `ранее ${amount}`,

  mend: {
    date: (text) => putZoneInBrackets(text.replace(/(\d{4}\s)г\./, '$1года')),
  },
};

registerStrings('ru', ru);
