import type {CSSResult} from 'lit';
import {writeAttributes} from './escape.js';

const written = new Map<readonly CSSResult[], string>();

function joinStyles(styles: readonly CSSResult[]): string {
  const text = styles.map(({cssText}) => cssText).join('\n');
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** A `<style>` with the library's own styles in it: never text of a story. */
export function writeStyles(styles: readonly CSSResult[], nonce: string | undefined): string {
  const text = written.get(styles) ?? joinStyles(styles);
  written.set(styles, text);
  return `<style${writeAttributes({nonce})}>${text}</style>`;
}
