/** By this attribute an author says that a child script holds the data of the element. */
const mark = 'data-aw';

/** Attributes that front ends and content networks put on every script of a page. */
const ofEveryScript = /^data-(?:v-|astro|svelte|hk|turbo|cfasync|no-|pagespeed)/;

function isMarked(script: HTMLScriptElement): boolean {
  return script.hasAttribute(mark);
}

/** Whether a child script says that it belongs to another program of the page: a poll, a consent banner. */
export function isForeign(script: HTMLScriptElement): boolean {
  if (isMarked(script)) return false;
  const isText = script.type.startsWith('text/');
  const names = script.getAttributeNames();
  return (
    names.includes('src') ||
    (isText && names.includes('class')) ||
    names.some((name) => name.startsWith('data-') && !ofEveryScript.test(name))
  );
}

/**
 * Whether a child script may be read. Text can be anything, as the code of a banner that waits for
 * consent: beside words that are there it is read only where an author has marked it.
 * @param hasWords whether the element holds words to read
 */
export function isReadable(script: HTMLScriptElement, hasWords: boolean): boolean {
  if (isMarked(script) || !script.type.startsWith('text/')) return true;
  return !hasWords && !isForeign(script);
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

function countDataWords(data: unknown): number {
  if (typeof data === 'string') return /\s/.test(data.trim()) ? countWords(data) : 0;
  if (typeof data !== 'object' || !data) return 0;
  return Object.values(data).reduce<number>((sum, part) => sum + countDataWords(part), 0);
}

/**
 * Whether data of a child script are better than the words that the element holds: an author has
 * marked them, or they say no less. Data that are no text, as a toll, need only be there.
 */
export function isBetter(script: HTMLScriptElement, data: object, words: string): boolean {
  if (isMarked(script)) return true;
  const isText = Array.isArray(data) || 'body' in data;
  if (isText) return countDataWords(data) >= countWords(words);
  const parts = Object.values(data) as unknown[];
  return parts.some((part) => !Array.isArray(part) || part.length > 0);
}
