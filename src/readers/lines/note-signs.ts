import type {Line} from './lines.js';

/** How many lines of each end are looked at. */
const [above, below] = [12, 30];

/** A word in capitals, a label, a bracket, a count of words, a slug. */
const sign =
  /^\W*[\p{Lu}\p{Lo}][\p{Lu}\p{Lo} ]{1,30}\W*$|^\W{0,3}\p{L}[^.!?。]{1,60}[:：–—]|^[([#]|^\d+ \p{L}+$|^x+$|Ld\b|^dpa|^(?:BC|[\p{Lu}\d]+)-|^\p{L}+ \p{L}+ \p{L}+$/u;

/** Signs of a note between writer and desk, or of words struck through without a mark. */
const openSign =
  /TK|tk\b|XX|\[\[|CHECK|~~|\b[Dd]esk\b|\b[Nn]ote to\b|NOTE TO|[[(](?:[A-Z]{3}|check|confirm|verify|note )|[[(]\p{L}[\p{L} -]{1,20} ?:|^\p{Lu}{3}[\p{L} ,]{0,40}[:：–—-]|^for \p{L}+['’]s |\bpl[sz]$/mu;

/** Whether a text may have notes between writer and desk: what reads them is loaded only then. */
function mayHaveOpenNotes(text: string): boolean {
  return openSign.test(text);
}

/** Whether lines may be notes to editors: what reads them is loaded only then. */
export function mayHaveNotes(lines: readonly Line[]): boolean {
  if (lines.some(({text}) => mayHaveOpenNotes(text))) return true;
  const isSign = ({text}: Line) => text.length < 450 && sign.test(text);
  return lines.slice(0, above).some(isSign) || lines.slice(-below).some(isSign);
}

/** Words of mails that go to many: a browser, a subscription, a sponsor. */
const ofMany =
  /browser|navega(?:dor|teur)|браузер|tarayıcı|متصفح|דפדפן|مرورگر|ब्राउज़र|[浏瀏][览覽]器|ブラウザ|subscri|abbestell|abmeld|désabonn|désinscri|baja|cancelar|iscri[vz]i|uitschrij|afmeld|отписаться|відписатися|abonelik|الاشتراك|להסרה|اشتراک|सदस्यता|退订|訂閱|订阅|配信停止|購読|preferences|this e-?mail|newsletter|sponsor|patrocin|partner|partenaire|спонсор/iu;

/** Whether a text may be a newsletter: what reads it is loaded only then. */
export function mayBeNewsletter(lines: readonly Line[]): boolean {
  const isSign = ({text}: Line) => text.length < 300 && ofMany.test(text);
  return lines.slice(0, above).some(isSign) || lines.slice(-below).some(isSign);
}

/** «1/ …», «… 1/4»: the number of a post. */
const postNumber = /^\(?\d{1,3}\s?\/|\d\s?\/\s?\d{0,3}\)?$/;

/** «@paper», «Paper @paper · 3h»: the account of a post. */
const account = /(?:^|\s)\W?@[\w.@-]{2,60}\W?(?:\s?[·•|]|$)/;

/** «3d», and the point that apps set between a time and other labels. */
const ago = /^(?:[·•]|\d{1,3}\s?(?:s|m|min|h|d|w))$/;

/** Whether lines may be the posts of a thread: what reads them is loaded only then. */
export function mayBeThread(lines: readonly Line[]): boolean {
  const isSign = ({text}: Line) =>
    postNumber.test(text) || account.test(text.slice(0, 200)) || ago.test(text);
  return (
    lines.filter(isSign).length > 1 ||
    lines.slice(0, 4).some(({text}) => account.test(text) || ago.test(text))
  );
}
