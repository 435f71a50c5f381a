/** The start of the private use area, whose characters do not occur in text. */
const firstMark = 0xe000;

/**
 * Inserts markup into a sentence of `locales/`, at the place that its language gives it.
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
