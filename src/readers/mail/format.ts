import type {FormatRow} from '../reader.js';

/** A message as mail programs save or forward it: headers, a blank line, a text. */
export const mail: FormatRow<'mail'> = {
  name: 'mail',
  label: 'mail',
  json: 'never',
  contentTypes: ['message/rfc822'],
  unparsed: /^/,
  start:
    /^(?:(?:-{2,}|_{5,}).{0,60}\n|begin forwarded message:?\n)?\s*(?:>\s*)?\*?(?:From|Return-Path|Received|Delivered-To|Message-ID|MIME-Version|Subject|Date|Sent|To|Von|Betreff|Gesendet|De|Objet|Asunto|Assunto|Para|Van|Onderwerp|От|Тема|Від|Kimden|Konu|من|الموضوع|מאת|נושא|发件人|主题|差出人|件名)\*?\s*[:：][^\n]*\n(?:[ \t][^\n]*\n)*(?:>[ \t]*)?\*?[\p{L}-]{2,24}\*?[ \t]*[:：][^\n]*\n(?:(?:[ \t]|(?:>[ \t]*)?\*?[\p{L}-]{2,40}\*?[ \t]*[:：])[^\n]*\n)*>?[ \t\r]*\n/iu,
  reader: async () => (await import('./read-mail.js')).readMail,
};
