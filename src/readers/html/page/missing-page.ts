import {missingPages} from './missing-phrases.js';

/**
 * Whether a short page says that a page is missing: «Oops! That page can’t be found». Servers send
 * such pages with status 200. A story about a missing page names it, and does not speak to the one
 * who looks for it.
 */
export function tellsMissing(titles: readonly string[], text: string): boolean {
  const sentences = divide(text);
  return (
    titles.some(namesMissing) ||
    sentences.slice(0, 1).some(isMissing) ||
    sentences.some((sentence) => missingPages.asked.test(sentence))
  );
}

function namesMissing(title: string): boolean {
  const sentences = divide(title.split(/\s[|–—·-]\s/)[0] ?? '');
  return sentences.length > 0 && sentences.every(isMissing);
}

function isMissing(sentence: string): boolean {
  return missingPages.whole.test(sentence) || missingPages.asked.test(sentence);
}

/** Sentences without punctuation and without «Oops!» before them. One in quotation marks is not the page's own. */
function divide(text: string): string[] {
  return text
    .split(/[.!?…\n؟।。！？]+/u)
    .filter((sentence) => !/^\s*["'“”«»„‘]/u.test(sentence))
    .map((sentence) =>
      sentence
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim()
        .replace(missingPages.greeting, ''),
    )
    .filter(Boolean);
}
