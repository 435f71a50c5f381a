/**
 * «Under embargo», «Embargoed», «Sperrfrist» at the start of a line, perhaps after what is under it
 * («Notizia sotto embargo»), and the rest of the line.
 */
const named =
  /^((?:(?:press|news) release[:\s]+|(?:notizia|noticia|notícia|comunicato(?: stampa)?|comunicado(?: de prensa)?|communiqué(?: de presse)?|dépêche|meldung|pressemitteilung|persbericht)[:\s]+)?(?:(?:strict(?:ly)?|under|sous|bajo|sob|sotto|onder)\s+){0,3}(?:embarg(?:oed|ad[oa]|[oó])|sperre?frist|gesperrt(?=\sbis)|klausuleret|[эе]мбарго|ambargo(?:lu)?|엠바고|보도유예|εμπ[άα]ργκο|אמברגו|cấm vận))(?![\p{L}])\s*([^]*)$/iu;
/** What a desk hands out under embargo. */
const handout =
  /^(?:for release(?!\s+of)|(?:copy|story|material|press|notice|release|text)(?![\p{L}-])(?!\s+of))/iu;

const until =
  /^(?:until|till?|bis|tot|до|hasta|até|fino|jusqu['’]\p{L}+|[έε]ως|עד|đến|sampai)(?!\p{L})/iu;
const connector =
  /^(?:[:：\d([–—-]|\p{L}{2,8}(?:day|tag|dag)(?!\p{L})|mittwoch|(?:al|au|do|kl)(?!\p{L}))/iu;
/** «Until 2030» and nothing more: an hour. */
const timeAlone = /^\p{L}+\s+\d{4}\P{L}*$/u;
/** What a headline says of an embargo: «EMBARGO ON OIL», «EMBARGO LIFTED». */
const subject =
  /^(?:lifted|levé|levantado|over|ende[dt]|expired|on|against|contre|contra)(?!\p{L})/iu;

/**
 * A day or an hour, which a notice has and a headline seldom: a number of one or two digits, «0600
 * GMT», «Monday».
 */
const moment =
  /(?<![\d\p{Lu}\p{Ll}])\d{1,2}(?![\d%])|\d{4}\s?(?:uhr|hrs?|hours|h|gmt|utc|[bcemp]\p{L}?t)(?!\p{L})|(?<!\p{L})(?:\p{L}{3,8}(?:day|tag|dag|-feira)|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|lunes|martes|mi[eé]rcoles|jueves|viernes|domingo|(?:lune|marte|mercole|giove|vener)dì|noon|midnight|tomorrow|further notice|demain|mañana|domani)(?!\p{L})/iu;
/** Characters in which the moment of a notice must begin. */
const near = 40;

/**
 * Whether a text has a day or an hour near its start. A year alone is none: «Embargo until 2030:
 * what the ban means».
 */
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
