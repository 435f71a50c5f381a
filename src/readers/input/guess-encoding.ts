import {createIssue, type Issue} from '../../model/issue.js';
import {readWindows1252} from '../parsers/windows-1252.js';

/** Number of bytes that are examined. */
const sample = 20_000;

/**
 * Letters and punctuation that nearly every text of a language has, and characters that no text
 * has.
 */
const han =
  /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经這個國為時來們對會發動過說產種後學經]/gu;
const kana = /[\u3040-\u309f\u30a0-\u30ff]/gu;
const hangul = /[\uac00-\ud7a3]/gu;
const cyrillic = /[а-яёіїєґ]{3,}/gu;
const greek = /[α-ωάέήίόύώς]{3,}/gu;
const central = /[ąćęłńóśźżáčďéěíňřšťúůýžőűăâîšşţľĺôäöüßđ]/giu;
const hebrew = /[א-ת]{3,}/gu;
const arabic = /[\u0621-\u064a]{3,}/gu;

// Single-byte letters are counted in rows of three: «créée» in windows-1252 would have Cyrillic
// letters, but no row of them.
/** Encodings that often are not declared, and the typical letters of a text in each. */
const candidates: readonly (readonly [label: string, letters: RegExp, least: number])[] = [
  ['shift_jis', kana, 0.2],
  ['euc-jp', kana, 0.2],
  ['euc-kr', hangul, 0.6],
  ['gb18030', han, 0.08],
  ['big5', han, 0.08],
  ['windows-1251', cyrillic, 0.7],
  ['koi8-r', cyrillic, 0.7],
  ['ibm866', cyrillic, 0.7],
  ['windows-1253', greek, 0.7],
  ['windows-1255', hebrew, 0.7],
  ['windows-1256', arabic, 0.7],
  ['windows-1250', central, 0.9],
  ['iso-8859-2', central, 0.9],
];

/**
 * Decodes bytes with an undeclared encoding that is not UTF-8, by the language in which they make
 * sense.
 */
export function guessEncoding(bytes: Uint8Array, issues: Issue[]): string {
  const wide = decodeWide(bytes);
  if (wide) return wide;
  const part = bytes.subarray(0, sample);
  const [best] = candidates
    .map(([label, letters, least]) => ({label, score: rate(part, label, letters) / least}))
    .sort((a, b) => b.score - a.score);
  const western = readWindows1252(new TextDecoder('windows-1252').decode(bytes));
  // Western letters occur in every encoding of this kind. One of them is recognised by what it
  // would break.
  if (
    best &&
    best.score >= 1 &&
    (isBroken(western) || !/^(?:windows-1250|iso-8859-2)$/.test(best.label))
  ) {
    issues.push(
      createIssue(
        'input',
        'encoding',
        'an encoding that is named',
        `${best.label}, guessed from its words`,
      ),
    );
    return new TextDecoder(best.label).decode(bytes);
  }
  const found =
    isBroken(western) || isDoubtful(western) ? 'none' : 'windows-1252, guessed from its bytes';
  issues.push(createIssue('input', 'encoding', 'an encoding that is named', found));
  return western;
}

/** Punctuation within words, which no language has: «œcie¿ka». */
function isBroken(text: string): boolean {
  return /\p{L}[¡-©¬-±³¶¸»-¿×÷]\p{L}|[¡¢£¤¥¦§¨¬®¯±¶¸¼½¾×÷]\p{Ll}/u.test(text);
}

/**
 * Share of non-ASCII letters that are typical for the language of an encoding; 0 where a byte is
 * invalid in it.
 */
function rate(bytes: Uint8Array, label: string, letters: RegExp): number {
  const text = new TextDecoder(label).decode(bytes);
  const broken = text.slice(0, -1).match(/[\ufffd\ue000-\uf8ff\u0080-\u009f]/g)?.length ?? 0;
  const others = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  if (!others || broken > others / 100) return 0;
  return (text.match(letters)?.join('').length ?? 0) / others;
}

/**
 * UTF-16 without a byte order mark: every second byte has one of few values, or line ends and
 * spaces are two bytes.
 */
function decodeWide(bytes: Uint8Array): string | undefined {
  if (bytes.length < 16 || bytes.length % 2) return undefined;
  const part = bytes.subarray(0, sample);
  const isSound = (label: string) => {
    const text = new TextDecoder(label).decode(part);
    const usual =
      text.match(
        /[\p{Script=Han}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\u3000-\u30ff\uff00-\uffef\s\d\p{P}]/gu,
      )?.length ?? 0;
    const common = text.match(han)?.length ?? 0;
    return (
      usual > text.length * 0.95 &&
      (common > text.length * 0.04 || (/[ \n。、，]/.test(text) && hasRows(part, label)))
    );
  };
  const label = ['utf-16le', 'utf-16be'].find(isSound);
  return label && new TextDecoder(label).decode(bytes);
}

/** Scripts with few letters have one high byte each. */
function hasRows(bytes: Uint8Array, label: string): boolean {
  const rows = new Map<number, number>();
  const high = label === 'utf-16le' ? 1 : 0;
  bytes.forEach((byte, at) => {
    if (at % 2 === high) rows.set(byte, (rows.get(byte) ?? 0) + 1);
  });
  const most = [...rows.values()].sort((a, b) => b - a);
  return (most[0] ?? 0) + (most[1] ?? 0) > bytes.length * 0.4;
}

/** In windows-1252, non-ASCII letters are usually single; rows of them mean another language. */
function isDoubtful(text: string): boolean {
  const rows = text.match(/[\u0080-\u00ff]{3,}/g)?.join('').length ?? 0;
  return rows > text.length / 10 || /[\u0080-\u009f]/.test(text);
}
