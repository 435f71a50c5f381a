/** Characters of the private use area: no word of any language holds them. */
const firstMark = 0xe000;

/**
 * Puts markup where a sentence of `locales/` takes text, in the order that its language has.
 * @example interpolate(strings.atLeast, html`<b>25</b>`) // ['at least ', html`<b>25</b>`]
 */
export function interpolate(
  sentence: (...texts: string[]) => string,
  ...values: unknown[]
): unknown[] {
  const marks = values.map((_, index) => String.fromCharCode(firstMark + index));
  return sentence(...marks)
    .split(/([\uE000-\uE009])/)
    .filter(Boolean)
    .map((part) => {
      const index = part.charCodeAt(0) - firstMark;
      return index in values ? values[index] : part;
    });
}
