/** Digits that are not ASCII: Arabic, Persian, Devanagari, full-width. */
const otherDigits = /[٠-٩۰-۹०-९０-９]/g;

/** A text with its digits in ASCII, its letters composed, its minus signs alike, and no pictures. */
export function simplifyDigits(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Extended_Pictographic}\ufe0f?|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(otherDigits, readDigit)
    .replace(/٫/g, '.')
    .replace(/[−‐﹣－]/g, '-');
}

/** These scripts count from a code that ends in 0, Devanagari from one that ends in 6. */
function readDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String((code & 15) - (code >= 0x966 && code <= 0x96f ? 6 : 0));
}
