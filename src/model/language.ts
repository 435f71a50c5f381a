/** Characters of the longest language tag that is read; `Intl` is slow at long ones. */
const longestTag = 80;

/**
 * Whether a text is a language tag that a program can work with: one that `Intl` takes. Tags of
 * everyday use such as `zh-yue` and `zh-CHS` are none: `Intl.Locale` throws at them.
 */
export function isLanguageTag(tag: string): boolean {
  if (tag.length > longestTag) return false;
  try {
    return new Intl.Locale(tag).language.length > 1;
  } catch {
    return false;
  }
}
