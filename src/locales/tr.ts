import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups} from './groups/tr.js';
import {putZoneInBrackets} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {Strings} from './strings.js';

const measures: Record<Measure, string> = {
  killed: 'hayatını kaybetti',
  injured: 'yaralandı',
  missing: 'kayıp',
  displaced: 'yerinden edildi',
  detained: 'gözaltına alındı',
  abducted: 'kaçırıldı',
  affected: 'etkilendi',
};

/** Words that come directly before a noun, as a number does: «onlarca», «on binlerce». */
const turkishNumber = /(larca|lerce|sayıda|birkaç|birçok|pek çok|yüz|bin|milyon)$/i;

const participles: Record<Measure, string> = {
  killed: 'hayatını kaybeden',
  injured: 'yaralanan',
  missing: 'kayıp',
  displaced: 'yerinden edilen',
  detained: 'gözaltına alınan',
  abducted: 'kaçırılan',
  affected: 'etkilenen',
};

const nouns: Record<Measure, string> = {
  killed: 'ölü',
  injured: 'yaralı',
  missing: 'kayıp',
  displaced: 'yerinden edilen',
  detained: 'gözaltına alınan',
  abducted: 'kaçırılan',
  affected: 'etkilenen',
};

/** The possessive ending of a number depends on its last spoken word: «10’u», «6’sı», «100’ü». */
function possessive(value: number): string {
  const digits = String(value);
  const zeros = /(?<!0)0*$/.exec(digits)?.[0].length ?? 0;
  if (value === 0) return 'ı';
  if (zeros === 0) return ['', 'i', 'si', 'ü', 'ü', 'i', 'sı', 'si', 'i', 'u'][value % 10] ?? 'i';
  if (zeros === 1)
    return ['', 'u', 'si', 'u', 'ı', 'si', 'ı', 'i', 'i', 'ı'][Number(digits.at(-2))] ?? 'u';
  return zeros === 2 ? 'ü' : zeros < 6 ? 'i' : zeros < 9 ? 'u' : 'ı';
}

const isYear = (date: string) => /^\d{4}$/.test(date);
const isDay = (date: string) => /^\d{1,2}\s/.test(date);

/** Turkish. Names, dates and numbers get no suffix, because it would depend on their pronunciation. */
export const tr: Strings = {
  failed: {
    'aw-article': 'Haber yüklenemedi.',
    'aw-article-body': 'Metin yüklenemedi.',
    'aw-casualty-card': 'Ölü ve yaralı sayıları yüklenemedi.',
    'aw-weather-dateline': 'Hava durumu ve tarih yüklenemedi.',
    'aw-related-stories': 'Haber listesi yüklenemedi.',
  },
  tryAgain: 'Yeniden dene',
  withheld: 'Bu haber, yayıncısı tarafından yayımlanmıyor.',
  canceled: 'Bu haber, yayıncısı tarafından geri çekildi.',
  embargoed: (until) => `Bu haberin yayın yasağı şu tarihte sona eriyor: ${until}.`,
  expired: 'Bu haber artık erişime açık değil.',

  byline: (names) => `Yazan: ${names}`,
  updated: (date) => `Güncelleme: ${date}`,
  storyAge: (age) => `Bu haber ${age} yayımlandı.`,
  corrections: 'Düzeltmeler',
  correction: 'Düzeltme',
  notes: 'Notlar',
  backToText: 'Metne dön',
  play: (title, provider) => `Yükle ve oynat: ${title} (kaynak: ${provider})`,
  load: (title, provider) => `Yükle: ${title} (kaynak: ${provider})`,
  table: 'Tablo',
  embed: 'Gömülü içerik',

  weatherBy: (provider) => `Hava durumu: ${provider}`,
  weatherAge: (age) => `${age} ölçüldü`,
  switchUnit: (unit) => (unit === 'celsius' ? '°C olarak göster' : '°F olarak göster'),
  weather: {
    0: 'Açık',
    1: 'Çoğunlukla açık',
    2: 'Parçalı bulutlu',
    3: 'Kapalı hava',
    45: 'Sis',
    48: 'Dondurucu sis',
    51: 'Hafif çisenti',
    53: 'Çisenti',
    55: 'Kuvvetli çisenti',
    56: 'Hafif dondurucu çisenti',
    57: 'Dondurucu çisenti',
    61: 'Hafif yağmur',
    63: 'Yağmur',
    65: 'Kuvvetli yağmur',
    66: 'Hafif dondurucu yağmur',
    67: 'Dondurucu yağmur',
    71: 'Hafif kar',
    73: 'Kar',
    75: 'Yoğun kar',
    77: 'Kar grenleri',
    80: 'Hafif sağanak',
    81: 'Sağanak',
    82: 'Kuvvetli sağanak',
    85: 'Kar sağanağı',
    86: 'Kuvvetli kar sağanağı',
    95: 'Gök gürültülü fırtına',
    96: 'Dolulu gök gürültülü fırtına',
    99: 'Kuvvetli dolulu gök gürültülü fırtına',
  },

  toll: 'Ölü ve yaralı sayısı',
  tollOf: {missing: 'Kayıplar', displaced: 'Yerinden edilenler', detained: 'Gözaltına alınanlar'},
  atLeast: (amount) => `en az ${amount}`,
  atMost: (amount) => `en fazla ${amount}`,
  about: (amount) => `yaklaşık ${amount}`,
  range: (min, max) => `${min} ila ${max}`,
  notReported: 'bildirilmedi',
  counted: (measure, group, form) => {
    const known = groupOf(groups, group);
    const others = group && !known ? ` (${group})` : '';
    // For an unknown number, a noun that does not state that anyone was counted.
    if (!form) return `${known ? `${participles[measure]} ${known}` : nouns[measure]}${others}`;
    return `${known ?? 'kişi'}${others} ${measures[measure]}`;
  },
  subset: (amount, group, _form, value) => {
    const whom = groupOf(groups, group) ?? group;
    if (amount.endsWith(' kişi')) return `bunların arasında ${whom ? `${whom}: ` : ''}${amount}`;
    if (value === undefined) return `bunların arasında ${amount} ${whom ?? 'kişi'}`;
    return `bunların ${amount}’${possessive(value)}${whom ? ` ${whom}` : ''}`;
  },
  nobody: (measure, group) => {
    const whom = groupOf(groups, group) ?? `kişi${group ? ` (${group})` : ''}`;
    return `${participles[measure]} ${whom} yok`;
  },
  figure: (amount, counted) => `${amount} ${counted}`,
  vagueFigure: (words, counted) =>
    /\d[’'](den|dan|ten|tan) (fazla|az)$/.test(words) || turkishNumber.test(words)
      ? `${words} ${counted}`
      : `${counted}: ${words}`,
  unknownFigure: (notReported, counted) => `${counted} sayısı: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  // Each count is a clause, so «toplamda 25 kişi …» would read as a second toll.
  partOf: (base) => `şu toplama dahil: ${base}`,
  notBrokenDown: (amount) => `${amount} kişi için ayrıntı yok`,
  accordingTo: (source) => `kaynak: ${source}`,
  sourceMissing: 'kaynak belirtilmedi',
  asOf: (date) => `${date} itibarıyla`,
  dateMissing: 'tarih belirtilmedi',
  since: (date) =>
    isYear(date)
      ? `${date} yılından bu yana`
      : `${date}${isDay(date) ? ' tarihinden' : ' ayından'} bu yana`,
  until: (date) =>
    isYear(date) ? `${date} yılına kadar` : `${date}${isDay(date) ? ' tarihine' : ' ayına'} kadar`,
  between: (from, to) => `${from} ile ${to} arasında`,
  includes: (figure) => `buna dahil: ${figure}`,
  status: {
    reported: 'bildirildi',
    confirmed: 'doğrulandı',
    unverified: 'doğrulanmadı',
    contested: 'tartışmalı',
    denied: 'yalanlandı',
    retracted: 'geri çekildi',
  },
  revised: (before, date, reason) =>
    `${date} tarihinde güncellendi, önceki sayı: ${before}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'geç gelen bildirimler',
    reclassified: 'ölümler yeniden sınıflandırıldı',
    'duplicates-removed': 'mükerrer kayıtlar çıkarıldı',
    'method-changed': 'yöntem değişti',
    'count-restarted': 'sayım yeniden başlatıldı',
    corrected: 'düzeltildi',
  },
  reasonMissing: 'neden belirtilmedi',
  earlierRevisions: (count) => `Önceki güncellemeler (${count})`,
  history: (steps) => `Sayının değişimi: ${steps}`,
  historyStep: (amount, date) => `${date}: ${amount}`,
  figureAge: (age) => `sayı ${age} açıklandı`,
  unlessNamed: 'başka kaynak belirtilmedikçe',
  countsDiffer: (counted) => `${counted} sayısı: kaynaklara göre değişiyor`,
  others: 'Diğer sayılar',
  earlier: (states) => `Önceki: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `son değişiklik: ${reason}`,
  backToToll: 'Sayılara dön',
  readFromText: 'haber metninden otomatik alındı, editör onayı yok',
  toSentence: (figure) => `${figure}: metindeki cümleye git`,

  list: {
    'read-next': 'Sıradaki haberler',
    trending: 'Gündemdeki haberler',
    related: 'İlgili haberler',
  },
  label: {live: 'Canlı', opinion: 'Görüş', video: 'Video', analysis: 'Analiz'},
  storyFrom: (year) => `${year} yılından`,

  pinned: 'Sabitlendi',
  keyPoints: 'Öne çıkanlar',
  postLink: 'Bu gönderinin bağlantısı',
  newPosts: (count) => `${count} yeni gönderi`,
  showMore: (count) => `${count} gönderi daha göster`,
  coverageEnded: 'Canlı anlatım sona erdi.',
  whatChanged: 'Neler değişti',
  change: {headline: 'Başlık', standfirst: 'Spot', text: 'Metin', post: 'Gönderi'},
  added: 'Eklendi',
  removed: 'Çıkarıldı',
  previously: (amount) => `daha önce ${amount}`,

  mend: {
    date: putZoneInBrackets,
    temperature: (text) => text.replace(/\s?°/, '\u00a0°'),
  },
};

registerStrings('tr', tr);
