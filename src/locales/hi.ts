import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups} from './groups/hi.js';
import {registerStrings} from './registry.js';
import type {Strings} from './strings.js';

type Forms = readonly [one: string, other: string, ...rest: unknown[]];

const measures: Record<Measure, {masculine: Forms; feminine: Forms}> = {
  killed: {masculine: ['मारा गया', 'मारे गए'], feminine: ['मारी गई', 'मारी गईं']},
  injured: {masculine: ['घायल हुआ', 'घायल हुए'], feminine: ['घायल हुई', 'घायल हुईं']},
  missing: {masculine: ['लापता', 'लापता'], feminine: ['लापता', 'लापता']},
  displaced: {
    masculine: ['विस्थापित हुआ', 'विस्थापित हुए'],
    feminine: ['विस्थापित हुई', 'विस्थापित हुईं'],
  },
  detained: {
    masculine: ['हिरासत में लिया गया', 'हिरासत में लिए गए'],
    feminine: ['हिरासत में ली गई', 'हिरासत में ली गईं'],
  },
  abducted: {
    masculine: ['अगवा किया गया', 'अगवा किए गए'],
    feminine: ['अगवा की गई', 'अगवा की गईं'],
  },
  affected: {
    masculine: ['प्रभावित हुआ', 'प्रभावित हुए'],
    feminine: ['प्रभावित हुई', 'प्रभावित हुईं'],
  },
};

const people: Forms = ['व्यक्ति', 'लोग'];

/** The event that did not happen, as an oblique infinitive: «किसी के मारे जाने की सूचना नहीं». */
const happening: Record<Measure, string> = {
  killed: 'मारे जाने',
  injured: 'घायल होने',
  missing: 'लापता होने',
  displaced: 'विस्थापित होने',
  detained: 'हिरासत में लिए जाने',
  abducted: 'अगवा होने',
  affected: 'प्रभावित होने',
};

/** For an unknown number. It names who would be counted and does not state that anyone was: «मृतक», «मृतक बच्चे». */
const adjectives: Record<Measure, string> = {
  killed: 'मृतक',
  injured: 'घायल',
  missing: 'लापता',
  displaced: 'विस्थापित',
  detained: 'हिरासत में लिए गए',
  abducted: 'अगवा किए गए',
  affected: 'प्रभावित',
};

function describe(measure: Measure, group: string | undefined): string {
  const known = groupOf(groups, group);
  const adjective = adjectives[measure];
  if (known)
    return `${known[2] ? adjective.replace(/(?<![^ ])[^ ]+ गए$/, (end) => (end.startsWith('क') ? 'की गई' : 'ली गई')) : adjective} ${known[1]}`;
  const whom = measure === 'killed' || measure === 'injured' ? adjective : `${adjective} लोग`;
  return group ? `${whom} (${group})` : whom;
}

/** «सुबह», «दोपहर», «शाम», «रात»: papers write these instead of «am» and «pm». */
function partOfDay(hour: number, half: string): string {
  const hours = (hour % 12) + (/p/i.test(half) ? 12 : 0);
  if (hours < 4 || hours >= 20) return 'रात';
  return hours < 12 ? 'सुबह' : hours < 16 ? 'दोपहर' : 'शाम';
}

/** Hindi. */
export const hi: Strings = {
  failed: {
    'aw-article': 'लेख लोड नहीं हो सका।',
    'aw-article-body': 'पाठ लोड नहीं हो सका।',
    'aw-casualty-card': 'हताहतों के आंकड़े लोड नहीं हो सके।',
    'aw-weather-dateline': 'मौसम और तारीख लोड नहीं हो सके।',
    'aw-related-stories': 'लेखों की सूची लोड नहीं हो सकी।',
  },
  tryAgain: 'फिर से कोशिश करें',
  withheld: 'प्रकाशक ने यह ख़बर रोक रखी है।',
  canceled: 'प्रकाशक ने यह ख़बर वापस ले ली है।',
  embargoed: (until) => `इस ख़बर के प्रकाशन पर ${until} तक रोक है।`,
  expired: 'यह ख़बर अब उपलब्ध नहीं है।',

  byline: (names) => `लेखन: ${names}`,
  updated: (date) => `अपडेट: ${date}`,
  storyAge: (age) => `यह लेख ${age} प्रकाशित हुआ था।`,
  corrections: 'भूल-सुधार',
  correction: 'भूल-सुधार',
  notes: 'पाद-टिप्पणियां',
  backToText: 'पाठ पर वापस जाएं',
  play: (title, provider) => `लोड करें और चलाएं: ${title} (${provider} से)`,
  load: (title, provider) => `लोड करें: ${title} (${provider} से)`,
  table: 'तालिका',
  embed: 'अन्य स्रोत की सामग्री',

  weatherBy: (provider) => `मौसम के आंकड़े: ${provider}`,
  weatherAge: (age) => `${age} का माप`,
  switchUnit: (unit) => (unit === 'celsius' ? '°C में दिखाएं' : '°F में दिखाएं'),
  weather: {
    0: 'साफ़ आसमान',
    1: 'मुख्यतः साफ़',
    2: 'आंशिक बादल',
    3: 'बादल छाए हुए',
    45: 'कोहरा',
    48: 'बर्फ़ीला कोहरा',
    51: 'हल्की फुहार',
    53: 'फुहार',
    55: 'तेज़ फुहार',
    56: 'हल्की बर्फ़ीली फुहार',
    57: 'बर्फ़ीली फुहार',
    61: 'हल्की बारिश',
    63: 'बारिश',
    65: 'भारी बारिश',
    66: 'हल्की बर्फ़ीली बारिश',
    67: 'बर्फ़ीली बारिश',
    71: 'हल्की बर्फ़बारी',
    73: 'बर्फ़बारी',
    75: 'भारी बर्फ़बारी',
    77: 'बर्फ़ के कण',
    80: 'हल्की बौछारें',
    81: 'बौछारें',
    82: 'तेज़ बौछारें',
    85: 'बर्फ़ की बौछारें',
    86: 'बर्फ़ की तेज़ बौछारें',
    95: 'गरज के साथ तूफ़ान',
    96: 'ओलों और गरज के साथ तूफ़ान',
    99: 'भारी ओलों और गरज के साथ तूफ़ान',
  },

  toll: 'हताहत',
  tollOf: {missing: 'लापता लोग', displaced: 'विस्थापित', detained: 'हिरासत में लिए गए लोग'},
  atLeast: (amount) => `कम से कम ${amount}`,
  atMost: (amount) => `ज़्यादा से ज़्यादा ${amount}`,
  about: (amount) => `क़रीब ${amount}`,
  range: (min, max) => `${min} से ${max}`,
  notReported: 'संख्या नहीं बताई गई',
  counted: (measure, group, form) => {
    const known = groupOf(groups, group);
    if (!form) return describe(measure, group);
    const pick = ([one, other]: Forms) => (form === 'one' ? one : other);
    const befell = pick(measures[measure][known?.[2] ? 'feminine' : 'masculine']);
    if (known) return `${pick(known)} ${befell}`;
    return `${pick(people)}${group ? ` (${group})` : ''} ${befell}`;
  },
  subset: (amount, group, form) => {
    if (!group) return `इनमें ${amount}`;
    return `इनमें ${amount} ${groupOf(groups, group)?.[form === 'one' ? 0 : 1] ?? group}`;
  },
  nobody: (measure, group) => {
    const whom = group ? `${groupOf(groups, group)?.[1] ?? group}: ` : '';
    return `${whom}किसी के ${happening[measure]} की सूचना नहीं`;
  },
  figure: (amount, counted) => `${amount} ${counted}`,
  vagueFigure: (words, counted) =>
    /\p{Script=Devanagari}/u.test(words) ? `${words} ${counted}` : `${counted}: ${words}`,
  unknownFigure: (notReported, counted) => `${counted}: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '।',
  partOf: (base) => `कुल ${base}`,
  notBrokenDown: (amount) => `${amount} का ब्योरा नहीं`,
  accordingTo: (source) => `${source} के अनुसार`,
  sourceMissing: 'स्रोत नहीं बताया गया',
  asOf: (date) => `${date} तक`,
  dateMissing: 'तारीख़ नहीं बताई गई',
  since: (date) => `${date} से`,
  until: (date) => `${date} तक`,
  between: (from, to) => `${from} से ${to} तक`,
  includes: (figure) => `इसमें शामिल: ${figure}`,
  status: {
    reported: 'सूचना मिली',
    confirmed: 'पुष्टि हुई',
    unverified: 'पुष्टि नहीं हुई',
    contested: 'विवादित',
    denied: 'खंडन किया गया',
    retracted: 'वापस लिया गया',
  },
  revised: (before, date, reason) => `${date} को संशोधन, पहले: ${before}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'देर से मिली सूचनाएं',
    reclassified: 'मौतों का दोबारा वर्गीकरण',
    'duplicates-removed': 'दोहराव हटाया गया',
    'method-changed': 'गिनती का तरीका बदला',
    'count-restarted': 'गिनती नए सिरे से शुरू',
    corrected: 'सुधार किया गया',
  },
  reasonMissing: 'कारण नहीं बताया गया',
  earlierRevisions: (count) => `पहले के संशोधन (${count})`,
  history: (steps) => `संख्या कैसे बदली: ${steps}`,
  historyStep: (amount, date) => `${date} को ${amount}`,
  figureAge: (age) => `यह आंकड़ा ${age} का है`,
  unlessNamed: 'जब तक कोई और स्रोत न बताया गया हो',
  countsDiffer: (counted) => `${counted}: आंकड़े अलग-अलग हैं`,
  others: 'अन्य आंकड़े',
  earlier: (states) => `पहले: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `पिछला बदलाव: ${reason}`,
  backToToll: 'आंकड़ों पर वापस जाएं',
  readFromText: 'लेख के पाठ से लिया गया, संपादक ने पुष्टि नहीं की',
  toSentence: (figure) => `${figure}: लेख के वाक्य पर जाएं`,

  list: {
    'read-next': 'आगे पढ़ें',
    trending: 'चर्चित ख़बरें',
    related: 'संबंधित ख़बरें',
  },
  label: {live: 'लाइव', opinion: 'राय', video: 'वीडियो', analysis: 'विश्लेषण'},
  storyFrom: (year) => `${year} की ख़बर`,

  pinned: 'पिन किया गया',
  keyPoints: 'मुख्य बातें',
  postLink: 'इस पोस्ट का लिंक',
  newPosts: (count) => `${count} नई पोस्ट`,
  showMore: (count) => `${count} और दिखाएं`,
  coverageEnded: 'लाइव कवरेज समाप्त हो चुकी है।',
  whatChanged: 'क्या बदला',
  change: {headline: 'शीर्षक', standfirst: 'सारांश', text: 'पाठ', post: 'पोस्ट'},
  added: 'जोड़ा गया',
  removed: 'हटाया गया',
  previously: (amount) => `पहले ${amount}`,

  mend: {
    date: (text) =>
      text.replace(
        /(?:( को|,) |^)(\d{1,2}):(\d\d) ?([ap]m)(?: (?!बजे)(\S+))?(?: बजे)?$/i,
        (_, day: string | undefined, hour: string, minute: string, half: string, zone?: string) =>
          `${day ? ', ' : ''}${partOfDay(Number(hour), half)} ${hour}:${minute} बजे${zone ? ` (${zone})` : ''}`,
      ),
    age: (text) =>
      text
        .replace('माह', 'महीने')
        .replace('वर्ष', 'साल')
        .replace(/^1 घंटे/, '1 घंटा')
        .replace(/^1 महीने/, '1 महीना'),
    list: (between) => between.replace(', और', ' और'),
    temperature: (text) => text.replace('°से॰', '°C').replace(/°फ़ेरन?॰?/, '°F'),
    count: (value) => {
      if (value < 1e5 || value % 1000) return undefined;
      return value >= 1e7 && value % 1e5 === 0
        ? `${value / 1e7}\u00a0करोड़`
        : `${value / 1e5}\u00a0लाख`;
    },
  },
};

registerStrings('hi', hi);
