import type {Locale} from '../format/locale.js';
import {ownDocument} from '../templates/own-document.js';
import type {ContentHost} from './content-options.js';
import {failureWords} from './failure-words.js';

/**
 * The error message where the chunk with its template could not be loaded: the sentence, a link to
 * the story or the page, and a button that tries again.
 * @param given the data of the page
 */
export function bareMessage(
  host: ContentHost,
  locale: Locale | undefined,
  given: unknown,
  onRetry: () => void,
): HTMLElement {
  const {failed, tryAgain, isEnglish} = failureWords(host, locale);
  const message = create('p', {part: 'error', role: 'status'});
  if (isEnglish) Object.assign(message, {lang: 'en', dir: 'ltr'});
  const {href, host: site} = findAddress(host, given);
  const link = create('a', {part: 'source', href, title: href, dir: 'ltr'}, site || href);
  const button = create('button', {part: 'retry'}, tryAgain);
  button.addEventListener('click', onRetry);
  message.append(failed, ' ', link, ' ', button);
  return message;
}

/** The address of the story, or else of the page, which loads everything again. */
function findAddress({src, baseURI}: ContentHost, given: unknown): URL {
  const story = given as {url?: string} | null | undefined; // Not checked yet.
  const address = story ? story.url : src;
  const url = address && URL.canParse(address, baseURI) ? new URL(address, baseURI) : undefined;
  return url?.protocol.startsWith('http') ? url : new URL(ownDocument.URL.replace(/#.*/, ''));
}

function create(tag: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement {
  const element = ownDocument.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}
