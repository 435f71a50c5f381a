import type {FormatRow} from '../reader.js';

const from =
  'From|Von|De|Da|Van|Från|Fra|Od|De la|Dari|Từ|Από|Lähettäjä|Feladó|От|Від|Kimden|Gönderen|من|از|מאת|प्रेषक|প্রেরক|发件人|寄件者|差出人|보낸 ?사람';
const subject =
  'Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Onderwerp|Ämne|Emne|Temat|Předmět|Tárgy|Subiect|Aihe|Subjek|Perihal|Chủ đề|Θέμα|Тема|Konu|الموضوع|موضوع|נושא|विषय|বিষয়|主题|主題|件名|제목';
const others =
  'Return-Path|Received|Delivered-To|Message-ID|MIME-Version|Date|Sent|To|Gesendet|Para';

/** Before a line of a message that is quoted, or set in strong letters. */
const before = '(?:>[ \\t]*)?\\*?';
const label = `${before}[\\p{L}-]{1,40}(?: \\p{L}{1,12})?\\*?[ \\t]*[:：]`;

/** Headers at the top and a blank line below them; or, below a covering note, a sender and a subject. */
const start = new RegExp(
  `^(?:(?:(?:-{2,}|_{5,}).{0,60}\\n|begin forwarded message:?\\n)?\\s*${before}(?:${from}|${subject}|${others})\\*?\\s*[:：][^\\n]*\\n(?:[ \\t][^\\n]*\\n)*${label}[^\\n]*\\n(?:(?:[ \\t]|${label})[^\\n]*\\n)*>?[ \\t\\r]*\\n` +
    `|(?:[^\\n]{0,400}\\n){1,25}?${before}(?:${from})\\*?[ \\t]*[:：][^\\n]*\\n(?:${label}[^\\n]*\\n){0,6}?${before}(?:${subject})\\*?[ \\t]*[:：])`,
  'iu',
);

/** A message as mail programs save or forward it: headers, a blank line, a text. */
export const mail: FormatRow<'mail'> = {
  name: 'mail',
  label: 'mail',
  syntax: ['text'],
  isWritten: true,
  contentTypes: ['message/rfc822'],
  unparsed: /^/,
  start,
  reader: async () => (await import('./read-mail.js')).readMail,
};
