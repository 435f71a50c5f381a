/**
 * A small letter at the start, after opening punctuation. Georgian has capitals but does not use
 * them at the start of a sentence.
 */
const start = /^([\p{P}\p{Cf}\s]*)(ij|(?!\p{Script=Georgian})\p{Ll})/u;

/**
 * Capitalizes the start of a sentence by the rules of its language: «ten» is «Ten», Turkish «ilk»
 * «İlk», Dutch «ijs» «IJs». Changes the text itself, because capitals from CSS are missing for
 * screen readers, find-in-page and copied text.
 */
export function capitalize(text: string, language: string): string {
  return text.replace(start, (_, before: string, letter: string) => {
    const isDutch = /^nl\b/i.test(language);
    const [first = ''] = letter;
    const capital = isDutch ? letter : first;
    return before + capital.toLocaleUpperCase(language) + letter.slice(capital.length);
  });
}

/** The same for a sentence in parts. Markup at its start, such as a name, stays as it is. */
export function capitalizeParts(parts: readonly unknown[], language: string): unknown[] {
  const [first, ...rest] = parts;
  return [typeof first === 'string' ? capitalize(first, language) : first, ...rest];
}
