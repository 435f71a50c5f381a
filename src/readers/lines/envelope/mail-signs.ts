import type {Line} from '../lines.js';

/** A quoted line or a rule: another message is below. */
const quoted = /^(?:>|[-_]{2,})/;

/** A greeting or closing words, with their sign. */
const spoken = /^.{2,90}[,!:،，：。]$/u;

const named =
  /e-?mail|nachricht|message|courriel|mensa|correo|bericht|сообщ|письм|повідом|posta|mesaj|رسالة|البريد|הודעה|דוא|پیام|ایمیل|ईमेल|संदेश|邮件|郵件|メール/iu;

/** How many lines from the end closing words may be. */
const reach = 30;

/** Whether lines may have older messages below them, or the rules of a house: what reads them is loaded only then. */
export function mayBeMail(lines: readonly Line[]): boolean {
  return (
    hasAnswered(lines) ||
    isGreeted(lines) ||
    lines
      .slice(0, 2)
      .some(({text}) => spoken.test(text) || (text.length < 400 && named.test(text))) ||
    lines.slice(-reach).some(({text}) => /^.{2,40}[,،，]$|@/u.test(text)) ||
    lines.slice(-3).some(({text}) => named.test(text.slice(0, 500)))
  );
}

/** First words of greetings that more may follow on the same line. */
const greeted =
  /^(?:dear|hi|hiya|hello|hey|good|morning|afternoon|evening|hallo|moin|liebe|guten|bonjour|bonsoir|salut|ch[eè]r|hola|buen|querid|ol[áa]|oi|bo[ma]|ciao|buon|car[oaie]|hoi|beste|прив|здрав|добр|уваж|merhaba|selam|sayın)/iu;

/** Whether the first line may be a greeting with a note on the same line. */
export function isGreeted([first]: readonly Line[]): boolean {
  return first !== undefined && greeted.test(first.text);
}

/** Whether a line is of an older message. */
export function hasAnswered(lines: readonly Line[]): boolean {
  return lines.some(({text}) => quoted.test(text) || isAddressed(text));
}

/**
 * Whether a line has an address and ends with a colon, as the line above an answered message has.
 * One expression for both would be slow at a line of many addresses.
 */
export function isAddressed(text: string): boolean {
  return /[:：]\W?$/u.test(text) && /\S@\S/.test(text);
}
