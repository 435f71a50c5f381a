import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups} from './groups/es.js';
import {putZoneInBrackets} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {Strings} from './strings.js';

/** Participles without their ending. Used as nouns they count people: «25 muertos». */
const befell: Record<Measure, string> = {
  killed: 'muert',
  injured: 'herid',
  missing: 'desaparecid',
  displaced: 'desplazad',
  detained: 'detenid',
  abducted: 'secuestrad',
  affected: 'afectad',
};

function countOne(measure: Measure, group: string | undefined): string {
  if (!group) return `${befell[measure]}o`;
  const known = groupOf(groups, group);
  if (!known) return `${befell[measure]}o (${group})`;
  const [one, , gender] = known;
  return `${one} ${befell[measure]}${gender === 'f' ? 'a' : 'o'}`;
}

function countSeveral(measure: Measure, group: string | undefined): string {
  if (!group) return `${befell[measure]}os`;
  const known = groupOf(groups, group);
  if (!known) return `${befell[measure]}os (${group})`;
  const [, other, gender] = known;
  return `${other} ${befell[measure]}${gender === 'f' ? 'as' : 'os'}`;
}

/** A day requires an article; a month or a year does not. */
const withArticle = (date: string) => (/^\d{1,2}\D/.test(date) ? `el ${date}` : date);

/** Whether a word for a number agrees with the noun: «varias mujeres muertas», not «varias muertos». */
const agrees = (words: string, counted: string) =>
  /as\b/.test(words) === counted.replace(/ \(.*/, '').endsWith('as') || !/[ao]s\b/.test(words);

/** Nouns of quantity, followed by «de»: «decenas de», «cientos de miles de», «un centenar de». */
const quantity =
  /(^|\s)(decenas?|docenas?|\p{L}+enas?|centenar(es)?|cientos|mil(es|lar|lares)|mill[oó]n(es)?|puñado|multitud|infinidad|número)$/iu;

/** Words directly before a noun, without «de». */
const determiner =
  /^(vari|much|numeros|divers|poc|(al)?gun|un)[oa]s( (cuant|poc)[oa]s)?$|^bastantes$/i;

/** Spanish. */
export const es: Strings = {
  failed: {
    'aw-article': 'No se ha podido cargar el artículo.',
    'aw-article-body': 'No se ha podido cargar el texto.',
    'aw-casualty-card': 'No se ha podido cargar el balance de víctimas.',
    'aw-weather-dateline': 'No se han podido cargar el tiempo y la fecha.',
    'aw-related-stories': 'No se ha podido cargar la lista de artículos.',
  },
  tryAgain: 'Reintentar',
  withheld: 'El editor ha retenido la publicación de este artículo.',
  canceled: 'El editor ha retirado este artículo.',
  embargoed: (until) =>
    `Este artículo está bajo embargo. Publicación: ${until}`.replace(/\.?$/, '.'),
  expired: 'Este artículo ya no está disponible.',

  byline: (names) => `Por ${names}`,
  updated: (date) => `Actualizado: ${date}`,
  storyAge: (age) => `Este artículo se publicó ${age}.`,
  corrections: 'Correcciones',
  correction: 'Corrección',
  notes: 'Notas',
  backToText: 'Volver al texto',
  play: (title, provider) => `Cargar y reproducir: ${title} desde ${provider}`,
  load: (title, provider) => `Cargar: ${title} desde ${provider}`,
  table: 'Tabla',
  embed: 'Contenido incrustado',

  weatherBy: (provider) => `Datos meteorológicos: ${provider}`,
  weatherAge: (age) => `medido ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'Mostrar en °C' : 'Mostrar en °F'),
  weather: {
    0: 'Despejado',
    1: 'Mayormente despejado',
    2: 'Parcialmente nuboso',
    3: 'Cubierto',
    45: 'Niebla',
    48: 'Niebla engelante',
    51: 'Llovizna débil',
    53: 'Llovizna',
    55: 'Llovizna intensa',
    56: 'Llovizna engelante débil',
    57: 'Llovizna engelante',
    61: 'Lluvia débil',
    63: 'Lluvia',
    65: 'Lluvia intensa',
    66: 'Lluvia engelante débil',
    67: 'Lluvia engelante',
    71: 'Nevada débil',
    73: 'Nieve',
    75: 'Nevada intensa',
    77: 'Nieve granulada',
    80: 'Chubascos débiles',
    81: 'Chubascos',
    82: 'Chubascos fuertes',
    85: 'Chubascos de nieve',
    86: 'Chubascos fuertes de nieve',
    95: 'Tormenta',
    96: 'Tormenta con granizo',
    99: 'Tormenta con granizo fuerte',
  },

  toll: 'Balance de víctimas',
  tollOf: {
    missing: 'Personas desaparecidas',
    displaced: 'Personas desplazadas',
    detained: 'Personas detenidas',
  },
  atLeast: (amount) => `al menos ${amount}`,
  atMost: (amount) => `como máximo ${amount}`,
  // «unos» would have to agree with the noun.
  about: (amount) => `alrededor de ${amount}`,
  range: (min, max) => `entre ${min} y ${max}`,
  notReported: 'sin datos',
  counted: (measure, group, form) => {
    if (form === 'one') return countOne(measure, group);
    const several = countSeveral(measure, group);
    return form === 'many' ? `de ${several}` : several;
  },
  subset: (amount, group, form) => {
    if (!group) return `${amount} de ellos`;
    return `entre ellos, ${amount} ${groupOf(groups, group)?.[form === 'one' ? 0 : 1] ?? group}`;
  },
  nobody: (measure, group) =>
    `${groupOf(groups, group)?.[2] === 'f' ? 'ninguna' : 'ningún'} ${countOne(measure, group)}`,
  figure: (amount, counted) => `${amount} ${counted}`,
  vagueFigure: (words, counted) => {
    if (determiner.test(words))
      return agrees(words, counted) ? `${words} ${counted}` : `${counted}: ${words}`;
    return quantity.test(words) ? `${words} de ${counted}` : `${counted}: ${words}`;
  },
  unknownFigure: (notReported, counted) => `${counted}: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `de un total de ${base}`,
  notBrokenDown: (amount) => `sin desglosar: ${amount}`,
  accordingTo: (source) => `según ${source}`,
  sourceMissing: 'fuente no indicada',
  asOf: (date) => `a fecha de ${date}`,
  dateMissing: 'fecha no indicada',
  since: (date) => `desde ${withArticle(date)}`,
  until: (date) => `hasta ${withArticle(date)}`,
  between: (from, to) => `desde ${withArticle(from)} hasta ${withArticle(to)}`,
  includes: (figure) => `incluye: ${figure}`,
  status: {
    reported: 'cifra comunicada',
    confirmed: 'cifra confirmada',
    unverified: 'cifra sin verificar',
    contested: 'cifra cuestionada',
    denied: 'cifra desmentida',
    retracted: 'cifra retirada',
  },
  revised: (before, date, reason) =>
    `antes: ${before}, revisión: ${date}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'datos recibidos con retraso',
    reclassified: 'muertes reclasificadas',
    'duplicates-removed': 'duplicados eliminados',
    'method-changed': 'cambio de método',
    'count-restarted': 'recuento reiniciado',
    corrected: 'corrección',
  },
  reasonMissing: 'motivo no indicado',
  earlierRevisions: (count) => `Revisiones anteriores (${count})`,
  history: (steps) => `Evolución de la cifra: ${steps}`,
  historyStep: (amount, date) => (date ? `${date}: ${amount}` : amount),
  figureAge: (age) => `cifra de ${age}`,
  unlessNamed: 'salvo que se indique otra fuente',
  countsDiffer: (counted) => `${counted}: los balances difieren`,
  others: 'Otros datos',
  earlier: (states) => `Antes: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `último cambio: ${reason}`,
  backToToll: 'Volver al balance',
  readFromText: 'extraído automáticamente del artículo, sin confirmar por la redacción',
  toSentence: (figure) => `${figure}: ir a la frase del artículo`,

  list: {
    'read-next': 'Siga leyendo',
    trending: 'Tendencias',
    related: 'Más sobre el tema',
  },
  label: {live: 'En directo', opinion: 'Opinión', video: 'Vídeo', analysis: 'Análisis'},
  storyFrom: (year) => `de ${year}`,

  pinned: 'Fijado',
  keyPoints: 'Las claves',
  postLink: 'Enlace a esta entrada',
  newPosts: (count, form) =>
    form === 'one' ? `${count} entrada nueva` : `${count} entradas nuevas`,
  showMore: (count) => `Mostrar ${count} más`,
  coverageEnded: 'La cobertura en directo ha terminado.',
  whatChanged: 'Qué ha cambiado',
  change: {headline: 'Titular', standfirst: 'Entradilla', text: 'Texto', post: 'Entrada'},
  added: 'Añadido',
  removed: 'Eliminado',
  previously: (amount) => `anteriormente ${amount}`,

  mend: {
    date: putZoneInBrackets,
  },
};

registerStrings('es', es);
