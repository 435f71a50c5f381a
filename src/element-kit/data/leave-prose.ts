/**
 * Keeps the rules of Tailwind's `prose` class off what is drawn: its marks around quotations double
 * those of the text, and its lists, tables and captions are not ours. The type of the page stays,
 * because it is inherited. `not-prose` is that class's own way out
 * (https://github.com/tailwindlabs/tailwindcss-typography#undoing-typography-styles). The markup of
 * servers has it from the start, so that nothing moves.
 */
export function leaveProse(host: HTMLElement): void {
  if (host.parentElement?.closest('.prose')) host.classList.add('not-prose');
}
