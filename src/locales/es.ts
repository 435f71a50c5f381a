import type {Measure} from '../model/article.js';
import {registerStrings} from './registry.js';
import type {KnownGroup, Strings} from './strings.js';

type Forms = [one: string, other: string];

const groups: Record<KnownGroup, [...Forms, gender: 'm' | 'f']> = {
  children: ['niño', 'niños', 'm'],
  women: ['mujer', 'mujeres', 'f'],
  men: ['hombre', 'hombres', 'm'],
  civilians: ['civil', 'civiles', 'm'],
  journalists: ['periodista', 'periodistas', 'm'],
  medics: ['sanitario', 'sanitarios', 'm'],
  'aid workers': ['trabajador humanitario', 'trabajadores humanitarios', 'm'],
  soldiers: ['soldado', 'soldados', 'm'],
  police: ['policía', 'policías', 'm'],
  fighters: ['combatiente', 'combatientes', 'm'],
  attackers: ['atacante', 'atacantes', 'm'],
};

/** Participles without their ending; as nouns they count people: «25 muertos». */
const befell: Record<Measure, string> = {
  killed: 'muert',
  injured: 'herid',
  missing: 'desaparecid',
  displaced: 'desplazad',
  detained: 'detenid',
  abducted: 'secuestrad',
  affected: 'afectad',
};

const isKnown = (group: string): group is KnownGroup => Object.hasOwn(groups, group);

function countOne(measure: Measure, group: string | undefined): string {
  if (!group) return `${befell[measure]}o`;
  if (!isKnown(group)) return `${befell[measure]}o (${group})`;
  const [one, , gender] = groups[group];
  return `${one} ${befell[measure]}${gender === 'f' ? 'a' : 'o'}`;
}

function countSeveral(measure: Measure, group: string | undefined): string {
  if (!group) return `${befell[measure]}os`;
  if (!isKnown(group)) return `${befell[measure]}os (${group})`;
  const [, other, gender] = groups[group];
  return `${other} ${befell[measure]}${gender === 'f' ? 'as' : 'os'}`;
}

/** A day takes an article, a month or a year alone does not. */
const withArticle = (date: string) => (/^\d{1,2}\D/.test(date) ? `el ${date}` : date);

/** Nouns of quantity, which «de» joins: «decenas de», «cientos de miles de», «un centenar de». */
const quantity =
  /(^|\s)(decenas?|docenas?|\p{L}+enas?|centenar(es)?|cientos|mil(es|lar|lares)|mill[oó]n(es)?|puñado|multitud|infinidad|número)$/iu;

/** Words that stand before a noun without «de». */
const determiner =
  /^(vari|much|numeros|divers|poc|(al)?gun|un)[oa]s( (cuant|poc)[oa]s)?$|^bastantes$/i;

/** Spanish. */
export const es: Strings = {
  failed: 'No se ha podido cargar este contenido.',
  tryAgain: 'Reintentar',
  withheld: 'El editor ha retenido la publicación de este artículo.',
  canceled: 'El editor ha retirado este artículo.',
  embargoed: (until) => `Este artículo está embargado. Publicación: ${until}.`,
  expired: 'Este artículo ya no está disponible.',

  byline: (names) => `Por ${names}`,
  updated: (date) => `Actualizado: ${date}`,
  corrections: 'Correcciones',
  correction: 'Corrección',
  notes: 'Notas',
  backToText: 'Volver al texto',
  play: (title) => `Cargar y reproducir: ${title}`,
  table: 'Tabla',
  embed: 'Contenido incrustado',

  weatherBy: (provider) => `Tiempo: ${provider}`,
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
  atLeast: (amount) => `al menos ${amount}`,
  atMost: (amount) => `como máximo ${amount}`,
  // «unos» would have to agree with whom it counts.
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
    return `entre ellos, ${amount} ${isKnown(group) ? groups[group][form === 'one' ? 0 : 1] : group}`;
  },
  nobody: (measure, group) =>
    `${group && isKnown(group) && groups[group][2] === 'f' ? 'ninguna' : 'ningún'} ${countOne(measure, group)}`,
  figure: (amount, counted) => `${amount} ${counted}`,
  vagueFigure: (words, counted) => {
    if (determiner.test(words)) return `${words} ${counted}`;
    return quantity.test(words) ? `${words} de ${counted}` : `${counted}: ${words}`;
  },
  unknownFigure: (notReported, counted) => `${counted}: ${notReported}`,
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `de un total de ${base}`,
  notBrokenDown: (amount) => `sin desglosar: ${amount}`,
  // «según» wants an article that a name of the data may not have.
  accordingTo: (source) => `fuente: ${source}`,
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
    trending: 'Lo más leído',
    related: 'Más sobre el tema',
  },
  label: {live: 'En directo', opinion: 'Opinión', video: 'Vídeo', analysis: 'Análisis'},
  storyFrom: (year) => `de ${year}`,
};

registerStrings('es', es);
