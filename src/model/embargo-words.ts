/** «Under embargo», «Embargoed», «Sperrfrist» at the start of a line, and the rest of the line. */
const named =
  /^((?:(?:strict(?:ly)?|under|sous|bajo|sob|sotto|onder)\s+){0,3}(?:embarg(?:oed|ad[oa]|[oó])|sperre?frist|gesperrt(?=\sbis)|klausuleret|[эе]мбарго|ambargo(?:lu)?|엠바고|보도유예|εμπ[άα]ργκο|אמברגו|cấm vận))(?![\p{L}])\s*([^]*)$/iu;
/** What a desk hands out under embargo. */
const handout =
  /^(?:for release(?!\s+of)|(?:copy|story|material|press|notice|release|text)(?![\p{L}-])(?!\s+of))/iu;

const untilWord =
  "(?:until|till?|bis|tot|до|hasta|até|fino|jusqu['’]\\p{L}+|[έε]ως|עד|đến|sampai)(?!\\p{L})";
const until = new RegExp(`^${untilWord}`, 'iu');
/** A year alone is not a moment of release: «Embargo until 2030: what the ban means». */
const untilYear = new RegExp(
  `^${untilWord}\\s+(?:19|20)\\d\\d(?!\\d|\\s*(?:h|g|u|z|[ecmp]\\p{L}?t)(?!\\p{L}{3}))\\W+\\p{L}`,
  'iu',
);
const connector =
  /^(?:[:：\d([–—-]|\p{L}{2,8}(?:day|tag|dag)(?!\p{L})|mittwoch|(?:al|au|do|kl)(?!\p{L}))/iu;
/** «Until 2030» and nothing more: an hour. */
const timeAlone = /^\p{L}+\s+\d{4}\P{L}*$/u;
/** What a headline says of an embargo: «EMBARGO ON OIL», «EMBARGO LIFTED». */
const subject =
  /^(?:lifted|levé|levantado|over|ende[dt]|expired|on|against|contre|contra)(?!\p{L})/iu;

const months =
  'jan|ene|gen|feb|fév|fev|mar|mär|mrt|apr|avr|abr|ma[iyjg]|jun|jui|giu|jul|lug|aug|aoû|ago|sep|set|o[ckt]t|out|nov|de[czk]|dic|b[řr]ez|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|μαρ|απρ';
/** A day or an hour, which a notice has and a headline seldom: «6 Uhr», «11 de marzo», «Monday». */
const moment = new RegExp(
  [
    '\\d{1,2}\\s?[:.h/]\\s?\\d{1,2}(?!\\d)',
    '\\d{4}-\\d\\d-\\d\\d',
    '\\d\\s?(?:a\\.?m|p\\.?m|uhr|hrs?|hours|h|gmt|utc|bst|c?est?|[ecmp][sd]t|cet|msk)(?!\\p{L})',
    '(?:kl|um|alle|pukul|klo)\\.?\\s\\d',
    '\\d\\s?[月日時时点點월일시]',
    `(?<!\\d)\\d{1,2}(?:st|nd|rd|th|[.ºª])?\\s(?:de\\s|of\\s|di\\s)?(?:${months})`,
    `(?<!\\p{L})(?:${months})\\p{L}{0,7}\\.?\\s\\d{1,2}(?!\\d)`,
    '\\p{L}{2,8}(?:day|tag|dag|-feira)(?!\\p{L})|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di(?!\\p{L})|dimanche',
    '(?<!\\p{L})(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|(?:lune|marte|mercole|giove|vener)dì|понедельник|вторник|среды|четверг|пятниц|суббот)',
    '(?<!\\p{L})(?:noon|midnight|tomorrow|further notice|mittag|mitternacht|midi|minuit|demain|mañana|amanhã|domani)(?!\\p{L})',
  ].join('|'),
  'iu',
);
/** Characters in which the moment of a notice must begin. */
const near = 60;

/** Whether a text has a day or an hour near its start. A year alone is none. */
export function hasMoment(text: string): boolean {
  return moment.test(text.slice(0, near));
}

/**
 * Whether a line is a notice of a press desk: «EMBARGO: 11 March, 06:00». A headline about a ban on
 * trade has no day or hour there: «Embargo until 2030: what the ban means». Capitals need less than
 * that, because agencies write their notices so. Undefined for a line that does not begin with such
 * a word.
 */
export function announcesEmbargo(line: string): boolean | undefined {
  const [, words = '', rest = ''] = named.exec(line) ?? [];
  if (!words) return undefined;
  const isLoud = words === words.toUpperCase();
  const isOpen = until.test(rest);
  if (isWhole(rest) || handout.test(rest) || (isLoud && /^[:：–—-]/.test(rest))) return true;
  if (isOpen && untilYear.test(rest) && !isLoud) return false;
  const isHeld = /embarg(?:oed|ad[oa])$/i.test(words);
  if (isHeld && rest.startsWith(':')) return true;
  if ((isLoud || isHeld) && isOpen && !/^gesperrt/i.test(words)) return true;
  const mayFollow = isLoud || isHeld ? !subject.test(rest) : isOpen || connector.test(rest);
  return mayFollow && hasMoment(rest);
}

/** Whether nothing of a headline follows: the line ends, the bracket closes, or an hour ends it. */
function isWhole(rest: string): boolean {
  return (
    !/[\p{L}\d]/u.test(rest) || /^[)\]】]/.test(rest) || (until.test(rest) && timeAlone.test(rest))
  );
}
