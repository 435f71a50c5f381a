/**
 * A small letter at the start, after quotation marks and the like. Georgian has capitals, but no
 * sentence begins with one.
 */
const start = /^([\p{P}\p{Cf}\s]*)(ij|(?!\p{Script=Georgian})\p{Ll})/u;

/**
 * A text as the start of a sentence, by the rules of its language: «ten» is «Ten», Turkish «ilk»
 * «İlk», Dutch «ijs» «IJs». Words hold their capitals themselves: style sheets that change letters
 * take them away from screen readers, from find-in-page and from what is copied.
 */
export function capitalize(text: string, language: string): string {
  return text.replace(start, (_, before: string, letter: string) => {
    const isDutch = /^nl\b/i.test(language);
    const [first = ''] = letter;
    const capital = isDutch ? letter : first;
    return before + capital.toLocaleUpperCase(language) + letter.slice(capital.length);
  });
}

/** The same for a sentence in parts. Markup at its start, as that of a name, keeps its letters. */
export function capitalizeParts(parts: readonly unknown[], language: string): unknown[] {
  const [first, ...rest] = parts;
  return [typeof first === 'string' ? capitalize(first, language) : first, ...rest];
}
