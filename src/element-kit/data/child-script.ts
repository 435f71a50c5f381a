import {ArticleError, createIssue} from '../../model/issue.js';
import {typeOfScript} from '../script-type.js';

/** With this attribute an author marks a child script as data of the element. */
const mark = 'data-aw';

/** Attributes that front-end frameworks and CDNs add to every script of a page. */
const ofEveryScript = /^data-(?:v-|astro|svelte|hk|turbo|cfasync|no-|pagespeed)/;

function isMarked(script: HTMLScriptElement): boolean {
  return script.hasAttribute(mark);
}

/**
 * Whether a child script belongs to another program of the page, such as a poll or a consent
 * banner.
 */
export function isForeign(script: HTMLScriptElement): boolean {
  if (isMarked(script)) return false;
  const isText = typeOfScript(script).startsWith('text/');
  const names = script.getAttributeNames();
  return (
    names.includes('src') ||
    (isText && names.includes('class')) ||
    names.some((name) => name.startsWith('data-') && !ofEveryScript.test(name))
  );
}

/**
 * Whether a child script may be read as data. Any script can contain text, for example the code of
 * a banner that waits for consent. So if the element has light DOM, the script is read only where
 * an author has marked it.
 * @param hasWords whether the element has light DOM to read
 */
export function isReadable(script: HTMLScriptElement, hasWords: boolean): boolean {
  if (isMarked(script) || !typeOfScript(script).startsWith('text/')) return true;
  return !hasWords && !isForeign(script);
}

/**
 * The text of a child script, without the indentation that all its lines have in the page: Markdown
 * would read it as code.
 */
export function textOfScript({text}: HTMLScriptElement): string {
  const indents = text.match(/^[ \t]*(?=\S)/gm) ?? [];
  const least = Math.min(...indents.map(({length}) => length));
  return least > 0 ? text.replace(new RegExp(`^[ \\t]{1,${least}}`, 'gm'), '') : text;
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

function countDataWords(data: unknown): number {
  if (typeof data === 'string') return /\s/.test(data.trim()) ? countWords(data) : 0;
  if (typeof data !== 'object' || !data) return 0;
  return Object.values(data).reduce<number>((sum, part) => sum + countDataWords(part), 0);
}

/**
 * Whether data contain a text to read. JSON-LD without one is for search engines, which is no error
 * beside light DOM.
 */
export function hasText(data: object): boolean {
  const text: unknown = 'body' in data ? data.body : data;
  return Array.isArray(text) && text.length > 0;
}

/** The error of a child script that is not read, because it may belong to another program. */
export function notMarked(): ArticleError {
  return new ArticleError(createIssue('script', 'not-marked', 'data-aw beside markup', 'none'));
}

/**
 * Whether the data of a child script should replace the light DOM: an author has marked the script,
 * or the data contain at least as much text. Data without text, such as a toll, always qualify.
 */
export function isBetter(script: HTMLScriptElement, data: object, words: string): boolean {
  if (isMarked(script)) return true;
  const isText = Array.isArray(data) || 'body' in data;
  if (isText) return countDataWords(data) >= countWords(words);
  const parts = Object.values(data) as unknown[];
  return parts.some((part) => !Array.isArray(part) || part.length > 0);
}
