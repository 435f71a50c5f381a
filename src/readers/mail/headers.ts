/** The headers of a message and the text below them. */
export interface Message {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** What mail programs call the headers that a story has a use for, in the languages of the locales. */
const names: Readonly<Record<string, string>> = {
  ...nameAll(
    'subject',
    'betreff objet asunto assunto onderwerp тема konu الموضوع נושא موضوع विषय 主题 主題 件名 oggetto ämne',
  ),
  ...nameAll('from', 'von de van от від kimden من מאת از प्रेषक 发件人 寄件者 差出人 da från'),
  ...nameAll(
    'date',
    'sent gesendet datum envoyé fecha enviado data verzonden дата отправлено надіслано tarih gönderildi التاريخ נשלח תאריך تاریخ दिनांक 日期 发送时间 日時 送信日時 inviato skickat',
  ),
  ...nameAll('to', 'an à para aan кому kime إلى אל به 收件人 宛先'),
};

function nameAll(name: string, others: string): Record<string, string> {
  return Object.fromEntries(others.split(' ').map((other) => [other, name]));
}

const header = /^\*?([\p{L}-]{1,40})\*?\s*[:：]\s?(.*)$/u;

/** Divides a message at the first blank line; what a header is folded over is one line. */
export function readMessage(text: string): Message {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const headers = new Map<string, string>();
  let at = 0;
  // «---------- Forwarded message ---------»
  while (at < lines.length && !header.test(lines[at]!)) at += 1;
  let last = '';
  for (; lines[at]?.trim(); at += 1) {
    const line = lines[at]!;
    const found = /^[ \t]/.test(line) ? null : header.exec(line);
    if (!found && !/^[ \t]/.test(line)) break;
    if (found) last = nameOf(found[1]!);
    const before = headers.get(last);
    const value = found ? found[2]! : line.trim();
    headers.set(last, before === undefined ? value : `${before} ${value}`);
  }
  return {headers, body: lines.slice(at).join('\n').replace(/^\n+/, '')};
}

function nameOf(name: string): string {
  const known = name.toLowerCase();
  return names[known] ?? known;
}

/** A parameter of a header: `boundary`, `charset`. */
export function readParameter(value: string | undefined, name: string): string | undefined {
  return new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i')
    .exec(value ?? '')
    ?.slice(1)
    .find(Boolean);
}
