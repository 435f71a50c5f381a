import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups} from './groups/pt.js';
import {putZoneInBrackets, writeHour} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {Strings} from './strings.js';

/** Participles without their ending. Used as nouns they count people: «25 mortos». */
const befell: Record<Measure, string> = {
  killed: 'mort',
  injured: 'ferid',
  missing: 'desaparecid',
  displaced: 'deslocad',
  detained: 'detid',
  abducted: 'sequestrad',
  affected: 'afetad',
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

/** Whether a word for a number agrees with the noun: «várias mulheres mortas», not «várias mortos». */
const agrees = (words: string, counted: string) =>
  /as\b/.test(words) === counted.replace(/ \(.*/, '').endsWith('as') || !/[ao]s\b/.test(words);

/** Nouns of quantity, followed by «de»: «dezenas de», «centenas de milhares de», «um punhado de». */
const quantity =
  /(^|\s)(dezenas?|dúzias?|centenas?|centos|vintenas?|milhar(es)?|milh(ão|ões)|bilh(ão|ões)|punhado|multidão|número|série)$/i;

/** Words directly before a noun, without «de». */
const determiner =
  /^(vári|muit|numeros|inúmer|divers|pouc)[oa]s$|^(alguns|algumas|uns|umas)( pouc[oa]s)?$|^bastantes$/i;

/** Portuguese, as written in Brazil. */
export const pt: Strings = {
  failed: {
    'aw-article': 'Não foi possível carregar o artigo.',
    'aw-article-body': 'Não foi possível carregar o texto.',
    'aw-casualty-card': 'Não foi possível carregar os números de vítimas.',
    'aw-weather-dateline': 'Não foi possível carregar o tempo e a data.',
    'aw-related-stories': 'Não foi possível carregar a lista de artigos.',
  },
  tryAgain: 'Tentar novamente',
  withheld: 'A publicação desta reportagem foi suspensa pelo veículo.',
  canceled: 'Esta reportagem foi retirada pelo veículo.',
  embargoed: (until) => `Esta reportagem está sob embargo. Publicação: ${until}.`,
  expired: 'Esta reportagem não está mais disponível.',

  byline: (names) => `Por ${names}`,
  updated: (date) => `Atualizado em ${date}`,
  storyAge: (age) => `Este artigo foi publicado ${age}.`,
  corrections: 'Correções',
  correction: 'Correção',
  notes: 'Notas',
  backToText: 'Voltar ao texto',
  play: (title, provider) => `Carregar e reproduzir: ${title}, via ${provider}`,
  load: (title, provider) => `Carregar: ${title}, via ${provider}`,
  table: 'Tabela',
  embed: 'Conteúdo incorporado',

  weatherBy: (provider) => `Dados meteorológicos: ${provider}`,
  weatherAge: (age) => `medido ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'Mostrar em °C' : 'Mostrar em °F'),
  weather: {
    0: 'Céu limpo',
    1: 'Céu quase limpo',
    2: 'Parcialmente nublado',
    3: 'Encoberto',
    45: 'Nevoeiro',
    48: 'Nevoeiro congelante',
    51: 'Garoa fraca',
    53: 'Garoa',
    55: 'Garoa forte',
    56: 'Garoa congelante fraca',
    57: 'Garoa congelante',
    61: 'Chuva fraca',
    63: 'Chuva',
    65: 'Chuva forte',
    66: 'Chuva congelante fraca',
    67: 'Chuva congelante',
    71: 'Neve fraca',
    73: 'Neve',
    75: 'Neve forte',
    77: 'Neve granulada',
    80: 'Pancadas de chuva fracas',
    81: 'Pancadas de chuva',
    82: 'Pancadas de chuva fortes',
    85: 'Pancadas de neve',
    86: 'Pancadas de neve fortes',
    95: 'Trovoada',
    96: 'Trovoada com granizo',
    99: 'Trovoada com granizo forte',
  },

  toll: 'Balanço de vítimas',
  tollOf: {
    missing: 'Pessoas desaparecidas',
    displaced: 'Pessoas deslocadas',
    detained: 'Pessoas detidas',
  },
  atLeast: (amount) => `pelo menos ${amount}`,
  atMost: (amount) => `no máximo ${amount}`,
  about: (amount) => `cerca de ${amount}`,
  range: (min, max) => `entre ${min} e ${max}`,
  notReported: 'sem dados',
  counted: (measure, group, form) => {
    if (form === 'one') return countOne(measure, group);
    const several = countSeveral(measure, group);
    return form === 'many' ? `de ${several}` : several;
  },
  subset: (amount, group, form) => {
    if (!group) return `${amount} deles`;
    return `entre eles, ${amount} ${groupOf(groups, group)?.[form === 'one' ? 0 : 1] ?? group}`;
  },
  nobody: (measure, group) =>
    `${groupOf(groups, group)?.[2] === 'f' ? 'nenhuma' : 'nenhum'} ${countOne(measure, group)}`,
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
  partOf: (base) => `de um total de ${base}`,
  notBrokenDown: (amount) => `sem detalhamento: ${amount}`,
  accordingTo: (source) => `segundo ${source}`,
  sourceMissing: 'fonte não informada',
  asOf: (date) => `dados de ${date}`,
  dateMissing: 'data não informada',
  since: (date) => `desde ${date}`,
  until: (date) => `até ${date}`,
  between: (from, to) => `de ${from} a ${to}`,
  includes: (figure) => `inclui: ${figure}`,
  status: {
    reported: 'número divulgado',
    confirmed: 'número confirmado',
    unverified: 'número não verificado',
    contested: 'número contestado',
    denied: 'número desmentido',
    retracted: 'número retirado',
  },
  revised: (before, date, reason) =>
    `antes: ${before}, revisado em ${date}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'informações recebidas posteriormente',
    reclassified: 'mortes reclassificadas',
    'duplicates-removed': 'duplicidades removidas',
    'method-changed': 'mudança de método',
    'count-restarted': 'contagem reiniciada',
    corrected: 'correção',
  },
  reasonMissing: 'motivo não informado',
  earlierRevisions: (count) => `Revisões anteriores (${count})`,
  history: (steps) => `Evolução do número: ${steps}`,
  historyStep: (amount, date) => (date ? `${date}: ${amount}` : amount),
  figureAge: (age) => `número divulgado ${age}`,
  unlessNamed: 'salvo indicação de outra fonte',
  countsDiffer: (counted) => `${counted}: os balanços divergem`,
  others: 'Outros números',
  earlier: (states) => `Antes: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `última alteração: ${reason}`,
  backToToll: 'Voltar ao balanço',
  readFromText: 'extraído automaticamente do texto, sem confirmação da redação',
  toSentence: (figure) => `${figure}: ir à frase na reportagem`,

  list: {
    'read-next': 'Leia a seguir',
    trending: 'Em alta',
    related: 'Mais sobre o tema',
  },
  label: {live: 'Ao vivo', opinion: 'Opinião', video: 'Vídeo', analysis: 'Análise'},
  storyFrom: (year) => `de ${year}`,

  pinned: 'Fixado',
  keyPoints: 'Principais pontos',
  postLink: 'Link para esta publicação',
  newPosts: (count, form) =>
    form === 'one' ? `${count} nova publicação` : `${count} novas publicações`,
  showMore: (count) => `Mostrar mais ${count}`,
  coverageEnded: 'A cobertura ao vivo terminou.',
  whatChanged: 'O que mudou',
  change: {headline: 'Título', standfirst: 'Linha fina', text: 'Texto', post: 'Publicação'},
  added: 'Adicionado',
  removed: 'Removido',
  previously: (amount) => `anteriormente ${amount}`,

  mend: {
    date: (text, language) => {
      const isBrazils = !/^pt-(?!br)/i.test(language);
      const day = isBrazils
        ? text.replace(/(^|\s)1(?= de \p{L})/u, (_, start: string) => `${start}1º`)
        : text;
      return putZoneInBrackets(writeHour(day, (hour, minute) => `${hour}h${minute}`));
    },
  },
};

registerStrings('pt', pt);
