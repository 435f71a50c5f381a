import {announcesEmbargo} from '../../../model/availability/embargo-words.js';
import {forbidsPublication} from '../../../model/availability/hold-as-written.js';
import {isOther} from './load-words.js';

/** Lines of a press desk that say when a text may appear, in the languages of the locales. */
const embargo =
  /(?:^|[^\p{L}])(?:embargo(?:ed)?|hold for release(?! of)|for release(?: (?:at|on|after)(?= .*\d)|:(?=.*\d))|not for (?:release|publication|broadcast) (?:before|until)|not to be (?:used|published|released|broadcast|printed) (?:before|until)(?= (?:\S{1,20} ){0,3}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|midnight|noon|\d{1,2}[:.]\d\d|\d{1,2} ?[ap]m|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))|sperrfrist|gesperrt bis|sous embargo|эмбарго|ембарго|haber ambargosu|ambargo(?:lu(?:dur)?)?|امتناع نشر|محظور (?:النشر )?(?:حتى|لغاية)|حظر النشر|אמבר?גו|عدم انتشار|प्रतिबंध(?:ित)?|एम्बार्गो|禁发|禁發|解禁|エンバーゴ|엠바고|embargado|bajo embargo|(?:ej|inte|ikke|ikkje) (?:för|for|til) (?:publicering|offentlig(?:hed|görande)|offentliggjør(?:else|ing)|publisering|offentliggørelse) (?:före|innan|før)|under embargo (?:tills|til|fram till)|julkaistavissa)(?![\p{L}\p{M}])/iu;
const held =
  /(?:^|[^\p{L}])(?:not for (?:publication|release|broadcast)|do not publish|nicht zur veröffentlichung(?: bestimmt)?|ne pas (?:publier|diffuser)|no (?:publicar|difundir)|prohibida su publicación|não publicar|niet (?:voor publicatie|publiceren)|не для (?:публикации|публікації|печати|друку)|не публиковать|не публікувати|yayınlanamaz|yayımlanmamak üzere|yayın için değildir|ليس للنشر|غير مخصص للنشر|לא לפרסום|غیرقابل انتشار|برای انتشار نیست|प्रकाशन के लिए नहीं|不得发表|请勿发布|不供發表|非公開|公開不可|non per la pubblicazione)(?![\p{L}\p{M}])/iu;
const lifted = /(?:lifted|expired|aufgehoben|levé|levantado|снято|знято|kaldırıldı)/iu;

const release =
  /^(?:(?:press|news) release|presse(?:mitteilung|information)|communiqué de presse|comunicado de prensa|comunicato stampa|persbericht|pressmeddelande)\s*[:,–—-]?\s/iu;

/** What a line says of when a text may appear. */
export function readHold(text: string): 'embargo' | 'withheld' | undefined {
  // «Do not publish», said in quotation marks, is what somebody said.
  if (text.length > 200 || lifted.test(text) || /^["“«„]/.test(text)) return undefined;
  if (isEmbargo(text)) return 'embargo';
  const isHeld = isShortNotice(text, held) || forbidsPublication(text);
  return isHeld ? 'withheld' : undefined;
}

/**
 * A headline may begin with the same word, or have it second: «Embargo on oil», «Arms embargo
 * extended until 12 March».
 */
function isEmbargo(text: string): boolean {
  const line = text.replace(/^[^\p{L}]+/u, '').replace(release, '');
  const later = announcesEmbargo(line.replace(/^\p{L}+ /u, ''));
  return announcesEmbargo(line) ?? (later !== false && isShortNotice(line, embargo));
}

/** Words that follow a notice: «Nicht zur Veröffentlichung bestimmt, bitte beachten». */
const mostWords = 4;

/** A headline may speak of an embargo: «Arms embargo extended». A notice begins with the word, or has a time. */
function isShortNotice(text: string, words: RegExp): boolean {
  const start = text.replace(/^[^\p{L}]+/u, '').replace(/^(?:strictly|strikt|strict|under) /i, '');
  const found = words.exec(start);
  if (!found || found.index > 12) return false;
  const rest = start.slice(found.index + found[0].length);
  return /\d|:$/.test(text) || rest.split(/\s+/).length <= mostWords;
}

/** Whether a line is an order not to publish, whatever it names: «No publicar: el nombre del chofer». */
export function isOrderToHold(text: string): boolean {
  const found = held.exec(text);
  const rest = found && text.slice(found.index + found[0].length);
  const isOrder = found?.index === 0 && /^\s*(?:[:：–—-]|[.!]?$)/.test(rest ?? '');
  return isOrder || readHold(text) !== undefined;
}

const contactLabel =
  /^(?:(?:media|press|news|for (?:more|further) information|further information|information)?\s*(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|office|relations)|for (?:more|further) information(?:,? (?:please )?contact)?|(?:presse)?kontakt|pressekontakt|ansprechpartner(?:in)?|rückfragen(?: bitte an| an)?|contact(?:s)? presse|contacto(?:s)?(?: de prensa)?|contatos?(?: para a imprensa)?|perscontact|contactpersoon|basın irtibat|iletişim)(?: (?:für|for|pour|para|per|voor|för|til|dla|pro|de|der|des) [^.:：]{1,40})?\s*(?:[:：]|$)/iu;
const reach =
  /^(?:(?:tel|phone|mobile|cell|fax|e-?mail|web|www|tél|teléfono|telefon|telefono|тел|моб|факс|هاتف|טל|تلفن|फोन|电话|電話)\.?\s*[:：]|[^\s@]+@[^\s@]+\.\p{L}{2,}$|\+?\d[\d\s().-]{7,}$)|^[^.!?]{0,80}\+\d[\d\s().-]{7,}[^.!?]{0,60}|^[^!?]{0,80}\s[^\s@]+@[^\s@]+\.\p{L}{2,}$/iu;

/** Whether a line says whom a press desk may be asked about a text. */
export function isContact(text: string): boolean {
  if (text.length >= 200) return false;
  return contactLabel.test(text) || reach.test(text) || isOther('contact', text);
}

/** «Se ruega difusión.»: a press desk asks that its text be printed. */
const request =
  /^(?:se (?:ruega|agradece) (?:la )?(?:su )?(?:máxima )?(?:difusión|publicación)|merci de (?:votre|bien vouloir)? ?(?:diffuser|diffusion|publication)|(?:wir bitten um|um) (?:veröffentlichung|abdruck) wird gebeten|wir bitten um (?:veröffentlichung|abdruck)|(?:si prega di|con (?:preghiera|cortese richiesta) di) (?:darne |dare )?(?:massima )?(?:diffusione|pubblicazione)|(?:solicita|agradece)-se (?:a )?(?:sua )?(?:divulgação|publicação)|prosíme o (?:zveřejnění|uverejnenie)|prosimy o (?:publikację|opublikowanie)|просим опубликовать)[.!]?$/iu;

/** Whether a line ends a press release or a story for the desk. */
export function isEndMark(text: string): boolean {
  return (
    request.test(text) ||
    (/^[-–—*# ]*(?:ends?|end of (?:release|story)|fin|ende|fim|einde|конец|кінець|son|النهاية|סוף|(?:انتهای )?پیام\/|پایان|समाप्त|完|以上|30|xxx|mf|eom)[-–—*# ]*$/iu.test(
      text,
    ) &&
      /^(?:[-–—*#]|ends$|end$|(?:ENDS?|FIN|ENDE|完|以上)$)/.test(text)) ||
    /^#{2,}$|^# # #$/.test(text)
  );
}
