/** A text with its digits in ASCII, its letters composed, its minus signs alike, and no pictures. */
export function simplifyDigits(text: string): string {
  return text
    .normalize('NFC')
    .replace(
      /\p{Extended_Pictographic}\ufe0f?|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu,
      (sign) => (/[©®™]/.test(sign) ? sign : ''),
    )
    .replace(/(?![0-9])\p{Nd}/gu, readDigit)
    .replace(/٫/g, '.')
    .replace(/[−‐﹣－]/g, '-');
}

const digit = /\p{Nd}/u;

/** Unicode keeps the ten digits of a script together, in order, from one that no digit precedes. */
function readDigit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 50 && digit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
