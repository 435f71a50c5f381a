import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups, type Noun} from './groups/fr.js';
import {putZoneInBrackets, writeHour} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {Strings} from './strings.js';

const people: Noun = ['personne', 'personnes', 'f'];

const befell: Record<Measure, string> = {
  killed: 'tué',
  injured: 'blessé',
  missing: 'disparu',
  displaced: 'déplacé',
  detained: 'détenu',
  abducted: 'enlevé',
  affected: 'touché',
};

/** «un million de civils», «un million d’enfants». */
const withDe = (phrase: string) => (/^[aeéhiou]/.test(phrase) ? `d’${phrase}` : `de ${phrase}`);

/** A day requires an article; a month or a year does not. */
const isDay = (date: string) => /^\d{1,2}\D/.test(date);
const starting = (date: string) =>
  isDay(date) ? `du ${date}` : /^[ao]/.test(date) ? `d’${date}` : `de ${date}`;
const ending = (date: string) => (isDay(date) ? `au ${date}` : `à ${date}`);

const colon = '\u00a0: ';

/** Words directly before a noun, without «de», by the gender of the noun. */
const determiners = {
  m: /^(plusieurs|quelques|de nombreux|divers)$/i,
  f: /^(plusieurs|quelques|de nombreuses|diverses)$/i,
};

/** Nouns of quantity, followed by «de»: «des dizaines de», «une vingtaine de», «des milliers de». */
const quantity =
  /(^|\s)(\p{L}+aines?|milliers?|millions?|milliards?|nombre|multitude|poignée|majorité|beaucoup)$/iu;

/** French. */
export const fr: Strings = {
  failed: {
    'aw-article': 'L’article n’a pas pu être chargé.',
    'aw-article-body': 'Le texte n’a pas pu être chargé.',
    'aw-casualty-card': 'Le bilan n’a pas pu être chargé.',
    'aw-weather-dateline': 'La météo et la date n’ont pas pu être chargées.',
    'aw-related-stories': 'La liste d’articles n’a pas pu être chargée.',
  },
  tryAgain: 'Réessayer',
  withheld: 'L’éditeur a suspendu la publication de cet article.',
  canceled: 'Cet article a été retiré par son éditeur.',
  embargoed: (until) => `Cet article est sous embargo. Publication${colon}${until}.`,
  expired: 'Cet article n’est plus disponible.',

  byline: (names) => `Par ${names}`,
  updated: (date) => `Mise à jour${colon}${date}`,
  storyAge: (age) => `Cet article a été publié ${age}.`,
  corrections: 'Rectificatifs',
  correction: 'Rectificatif',
  notes: 'Notes',
  backToText: 'Retour au texte',
  play: (title, provider) => `Charger et lancer${colon}${title} depuis ${provider}`,
  load: (title, provider) => `Charger${colon}${title} depuis ${provider}`,
  table: 'Tableau',
  embed: 'Contenu intégré',

  weatherBy: (provider) => `Météo${colon}${provider}`,
  weatherAge: (age) => `relevé effectué ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'Afficher en °C' : 'Afficher en °F'),
  weather: {
    0: 'Ciel dégagé',
    1: 'Ciel plutôt dégagé',
    2: 'Partiellement nuageux',
    3: 'Ciel couvert',
    45: 'Brouillard',
    48: 'Brouillard givrant',
    51: 'Bruine légère',
    53: 'Bruine',
    55: 'Forte bruine',
    56: 'Légère bruine verglaçante',
    57: 'Bruine verglaçante',
    61: 'Pluie faible',
    63: 'Pluie',
    65: 'Forte pluie',
    66: 'Légère pluie verglaçante',
    67: 'Pluie verglaçante',
    71: 'Faibles chutes de neige',
    73: 'Neige',
    75: 'Fortes chutes de neige',
    77: 'Neige en grains',
    80: 'Averses légères',
    81: 'Averses',
    82: 'Fortes averses',
    85: 'Averses de neige',
    86: 'Fortes averses de neige',
    95: 'Orage',
    96: 'Orage avec grêle',
    99: 'Orage avec forte grêle',
  },

  toll: 'Bilan humain',
  tollOf: {
    missing: 'Personnes disparues',
    displaced: 'Personnes déplacées',
    detained: 'Personnes détenues',
  },
  atLeast: (amount) => `au moins ${amount}`,
  atMost: (amount) => `au maximum ${amount}`,
  about: (amount) => `environ ${amount}`,
  range: (min, max) => `entre ${min} et ${max}`,
  notReported: 'nombre non communiqué',
  counted: (measure, group, form) => {
    const known = groupOf(groups, group);
    const [one, other, gender] = known ?? people;
    const note = group && !known ? ` (${group})` : '';
    const participle = befell[measure] + (gender === 'f' ? 'e' : '');
    if (form === 'one') return `${one} ${participle}${note}`;
    const several = `${other} ${participle}s${note}`;
    return form === 'many' ? withDe(several) : several;
  },
  subset: (amount, group, form) => {
    if (!group) return `dont ${amount}`;
    return `dont ${amount} ${groupOf(groups, group)?.[form === 'one' ? 0 : 1] ?? group}`;
  },
  nobody: (measure, group) => {
    const known = groupOf(groups, group);
    const [one, , gender] = known ?? people;
    const note = group && !known ? ` (${group})` : '';
    return gender === 'f'
      ? `aucune ${one} ${befell[measure]}e${note}`
      : `aucun ${one} ${befell[measure]}${note}`;
  },
  figure: (amount, counted) => `${amount} ${counted}`,
  vagueFigure: (words, counted) => {
    const gender = counted.replace(/ \(.*/, '').endsWith('es') ? 'f' : 'm';
    if (determiners[gender].test(words)) return `${words} ${counted}`;
    return quantity.test(words) ? `${words} ${withDe(counted)}` : `${counted}${colon}${words}`;
  },
  unknownFigure: (notReported, counted) => `${counted}${colon}${notReported}`,
  colon,
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `total${colon}${base}`,
  notBrokenDown: (amount) => `${amount} sans précision`,
  accordingTo: (source) => `selon ${source}`,
  sourceMissing: 'source non indiquée',
  asOf: (date) => (isDay(date) ? `bilan au ${date}` : `bilan ${starting(date)}`),
  dateMissing: 'date non indiquée',
  since: (date) => (isDay(date) ? `depuis le ${date}` : `depuis ${date}`),
  until: (date) => (isDay(date) ? `jusqu’au ${date}` : `jusqu’en ${date}`),
  between: (from, to) => `${starting(from)} ${ending(to)}`,
  includes: (figure) => `y compris ${figure}`,
  status: {
    reported: 'chiffre communiqué',
    confirmed: 'chiffre confirmé',
    unverified: 'chiffre non vérifié',
    contested: 'chiffre contesté',
    denied: 'chiffre démenti',
    retracted: 'chiffre retiré',
  },
  revised: (before, date, reason) =>
    `auparavant${colon}${before}, révision${colon}${date}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'informations reçues tardivement',
    reclassified: 'décès reclassés',
    'duplicates-removed': 'doublons supprimés',
    'method-changed': 'changement de méthode',
    'count-restarted': 'décompte repris à zéro',
    corrected: 'correction',
  },
  reasonMissing: 'motif non indiqué',
  earlierRevisions: (count) => `Révisions antérieures (${count})`,
  history: (steps) => `Évolution du bilan${colon}${steps}`,
  historyStep: (amount, date) => (date ? `${date}${colon}${amount}` : amount),
  figureAge: (age) => `chiffre donné ${age}`,
  unlessNamed: 'sauf autre source indiquée',
  countsDiffer: (counted) => `${counted}${colon}les bilans divergent`,
  others: 'Autres chiffres',
  earlier: (states) => `Auparavant${colon}${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `dernière révision${colon}${reason}`,
  backToToll: 'Retour au bilan',
  readFromText: 'extrait automatiquement de l’article, non confirmé par la rédaction',
  toSentence: (figure) => `${figure}${colon}voir la phrase dans l’article`,

  list: {
    'read-next': 'À lire ensuite',
    trending: 'Tendances',
    related: 'Sur le même sujet',
  },
  label: {live: 'Direct', opinion: 'Opinion', video: 'Vidéo', analysis: 'Analyse'},
  storyFrom: (year) => `datant de ${year}`,

  pinned: 'Épinglé',
  keyPoints: 'L’essentiel',
  postLink: 'Lien vers cette publication',
  newPosts: (count, form) =>
    form === 'one' ? `${count} nouvelle publication` : `${count} nouvelles publications`,
  showMore: (count, form) =>
    form === 'one'
      ? `Afficher ${count} autre publication`
      : `Afficher ${count} autres publications`,
  coverageEnded: 'Ce direct est terminé.',
  whatChanged: 'Ce qui a changé',
  change: {headline: 'Titre', standfirst: 'Chapô', text: 'Texte', post: 'Publication'},
  added: 'Ajouté',
  removed: 'Supprimé',
  previously: (amount) => `auparavant ${amount}`,

  mend: {
    date: (text) => {
      const day = text.replace(/(^|\s)1(?=\s\p{L}{3})/u, (_, start: string) => `${start}1er`);
      return putZoneInBrackets(
        writeHour(day, (hour, minute) => `${hour}\u00a0h\u00a0${minute}`).replace(
          /\b0(?=\d\sh\s\d\d)/, // Canadian French: «07 h 05».
          '',
        ),
      );
    },
  },
};

registerStrings('fr', fr);
