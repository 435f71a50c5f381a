import {html} from 'lit';

/** Languages written without spaces. CSS does not find their word boundaries in every browser. */
const spaceless = /^(zh|ja|yue)\b/i;

/**
 * Splits a text into words. A number stays with its unit, and a mark or a particle with the word
 * before it.
 */
function cutWords(text: string, language: string): string[] {
  const words: string[] = [];
  const segmenter = new Intl.Segmenter(language, {granularity: 'word'});
  for (const {segment, isWordLike} of segmenter.segment(text)) {
    const last = words.at(-1);
    const isEnding = /^[ぁ-ん]{1,2}$/.test(segment);
    const isBound =
      !isWordLike || isEnding || (last !== undefined && /[\d%（「『“‘《〈(]$/.test(last));
    const opens = /^[（「『“‘《〈(]/.test(segment);
    if (last === undefined || opens || !isBound) words.push(segment);
    else words[words.length - 1] = last + segment;
  }
  return words;
}

/** A headline with `<wbr>` between words, in languages without spaces. */
export function breakableText(text: string, language: string): unknown {
  if (!spaceless.test(language) || !('Segmenter' in Intl)) return text;
  const [first = '', ...rest] = cutWords(text, language);
  return rest.length ? [first, ...rest.map((word) => html`<wbr />${word}`)] : text;
}
