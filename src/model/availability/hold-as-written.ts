import type {Article} from '../article.js';
import {announcesEmbargo, hasMoment} from './embargo-words.js';
import {createIssue, describeValue, type Issue} from '../issue.js';
import {blockText} from '../block-types.js';

/** Number of characters of a block that are checked. */
const start = 200;

/** Signs before a notice, and whom it is for: «ATTENTION EDITORS -», «Check against delivery.» */
const opener =
  /^[\s*\[(【※–—-]*(?:(?:(?:attention|attn\.?|achtung|note to)[\s:,]+)?(?:editors|eds\.?|redaktion(?:en)?)\s*[:!,–—-]\s*|check against delivery[.:]?\s+)?/i;

/** A line of a press release or of agency copy that forbids publication. */
const notice =
  /^(?:release date:\s*embargo|hfr(?![\p{L}])|(?:hold|advance) for release(?![\p{L}]|\s+of)|not for (?:publication|release|broadcast)(?!\p{L})|do not publish(?!\p{L})|mandatory kill(?!\p{L}|\s+of)|kill\s*:|kill\.\s+do not(?!\p{L})|withhold this (?:story|item|picture|photo)(?!\p{L})|(?:please )?kill the (?:(?:following|above|previous) )?(?:story|item|picture|photo)(?!\p{L})|a kill is mandatory(?!\p{L})|(?:this (?:story|item)|the (?:(?:above|below|following|previous) (?:story|item)|(?:story|item) (?:above|below|slugged \S+)))(?: slugged \S+)? (?:has been|was|is) (?:withdrawn|withheld|killed|retracted)(?!\p{L}|\s+from)|(?:annulation|anulaci[óo]n|annullamento|stornier(?:ung|t)|storno)\s*[:–—-](?=.*(?:prière|rogamos|ne pas (?:utili|publi|diff)|no (?:publi|usen)|non usare|nicht (?:verwenden|veröffentlichen)|bitte (?:nicht|verwenden)))|(?:ej|inte) för publicering)/iu;
/** «This story has been withdrawn» in other languages. */
const withdrawn =
  /^(?:(?:diese|unsere|vorstehende|obige) (?:meldung|nachricht|geschichte) (?:wird|ist|wurde) (?:hiermit )?(?:zurückgezogen|gesperrt|storniert|annulliert)|(?:cette|la présente) (?:dépêche|information) (?:est|a été) (?:annulée|retirée)|annulation (?:de (?:la|cette) )?dépêche|(?:esta|la presente) (?:noticia|nota|información) (?:queda|está|ha sido|fue) (?:anulada|retirada)|esta (?:notícia|matéria|nota) (?:está|foi) (?:anulada|cancelada|retirada)|questa notizia è (?:stata )?(?:annullata|ritirata)|dit bericht (?:is|wordt) (?:hiermee )?(?:ingetrokken|geannuleerd))(?!\p{L})/iu;
/** «Please observe the embargo» */
const plea =
  /(?:sperrfrist (?:bitte )?(?:be)?achten|please (?:observe|respect) (?:the|this) embargo)/i;
/** The start of a notice that must have a day or an hour. */
const dated =
  /^(?:(?:not )?(?:for use|for publication|to be published) (?:before|after|on)|do not use (?:before|until)|not before|(?:à )?ne pas (?:publier|diffuser) avant|(?:no|non|não) (?:publicar|pubblicare) (?:antes|prima)|nicht (?:zur veröffentlichung|veröffentlichen) vor|frei (?:für|ab)(?= (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|den \d))|niet (?:voor publicatie|publiceren) v[oó]{2}r|не публиковать (?:до|ранее)|julkaisuvapaa|(?:情報|報道|新闻)?解禁(?:日時)?)(?![\p{L}])/iu;
/** The start of a ban that must have them too. */
const dayBan =
  /^(?:(?:prohibida|proibida) (?:su |la |a |sua )?(?:difusión|publicación|reproducción|divulgação|publicação|reprodução) (?:hasta|antes|até)|(?:diffusion|publication) interdite (?:avant|jusqu['’]\p{L}+)|(?:vietata|divieto di) (?:la )?(?:diffusione|pubblicazione) (?:prima|fino)|publicatie verboden (?:tot|voor|vóór)|zakaz publikacji (?:do|przed)|zákaz (?:zveřejnění|publikace) (?:do|před)|(?:запрет на публикацию|заборона публікації|не публікувати) до|(?:محظور|يُ?حظر|ممنوع|يُ?منع) (?:النشر|نشره) (?:حتى|قبل))(?!\p{L})/iu;
/** The same words in capitals, where an ordinary headline would have small letters. */
const shouted =
  /^(?:KILL(?:\s+KILL)+(?!\p{L})|(?:ADVISORY|BULLETIN|URGENT|PHOTO)\s*[:–—-]?\s*KILL\b|KILL (?:ADVISORY|NOTICE|MANDATORY)\b|(?:WITHHOLD|HOLD)\s*(?:[:–—-]|$)|WITHHOLD (?:STORY|PENDING|UNTIL)\b|(?:[A-Z0-9]{2,20}-){1,4}KILL\b|STORY (?:WITHDRAWN|KILLED|WITHHELD)\b|WITHDRAWN\s*:)/u;
/** A notice in brackets after a headline. */
const bracketed =
  /[([]\s*(?:(?:strictly )?(?:under )?embargo(?:ed)?(?!\s+(?:lifted|over|expired))|sperrfrist|hold for release|not for (?:publication|release))\b[^()[\]]{0,80}[)\]]\s*$/i;
/** What follows the last dash of a headline: «Port buys tug – embargoed until 10 March». */
const behindDash = /\s[-–—|]\s([^–—|]{8,80})$/u;
/** «News embargo» in Chinese, and bans that come after their day, as the verb does. */
const banAtEnd =
  /^新[闻聞]禁[运運]|前(?:不得|禁止|请勿|請勿)(?:发布|發布|发表|發表|刊登|报道|報道)|(?<!\p{L})kadar ambargolu(?:dur)?(?!\p{L})|तक (?:प्रकाशन|प्रसारण) (?:प्रतिबंधित|निषिद्ध|वर्जित)|से पहले (?:प्रकाशित|प्रसारित) न करें/iu;

/** Whether a line forbids publication, or gives a time before which it is forbidden. */
export function forbidsPublication(text: string): boolean {
  const whole = text.slice(0, start);
  const line = whole.replace(opener, '');
  const [, last = ''] = behindDash.exec(whole) ?? [];
  const datedStart = (dated.exec(line) ?? dayBan.exec(line))?.[0];
  return (
    notice.test(line) ||
    withdrawn.test(line) ||
    (text.length <= start && plea.test(text)) ||
    shouted.test(line) ||
    announcesEmbargo(line) === true ||
    (datedStart !== undefined && hasMoment(line.slice(datedStart.length))) ||
    bracketed.test(whole) ||
    (announcesEmbargo(last) === true && hasMoment(last)) ||
    banAtEnd.test(line)
  );
}

/** Whether a signal of an agency takes a story back, alone or with the name of its list: `sig:kill`. */
export function isTakenBack(signal: string): boolean {
  return /^(?:\w+:)?(?:kill|withhold|withdrawn?)$/i.test(signal.trim());
}

/** Number of blocks that are checked. */
export const openingBlocks = 4;

/**
 * Withholds a story whose first lines say so: «EMBARGOED UNTIL 00:01 MONDAY». An editor must decide
 * when it ends, because few such lines have a year or a zone.
 */
export function holdAsWritten(article: Article, issues: Issue[]): void {
  if (article.status ?? article.embargoedUntil) return;
  const {kicker = '', headline, standfirst = '', body} = article;
  const texts = body
    .slice(0, openingBlocks)
    .filter(({type}) => type === 'paragraph' || type === 'heading')
    .map(blockText);
  const found = [kicker, headline, standfirst, ...texts].find(forbidsPublication);
  if (found === undefined) return;
  article.status = 'withheld';
  issues.push(createIssue('status', 'held', 'a story that may be shown', describeValue(found)));
}
