/** Headers by their name in English, or as they are called. */
export type Headers = ReadonlyMap<string, string>;

/** The headers of a message and the text below them. */
export interface Message {
  readonly headers: Headers;
  readonly body: string;
}

/** What mail programs call the headers that a story has a use for, in the languages of the locales. */
const names: Readonly<Record<string, string>> = {
  ...nameAll(
    'subject',
    'betreff,objet,asunto,assunto,onderwerp,тема,konu,الموضوع,נושא,موضوع,विषय,主题,主題,件名,oggetto,ämne,emne,temat,předmět,tárgy,subiect,aihe,subjek,perihal,chủ đề,θέμα,বিষয়,제목',
  ),
  ...nameAll(
    'from',
    'von,de,van,от,від,kimden,gönderen,من,מאת,از,प्रेषक,发件人,寄件者,差出人,da,från,fra,od,de la,dari,từ,από,lähettäjä,feladó,প্রেরক,보낸 사람,보낸사람',
  ),
  ...nameAll(
    'date',
    'sent,gesendet,datum,envoyé,fecha,enviado,enviado el,enviada em,data,verzonden,дата,отправлено,надіслано,tarih,gönderildi,gönderme tarihi,التاريخ,נשלח,תאריך,تاریخ,दिनांक,日期,发送时间,日時,送信日時,inviato,skickat,dato,sendt,data wysłania,wysłano,odesláno,dátum,elküldve,trimis,tanggal,dikirim,ngày,đã gửi,ημερομηνία,στάλθηκε,päivämäärä,lähetetty,তারিখ,보낸 날짜,날짜',
  ),
  ...nameAll(
    'to',
    'an,à,a,para,aan,кому,kime,إلى,אל,به,收件人,宛先,till,til,do,komu,címzett,către,kepada,đến,προς,vastaanottaja,প্রাপক,받는 사람,받는사람',
  ),
};

function nameAll(name: string, others: string): Record<string, string> {
  return Object.fromEntries(others.split(',').map((other) => [other, name]));
}

const header = /^\*?([\p{L}-]{1,40}(?: \p{L}{1,12})?)\*?\s*[:：]\*?\s?(.*)$/u;

/** Splits a message into headers and body at the first blank line. A folded header becomes one line. */
export function readMessage(text: string): Message {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const headers = new Map<string, string>();
  let at = 0;
  let last = '';
  for (; lines[at]?.trim(); at += 1) {
    const line = lines[at] ?? '';
    const isContinued = /^[ \t]/.test(line);
    const [, name, text] = isContinued ? [] : (header.exec(line) ?? []);
    if (name === undefined && !isContinued) break;
    if (name !== undefined) last = nameOf(name);
    const before = headers.get(last);
    const value = text ?? line.trim();
    headers.set(last, before === undefined ? value : `${before} ${value}`);
  }
  return {headers, body: lines.slice(at).join('\n').replace(/^\n+/, '')};
}

/** A message within the text of another, and what its sender wrote above it. */
export interface Forwarded {
  readonly note: string;
  readonly message: Message;
}

/** Most headers between a sender and the subject. */
const between = 7;

/** Finds the first lines of a text that name a sender and, right below, a subject. */
export function findForwarded(text: string): Forwarded | undefined {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/^[ \t]*> ?(?=\*?[\p{L}-][^\n:]{0,200}:)/gmu, '')
    .split('\n');
  const start = lines.findIndex((_, index) => isMailHead(lines, index));
  if (start < 0) return undefined;
  return {
    note: lines.slice(0, start).join('\n').trim(),
    message: readMessage(lines.slice(start).join('\n')),
  };
}

/** Whether a message is the older one below a story: the story has more paragraphs. */
export function isStoryAbove({note, message}: Forwarded): boolean {
  const above = countParagraphs(note);
  return above > 1 && above > countParagraphs(message.body);
}

/** How many blocks of lines are long enough for a sentence, and end as one does. */
function countParagraphs(text: string): number {
  const blocks = text.split(/\n\s*\n|(?<=[.!?。][”"»』」]?)\n/u);
  return blocks.filter((block) => /^.{16,}[.!?。！？।۔؟][”"»』」]?\s*$/su.test(block)).length;
}

/** Whether a line names a sender, and one right below it a subject. */
export function isMailHead(lines: readonly string[], index: number): boolean {
  return isSender(lines[index] ?? '') && hasSubject(lines, index);
}

/** How many lines from the first on are headers. */
export function countHeaders(lines: readonly string[]): number {
  const end = lines.findIndex((line) => !header.test(line));
  return end < 0 ? lines.length : end;
}

function isSender(line: string): boolean {
  return nameOf(header.exec(line)?.[1] ?? '') === 'from';
}

function hasSubject(lines: readonly string[], start: number): boolean {
  for (const line of lines.slice(start + 1, start + between)) {
    const [, name] = header.exec(line) ?? [];
    if (!name) return false;
    if (nameOf(name) === 'subject') return true;
  }
  return false;
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
