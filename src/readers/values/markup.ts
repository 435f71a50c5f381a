/** Names of elements that texts of data contain. */
const markup =
  /^(?:a|abbr|acronym|address|article|aside|b|big|blockquote|br|center|cite|code|dd|del|dfn|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|time|tr|tt|u|ul|var)$/i;

/** Has an end tag, an empty tag or a character reference, and no tag that HTML does not know. */
export function looksLikeHtml(text: string): boolean {
  if (!/<\/\w+>|<(?:br|hr|img)\b|\/>|&#?\w+;/.test(text)) return false;
  for (const [, name = ''] of text.matchAll(/<\/?(\w+)/g)) if (!markup.test(name)) return false;
  return true;
}

/** White space as single blanks, and no control characters. */
export function collapse(text: string): string {
  // A blank by itself stays: a long text would be written anew at each.
  return text.replace(/ [\s\0-\x1f\x7f]+|(?! )[\s\0-\x1f\x7f]+/g, ' ').trim();
}
