/** Maximum length of a language tag; `Intl` is slow for long ones. */
const longestTag = 80;

/**
 * Whether a text is a language tag that `Intl` accepts. Some tags in common use, such as `zh-yue`
 * and `zh-CHS`, are not valid: `Intl.Locale` throws for them.
 */
export function isLanguageTag(tag: string): boolean {
  if (tag.length > longestTag) return false;
  try {
    return new Intl.Locale(tag).language.length > 1;
  } catch {
    return false;
  }
}
