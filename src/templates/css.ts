/** Styles as a string. Lit's `css` would add 400 bytes that no element needs. */
export const css = ([text = '']: TemplateStringsArray): string => text;
