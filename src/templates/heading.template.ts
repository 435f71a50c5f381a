import {html, nothing, type TemplateResult} from 'lit';

type HeadingValues = [name: unknown, lang: unknown, dir: unknown, words: unknown];

type Level = 1 | 2 | 3 | 4 | 5 | 6;

const headings: Readonly<Record<Level, (...values: HeadingValues) => TemplateResult>> = {
  1: (name, lang, dir, words) => html`<h1 class=${name} lang=${lang} dir=${dir}>${words}</h1>`,
  2: (name, lang, dir, words) => html`<h2 class=${name} lang=${lang} dir=${dir}>${words}</h2>`,
  3: (name, lang, dir, words) => html`<h3 class=${name} lang=${lang} dir=${dir}>${words}</h3>`,
  4: (name, lang, dir, words) => html`<h4 class=${name} lang=${lang} dir=${dir}>${words}</h4>`,
  5: (name, lang, dir, words) => html`<h5 class=${name} lang=${lang} dir=${dir}>${words}</h5>`,
  6: (name, lang, dir, words) => html`<h6 class=${name} lang=${lang} dir=${dir}>${words}</h6>`,
};

/** Limits a heading level to the range from 1 to 6. */
export function soundLevel(level: number): Level {
  return Math.min(Math.max(Math.round(level) || 2, 1), 6) as Level;
}

/** A heading of a level that the page chooses. */
export function headingTemplate(
  level: number,
  words: unknown,
  name: string | typeof nothing = nothing,
  lang: unknown = nothing,
  dir: unknown = nothing,
): TemplateResult {
  return headings[soundLevel(level)](name, lang, dir, words);
}
