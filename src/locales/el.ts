import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups, type Noun} from './groups/el.js';
import {putZoneInBrackets} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {CountForm, Strings} from './strings.js';

/** An adjective before its noun, or a clause after it where no adjective is in use. */
interface Fate {
  /** «νεκρός», «νεκρή», «νεκρό»; «νεκροί», «νεκρές», «νεκρά»; «νεκρών». */
  adjective?: {m: [string, string]; f: [string, string]; n: [string, string]; genitive: string};
  /** «που απήχθη», «που απήχθησαν». */
  clause?: [one: string, other: string];
  /** The noun after a number if no group is named. */
  people: Noun;
}

const regular = (stem: string, genitive: string, people?: Noun): Fate => ({
  adjective: {
    m: [`${stem}ος`, `${stem}οι`],
    f: [`${stem}η`, `${stem}ες`],
    n: [`${stem}ο`, `${stem}α`],
    genitive,
  },
  people: people ?? [`${stem}ος`, `${stem}οι`, genitive, 'm'],
});

const person: Noun = ['άτομο', 'άτομα', 'ατόμων', 'n'];

const fates: Record<Measure, Fate> = {
  killed: {
    adjective: {
      m: ['νεκρός', 'νεκροί'],
      f: ['νεκρή', 'νεκρές'],
      n: ['νεκρό', 'νεκρά'],
      genitive: 'νεκρών',
    },
    people: ['νεκρός', 'νεκροί', 'νεκρών', 'm'],
  },
  injured: regular('τραυματισμέν', 'τραυματισμένων', [
    'τραυματίας',
    'τραυματίες',
    'τραυματιών',
    'm',
  ]),
  missing: regular('αγνοούμεν', 'αγνοουμένων'),
  displaced: regular('εκτοπισμέν', 'εκτοπισμένων'),
  detained: regular('κρατούμεν', 'κρατουμένων'),
  abducted: {clause: ['που απήχθη', 'που απήχθησαν'], people: person},
  affected: {clause: ['που επλήγη', 'που επλήγησαν'], people: person},
};

/** The genitive, as after «αριθμός», if there is no number. */
function counted(measure: Measure, group: string | undefined, form: CountForm): string {
  const {adjective, clause, people} = fates[measure];
  const known = groupOf(groups, group);
  const [one, other, genitive, gender] = known ?? people;
  const index = form === 'one' ? 0 : 1;
  const noun = form ? [one, other][index] : genitive;
  const before = known && (form ? adjective?.[gender][index] : adjective?.genitive);
  const words = [before, noun, clause?.[index]].filter(Boolean).join(' ');
  return group && !known ? `${words} (${group})` : words;
}

const none = {m: 'κανένας', f: 'καμία', n: 'κανένα'} as const;

/** In the accusative with its article: «τις 13 Ιανουαρίου», «την 1η Ιανουαρίου», «τον Ιανουάριο», «το 2025». */
function withArticle(date: string): string {
  if (/^\d{4}/.test(date)) return `το ${date}`;
  if (/^\d/.test(date)) return date.startsWith('1η') ? `την ${date}` : `τις ${date}`;
  return `τον ${date.replace(/ος(?=\s)/, 'ο')}`;
}

/** Greek. */
export const el: Strings = {
  failed: {
    'aw-article': 'Δεν ήταν δυνατή η φόρτωση του άρθρου.',
    'aw-article-body': 'Δεν ήταν δυνατή η φόρτωση του κειμένου.',
    'aw-casualty-card': 'Δεν ήταν δυνατή η φόρτωση του αριθμού των θυμάτων.',
    'aw-weather-dateline': 'Δεν ήταν δυνατή η φόρτωση του καιρού και της ημερομηνίας.',
    'aw-related-stories': 'Δεν ήταν δυνατή η φόρτωση της λίστας άρθρων.',
  },
  tryAgain: 'Δοκιμάστε ξανά',
  withheld: 'Η σύνταξη δεν έχει δώσει ακόμη αυτό το άρθρο στη δημοσιότητα.',
  canceled: 'Η σύνταξη απέσυρε αυτό το άρθρο.',
  embargoed: (until) => `Αυτό το άρθρο τελεί υπό εμπάργκο έως ${withArticle(until)}.`,
  expired: 'Αυτό το άρθρο δεν είναι πλέον διαθέσιμο.',

  byline: (names) => `Κείμενο: ${names}`,
  updated: (date) => `Ενημερώθηκε: ${date}`,
  storyAge: (age) => `Το άρθρο δημοσιεύτηκε ${age}.`,
  corrections: 'Διορθώσεις',
  correction: 'Διόρθωση',
  notes: 'Σημειώσεις',
  backToText: 'Επιστροφή στο κείμενο',
  play: (title, provider) => `Φόρτωση και αναπαραγωγή: ${title} από ${provider}`,
  load: (title, provider) => `Φόρτωση: ${title} από ${provider}`,
  table: 'Πίνακας',
  embed: 'Ενσωματωμένο περιεχόμενο',

  weatherBy: (provider) => `Δεδομένα καιρού: ${provider}`,
  weatherAge: (age) => `μέτρηση ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'Προβολή σε °C' : 'Προβολή σε °F'),
  weather: {
    0: 'Αίθριος καιρός',
    1: 'Γενικά αίθριος',
    2: 'Αραιή συννεφιά',
    3: 'Συννεφιά',
    45: 'Ομίχλη',
    48: 'Παγωμένη ομίχλη',
    51: 'Ασθενές ψιλόβροχο',
    53: 'Ψιλόβροχο',
    55: 'Πυκνό ψιλόβροχο',
    56: 'Ασθενές παγωμένο ψιλόβροχο',
    57: 'Παγωμένο ψιλόβροχο',
    61: 'Ασθενής βροχή',
    63: 'Βροχή',
    65: 'Ισχυρή βροχή',
    66: 'Ασθενής παγωμένη βροχή',
    67: 'Παγωμένη βροχή',
    71: 'Ασθενής χιονόπτωση',
    73: 'Χιονόπτωση',
    75: 'Πυκνή χιονόπτωση',
    77: 'Κόκκοι χιονιού',
    80: 'Ασθενείς όμβροι',
    81: 'Όμβροι',
    82: 'Ισχυροί όμβροι',
    85: 'Παροδική χιονόπτωση',
    86: 'Ισχυρή παροδική χιονόπτωση',
    95: 'Καταιγίδα',
    96: 'Καταιγίδα με χαλάζι',
    99: 'Καταιγίδα με ισχυρή χαλαζόπτωση',
  },

  toll: 'Απολογισμός θυμάτων',
  tollOf: {missing: 'Αγνοούμενοι', displaced: 'Εκτοπισμένοι', detained: 'Κρατούμενοι'},
  atLeast: (amount) => `τουλάχιστον ${amount}`,
  atMost: (amount) => `το πολύ ${amount}`,
  about: (amount) => `περίπου ${amount}`,
  range: (min, max) => `από ${min} έως ${max}`,
  notReported: 'δεν έχει ανακοινωθεί',
  counted,
  subset: (amount, group, form) => {
    if (!group) return `${amount} από αυτούς`;
    return `ανάμεσά τους ${amount} ${groupOf(groups, group)?.[form === 'one' ? 0 : 1] ?? group}`;
  },
  nobody: (measure, group) => {
    const {clause, people} = fates[measure];
    const [noun, , , gender] = groupOf(groups, group) ?? people;
    const others = group && !groupOf(groups, group) ? ` (${group})` : '';
    if (!clause) return `${none[gender]} ${counted(measure, group, 'one')}`;
    return `${none[gender]} ${noun}${others} δεν ${clause[0].replace('που ', '')}`;
  },
  figure: (amount, counted) => `${amount} ${counted}`,
  // «πολλοί» does not agree with «γυναίκες» or «παιδιά».
  vagueFigure: (words, counted) =>
    /(οί|οι)$/.test(words) && /^\S+(ες|ές|α|ά) /.test(counted)
      ? `${counted}: ${words}`
      : `${words} ${counted}`,
  unknownFigure: (notReported, counted) => `αριθμός ${counted}: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `συνολικά: ${base}`,
  notBrokenDown: (amount) => `χωρίς ανάλυση: ${amount}`,
  // «σύμφωνα με» requires an article, but a name in the data has none.
  accordingTo: (source) => `πηγή: ${source}`,
  sourceMissing: 'δεν αναφέρεται πηγή',
  asOf: (date) => `στοιχεία έως ${withArticle(date)}`,
  dateMissing: 'δεν αναφέρεται ημερομηνία',
  since: (date) => `από ${withArticle(date)}`,
  until: (date) => `έως ${withArticle(date)}`,
  between: (from, to) => `από ${withArticle(from)} έως ${withArticle(to)}`,
  includes: (figure) => `περιλαμβάνει: ${figure}`,
  status: {
    reported: 'έχει αναφερθεί',
    confirmed: 'επιβεβαιωμένο',
    unverified: 'δεν έχει επαληθευτεί',
    contested: 'αμφισβητείται',
    denied: 'διαψεύστηκε',
    retracted: 'ανακλήθηκε',
  },
  revised: (before, date, reason) =>
    `προηγουμένως: ${before}, αναθεώρηση: ${date}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'καθυστερημένες αναφορές',
    reclassified: 'νέα κατάταξη θανάτων',
    'duplicates-removed': 'αφαιρέθηκαν διπλές εγγραφές',
    'method-changed': 'άλλαξε η μέθοδος καταμέτρησης',
    'count-restarted': 'η καταμέτρηση άρχισε από την αρχή',
    corrected: 'διορθώθηκε',
  },
  reasonMissing: 'δεν αναφέρεται ο λόγος',
  earlierRevisions: (count) => `Προηγούμενες αναθεωρήσεις (${count})`,
  history: (steps) => `Πώς άλλαξε ο αριθμός: ${steps}`,
  historyStep: (amount, date) => (date ? `${date}: ${amount}` : amount),
  figureAge: (age) => `στοιχεία που δόθηκαν ${age}`,
  unlessNamed: 'εκτός αν αναφέρεται άλλη πηγή',
  countsDiffer: (counted) => `αριθμός ${counted}: οι καταμετρήσεις διαφέρουν`,
  others: 'Άλλα στοιχεία',
  earlier: (states) => `Προηγουμένως: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `τελευταία αλλαγή: ${reason}`,
  backToToll: 'Επιστροφή στον απολογισμό',
  readFromText: 'αντλήθηκε αυτόματα από το κείμενο, χωρίς επιβεβαίωση από συντάκτη',
  toSentence: (figure) => `${figure}: μετάβαση στην πρόταση του άρθρου`,

  list: {
    'read-next': 'Διαβάστε στη συνέχεια',
    trending: 'Στην επικαιρότητα',
    related: 'Σχετικά άρθρα',
  },
  label: {live: 'Ζωντανά', opinion: 'Άποψη', video: 'Βίντεο', analysis: 'Ανάλυση'},
  storyFrom: (year) => `του ${year}`,

  pinned: 'Καρφιτσωμένο',
  keyPoints: 'Τα κυριότερα σημεία',
  postLink: 'Σύνδεσμος σε αυτή την ανάρτηση',
  newPosts: (count, form) =>
    form === 'one' ? `${count} νέα ανάρτηση` : `${count} νέες αναρτήσεις`,
  showMore: (count) => `Εμφάνιση ${count} ακόμη`,
  coverageEnded: 'Η ζωντανή κάλυψη έχει ολοκληρωθεί.',
  whatChanged: 'Τι άλλαξε',
  change: {headline: 'Τίτλος', standfirst: 'Περίληψη', text: 'Κείμενο', post: 'Ανάρτηση'},
  added: 'Προστέθηκε',
  removed: 'Αφαιρέθηκε',
  previously: (amount) => `προηγουμένως ${amount}`,

  mend: {
    date: (text) =>
      putZoneInBrackets(
        text
          .replace(
            /(\d{1,2}):(\d\d)\s(π|μ)\.μ\./u,
            (_, hour: string, minute: string, half: string) => {
              const of24 = (Number(hour) % 12) + (half === 'μ' ? 12 : 0);
              return `${String(of24).padStart(2, '0')}:${minute}`;
            },
          )
          .replace(/(?<!\d)1 (?=\p{L})/u, '1η '),
      ),
    temperature: (text) => text.replace(/\s?°/, '\u00a0°'),
  },
};

registerStrings('el', el);
