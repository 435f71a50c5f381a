import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups} from './groups/id.js';
import {registerStrings} from './registry.js';
import type {CountForm, Strings} from './strings.js';

/** «25 orang tewas», «10 anak tewas». */
const befell: Record<Measure, string> = {
  killed: 'tewas',
  injured: 'luka-luka',
  missing: 'hilang',
  displaced: 'mengungsi',
  detained: 'ditahan',
  abducted: 'diculik',
  affected: 'terdampak',
};

/** The noun for an unknown number: «jumlah korban tewas». */
const people: Record<Measure, string> = {
  killed: 'korban tewas',
  injured: 'korban luka',
  missing: 'orang hilang',
  displaced: 'pengungsi',
  detained: 'orang yang ditahan',
  abducted: 'korban penculikan',
  affected: 'warga terdampak',
};

function counted(measure: Measure, group: string | undefined, form: CountForm): string {
  const known = groupOf(groups, group)?.[0];
  if (known) return `${known} ${befell[measure]}`;
  const others = group ? ` (${group})` : '';
  return form ? `orang ${befell[measure]}${others}` : people[measure] + others;
}

/** Indonesian. */
export const id: Strings = {
  failed: {
    'aw-article': 'Artikel ini tidak dapat dimuat.',
    'aw-article-body': 'Teks ini tidak dapat dimuat.',
    'aw-casualty-card': 'Data korban tidak dapat dimuat.',
    'aw-weather-dateline': 'Cuaca dan tanggal tidak dapat dimuat.',
    'aw-related-stories': 'Daftar artikel tidak dapat dimuat.',
  },
  tryAgain: 'Coba lagi',
  withheld: 'Artikel ini belum diterbitkan oleh redaksi.',
  canceled: 'Artikel ini telah ditarik oleh redaksi.',
  embargoed: (until) => `Artikel ini diembargo hingga ${until}.`,
  expired: 'Artikel ini tidak lagi tersedia.',

  byline: (names) => `Oleh ${names}`,
  updated: (date) => `Diperbarui ${date}`,
  storyAge: (age) => `Artikel ini diterbitkan ${age}.`,
  corrections: 'Koreksi',
  correction: 'Koreksi',
  notes: 'Catatan',
  backToText: 'Kembali ke teks',
  play: (title, provider) => `Muat dan putar: ${title} dari ${provider}`,
  load: (title, provider) => `Muat: ${title} dari ${provider}`,
  table: 'Tabel',
  embed: 'Konten tersemat',

  weatherBy: (provider) => `Data cuaca: ${provider}`,
  weatherAge: (age) => `diukur ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'Tampilkan °C' : 'Tampilkan °F'),
  weather: {
    0: 'Cerah',
    1: 'Umumnya cerah',
    2: 'Cerah berawan',
    3: 'Berawan tebal',
    45: 'Kabut',
    48: 'Kabut beku',
    51: 'Gerimis ringan',
    53: 'Gerimis',
    55: 'Gerimis lebat',
    56: 'Gerimis beku ringan',
    57: 'Gerimis beku',
    61: 'Hujan ringan',
    63: 'Hujan sedang',
    65: 'Hujan lebat',
    66: 'Hujan beku ringan',
    67: 'Hujan beku',
    71: 'Salju ringan',
    73: 'Salju',
    75: 'Salju lebat',
    77: 'Butiran salju',
    80: 'Hujan singkat ringan',
    81: 'Hujan singkat',
    82: 'Hujan singkat lebat',
    85: 'Hujan salju singkat',
    86: 'Hujan salju singkat lebat',
    95: 'Badai petir',
    96: 'Badai petir disertai hujan es',
    99: 'Badai petir disertai hujan es lebat',
  },

  toll: 'Jumlah korban',
  tollOf: {missing: 'Orang hilang', displaced: 'Pengungsi', detained: 'Orang yang ditahan'},
  atLeast: (amount) => `sedikitnya ${amount}`,
  atMost: (amount) => `paling banyak ${amount}`,
  about: (amount) => `sekitar ${amount}`,
  range: (min, max) => `${min} hingga ${max}`,
  notReported: 'tidak dilaporkan',
  counted,
  subset: (amount, group) => {
    if (!group) return `${amount} di antaranya`;
    const [noun, general = noun] = groupOf(groups, group) ?? [group];
    return `${amount} di antaranya ${general}`;
  },
  nobody: (measure, group) => {
    const known = groupOf(groups, group)?.[0];
    if (known) return `tidak ada ${known} yang ${befell[measure]}`;
    return `tidak ada ${counted(measure, group, undefined)}`;
  },
  figure: (amount, counted) => `${amount} ${counted}`,
  // «puluhan orang tewas»; the words themselves may end in «orang».
  vagueFigure: (words, counted) =>
    !words.endsWith(' orang')
      ? `${words} ${counted}`
      : counted.startsWith('orang ')
        ? `${words} ${counted.slice('orang '.length)}`
        : `${counted}: ${words}`,
  unknownFigure: (notReported, counted) => `jumlah ${counted}: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `dari total ${base}`,
  notBrokenDown: (amount) => `${amount} tidak dirinci`,
  accordingTo: (source) => `menurut ${source}`,
  sourceMissing: 'sumber tidak disebutkan',
  asOf: (date) => `per ${date}`,
  dateMissing: 'tanggal tidak disebutkan',
  since: (date) => `sejak ${date}`,
  until: (date) => `hingga ${date}`,
  between: (from, to) => `sejak ${from} hingga ${to}`,
  includes: (figure) => `termasuk ${figure}`,
  status: {
    reported: 'dilaporkan',
    confirmed: 'terkonfirmasi',
    unverified: 'belum diverifikasi',
    contested: 'diperdebatkan',
    denied: 'dibantah',
    retracted: 'ditarik',
  },
  revised: (before, date, reason) =>
    `sebelumnya ${before}, direvisi pada ${date}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'laporan yang masuk terlambat',
    reclassified: 'penggolongan kematian diubah',
    'duplicates-removed': 'data ganda dihapus',
    'method-changed': 'metode penghitungan diubah',
    'count-restarted': 'penghitungan dimulai dari awal',
    corrected: 'dikoreksi',
  },
  reasonMissing: 'alasan tidak disebutkan',
  earlierRevisions: (count) => `Revisi sebelumnya (${count})`,
  history: (steps) => `Perubahan angka: ${steps}`,
  historyStep: (amount, date) => (date ? `${amount} pada ${date}` : amount),
  figureAge: (age) => `angka dari ${age}`,
  unlessNamed: 'kecuali sumber lain disebutkan',
  countsDiffer: (counted) => `jumlah ${counted}: data berbeda-beda`,
  others: 'Data lain',
  earlier: (states) => `Sebelumnya: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `perubahan terakhir: ${reason}`,
  backToToll: 'Kembali ke data korban',
  readFromText: 'diambil otomatis dari teks, belum dikonfirmasi redaksi',
  toSentence: (figure) => `${figure}: ke kalimat dalam artikel`,

  list: {
    'read-next': 'Baca selanjutnya',
    trending: 'Sedang tren',
    related: 'Berita terkait',
  },
  label: {live: 'Langsung', opinion: 'Opini', video: 'Video', analysis: 'Analisis'},
  storyFrom: (year) => `dari tahun ${year}`,

  pinned: 'Disematkan',
  keyPoints: 'Poin penting',
  postLink: 'Tautan ke kiriman ini',
  newPosts: (count) => `${count} kiriman baru`,
  showMore: (count) => `Tampilkan ${count} lagi`,
  coverageEnded: 'Liputan langsung ini telah berakhir.',
  whatChanged: 'Apa yang berubah',
  change: {headline: 'Judul', standfirst: 'Ringkasan', text: 'Teks', post: 'Kiriman'},
  added: 'Ditambahkan',
  removed: 'Dihapus',
  previously: (amount) => `sebelumnya ${amount}`,

  mend: {
    // Papers write Indonesian time zones as «21.05 WIB».
    date: (text) => text.replace(/\s((?:GMT|UTC)\S*)$/, ' ($1)').replace(/, 0(?=\d )/, ', '),
    temperature: (text) => text.replace(/\s?°/, '\u00a0°'),
  },
};

registerStrings('id', id);
