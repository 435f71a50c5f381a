import {writeAttributes} from './escape.js';

const written = new Map<readonly string[], string>();

function joinStyles(styles: readonly string[]): string {
  const text = styles.join('\n');
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** A `<style>` with the library's own styles, never with text of a story. */
export function writeStyles(styles: readonly string[], nonce: string | undefined): string {
  const text = written.get(styles) ?? joinStyles(styles);
  written.set(styles, text);
  return `<style${writeAttributes({nonce})}>${text}</style>`;
}
