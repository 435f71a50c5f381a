import {readWindows1252} from '../../parsers/windows-1252.js';

/** Decodes `=?utf-8?Q?Ad=C3=A8le?=`, words of headers that are not ASCII (RFC 2047). */
export function decodeWords(text: string): string {
  return text
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(
      /=\?([\w-]+)(?:\*[\w-]+)?\?([bq])\?([^?]*)\?=/gi,
      (whole, charset: string, way: string, words: string) =>
        /b/i.test(way)
          ? decodeBase64(words, charset) || whole
          : decodeQuoted(words.replaceAll('_', ' '), charset),
    );
}

/** Decodes the text of a part by its `Content-Transfer-Encoding`. */
export function decodePart(body: string, encoding = '', charset = 'utf-8'): string {
  if (/quoted-printable/i.test(encoding)) return decodeQuoted(body, charset);
  return /base64/i.test(encoding) ? decodeBase64(body, charset) : body;
}

/** Quoted-printable: each `=E2` is a byte; `=` at the end of a line joins it to the next. */
function decodeQuoted(text: string, charset: string): string {
  const joined = text.replace(/=[ \t]*\r?\n/g, '');
  return joined.replace(/(?:=[\da-f]{2})+/gi, (coded) =>
    decodeBytes(
      Uint8Array.from(coded.slice(1).split('='), (digits) => Number.parseInt(digits, 16)),
      charset,
    ),
  );
}

function decodeBase64(text: string, charset: string): string {
  const digits = text.replace(/[^A-Za-z\d+/]/g, '');
  const bytes = atob(digits.slice(0, digits.length - (digits.length % 4 === 1 ? 1 : 0)));
  return decodeBytes(
    Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)),
    charset,
  );
}

function decodeBytes(bytes: Uint8Array, charset: string): string {
  try {
    const decoder = new TextDecoder(charset);
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? readWindows1252(text) : text;
  } catch {
    // An unknown charset is most likely UTF-8.
    return new TextDecoder().decode(bytes);
  }
}
