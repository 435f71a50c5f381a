import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups} from './groups/it.js';
import {putZoneInBrackets, writeHour} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {CountForm, Strings} from './strings.js';

type Forms = readonly [one: string, other: string, gender: 'm' | 'f'];

const people: Record<Measure, Forms> = {
  killed: ['morto', 'morti', 'm'],
  injured: ['ferito', 'feriti', 'm'],
  missing: ['disperso', 'dispersi', 'm'],
  displaced: ['sfollato', 'sfollati', 'm'],
  detained: ['persona detenuta', 'persone detenute', 'f'],
  abducted: ['persona rapita', 'persone rapite', 'f'],
  affected: ['persona colpita', 'persone colpite', 'f'],
};

/** The participle without its ending. */
const befell: Record<Measure, string> = {
  killed: 'mort',
  injured: 'ferit',
  missing: 'dispers',
  displaced: 'sfollat',
  detained: 'detenut',
  abducted: 'rapit',
  affected: 'colpit',
};

const endings = {m: ['o', 'i'], f: ['a', 'e']} as const;

function count(measure: Measure, group: string | undefined, form: CountForm): string {
  const index = form === 'one' ? 0 : 1;
  if (!group) return people[measure][index];
  const known = groupOf(groups, group);
  if (!known) return `${people[measure][index]} (${group})`;
  return `${known[index]} ${befell[measure]}${endings[known[2]][index]}`;
}

/** «nessun morto», «nessuno studente», «nessuna donna». */
function none(noun: string, gender: 'm' | 'f'): string {
  if (gender === 'f') return /^[aeiou]/.test(noun) ? `nessun’${noun}` : `nessuna ${noun}`;
  return /^(s[^aeiou]|z|gn|ps|pn|x)/.test(noun) ? `nessuno ${noun}` : `nessun ${noun}`;
}

/** A day or a year requires an article: «dal 13 gennaio», «dall’8 gennaio», «dal 2025». A month does not. */
const since = (date: string): string =>
  /^(8|11)\s/.test(date) ? `dall’${date}` : /^\d/.test(date) ? `dal ${date}` : `da ${date}`;

/** «al 13 gennaio», «all’8 gennaio», «a gennaio», «ad agosto». */
const upTo = (date: string): string =>
  /^(8|11)\s/.test(date)
    ? `all’${date}`
    : /^\d/.test(date)
      ? `al ${date}`
      : /^a/i.test(date)
        ? `ad ${date}`
        : `a ${date}`;

/** Italian. */
export const it: Strings = {
  failed: {
    'aw-article': 'Non è stato possibile caricare l’articolo.',
    'aw-article-body': 'Non è stato possibile caricare il testo.',
    'aw-casualty-card': 'Non è stato possibile caricare il bilancio delle vittime.',
    'aw-weather-dateline': 'Non è stato possibile caricare meteo e data.',
    'aw-related-stories': 'Non è stato possibile caricare l’elenco degli articoli.',
  },
  tryAgain: 'Riprova',
  withheld: 'Questo articolo è stato trattenuto dalla redazione.',
  canceled: 'Questo articolo è stato ritirato dalla redazione.',
  embargoed: (until) => `Questo articolo è sotto embargo fino ${upTo(until)}.`,
  expired: 'Questo articolo non è più disponibile.',

  byline: (names) => `Di ${names}`,
  updated: (date) => `Aggiornato: ${date}`,
  storyAge: (age) => `Questo articolo è stato pubblicato ${age}.`,
  corrections: 'Correzioni',
  correction: 'Correzione',
  notes: 'Note',
  backToText: 'Torna al testo',
  play: (title, provider) => `Carica e riproduci: ${title} da ${provider}`,
  load: (title, provider) => `Carica: ${title} da ${provider}`,
  table: 'Tabella',
  embed: 'Contenuto incorporato',

  weatherBy: (provider) => `Dati meteo: ${provider}`,
  weatherAge: (age) => `rilevato ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'Mostra in °C' : 'Mostra in °F'),
  weather: {
    0: 'Sereno',
    1: 'Prevalentemente sereno',
    2: 'Parzialmente nuvoloso',
    3: 'Coperto',
    45: 'Nebbia',
    48: 'Nebbia congelante',
    51: 'Pioviggine debole',
    53: 'Pioviggine',
    55: 'Pioviggine intensa',
    56: 'Pioviggine congelante debole',
    57: 'Pioviggine congelante',
    61: 'Pioggia debole',
    63: 'Pioggia',
    65: 'Pioggia forte',
    66: 'Pioggia congelante debole',
    67: 'Pioggia congelante',
    71: 'Neve debole',
    73: 'Neve',
    75: 'Neve intensa',
    77: 'Neve granulosa',
    80: 'Rovesci deboli',
    81: 'Rovesci',
    82: 'Rovesci forti',
    85: 'Rovesci di neve',
    86: 'Forti rovesci di neve',
    95: 'Temporale',
    96: 'Temporale con grandine',
    99: 'Temporale con grandine forte',
  },

  toll: 'Vittime e feriti',
  tollOf: {missing: 'Dispersi', displaced: 'Sfollati', detained: 'Persone detenute'},
  atLeast: (amount) => `almeno ${amount}`,
  atMost: (amount) => `al massimo ${amount}`,
  about: (amount) => `circa ${amount}`,
  range: (min, max) => `tra ${min} e ${max}`,
  notReported: 'non comunicato',
  counted: count,
  subset: (amount, group, form) => {
    if (!group) return `${amount} di loro`;
    return `tra cui ${amount} ${groupOf(groups, group)?.[form === 'one' ? 0 : 1] ?? group}`;
  },
  nobody: (measure, group) => {
    const known = groupOf(groups, group);
    const [, , gender] = known ?? people[measure];
    return none(count(measure, group, 'one'), gender);
  },
  figure: (amount, counted) => `${amount} ${counted}`,
  // «decine di morti», «molti morti»; «molti» does not agree with «donne».
  vagueFigure: (words, counted) => {
    if (/(in[ae]|ai[ao]|paio|milion[ei]|numero|maggioranza)$/i.test(words))
      return `${words} di ${counted}`;
    const isMasculine = /\b(molti|diversi|alcuni|numerosi|tanti|pochi|parecchi|vari)$/i.test(words);
    return isMasculine && /^(donne|ragazze|persone)\b/.test(counted)
      ? `${counted}: ${words}`
      : `${words} ${counted}`;
  },
  unknownFigure: (notReported, counted) => `numero di ${counted}: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `su un totale di ${base}`,
  notBrokenDown: (amount) => `senza altri dettagli: ${amount}`,
  accordingTo: (source) => `secondo ${source}`,
  sourceMissing: 'fonte non indicata',
  asOf: (date) => `dati ${upTo(date)}`,
  dateMissing: 'data non indicata',
  since,
  until: (date) => `fino ${upTo(date)}`,
  between: (from, to) => `${since(from)} ${upTo(to)}`,
  includes: (figure) => `compresi: ${figure}`,
  status: {
    reported: 'comunicato',
    confirmed: 'confermato',
    unverified: 'non verificato',
    contested: 'contestato',
    denied: 'smentito',
    retracted: 'ritirato',
  },
  revised: (before, date, reason) =>
    `in precedenza: ${before}, aggiornato: ${date}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'segnalazioni arrivate in ritardo',
    reclassified: 'decessi riclassificati',
    'duplicates-removed': 'doppi conteggi eliminati',
    'method-changed': 'metodo di conteggio modificato',
    'count-restarted': 'conteggio ricominciato',
    corrected: 'dato corretto',
  },
  reasonMissing: 'motivo non indicato',
  earlierRevisions: (count) => `Aggiornamenti precedenti (${count})`,
  history: (steps) => `Andamento del dato: ${steps}`,
  historyStep: (amount, date) => (date ? `${date}: ${amount}` : amount),
  figureAge: (age) => `dato di ${age}`,
  unlessNamed: 'salvo dove è indicata un’altra fonte',
  countsDiffer: (counted) => `${counted}: i conteggi non coincidono`,
  others: 'Altri dati',
  earlier: (states) => `In precedenza: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `ultima modifica: ${reason}`,
  backToToll: 'Torna al bilancio',
  readFromText: 'ricavato automaticamente dal testo, non confermato dalla redazione',
  toSentence: (figure) => `${figure}: vai alla frase nell’articolo`,

  list: {
    'read-next': 'Continua a leggere',
    trending: 'Di tendenza',
    related: 'Articoli correlati',
  },
  label: {live: 'In diretta', opinion: 'Opinione', video: 'Video', analysis: 'Analisi'},
  storyFrom: (year) => `del ${year}`,

  pinned: 'In evidenza',
  keyPoints: 'I punti chiave',
  postLink: 'Link a questo aggiornamento',
  newPosts: (count, form) =>
    form === 'one' ? `${count} nuovo aggiornamento` : `${count} nuovi aggiornamenti`,
  showMore: (count, form) => (form === 'one' ? `Mostra un altro` : `Mostra altri ${count}`),
  coverageEnded: 'La diretta è terminata.',
  whatChanged: 'Che cosa è cambiato',
  change: {headline: 'Titolo', standfirst: 'Sommario', text: 'Testo', post: 'Aggiornamento'},
  added: 'Aggiunto',
  removed: 'Rimosso',
  previously: (amount) => `in precedenza ${amount}`,

  mend: {
    date: (text) =>
      putZoneInBrackets(
        writeHour(text, (hour, minute) => `${hour}.${minute}`)
          .replace(/\balle ore (?=\d)/, 'alle ')
          .replace(/\b1 (?=\p{L})/u, '1º '),
      ),
  },
};

registerStrings('it', it);
