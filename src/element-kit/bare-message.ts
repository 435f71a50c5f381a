import type {Locale} from '../format/locale.js';
import {ownDocument} from '../templates/own-document.js';
import {failureWords} from './failure-words.js';

/**
 * The error message where the chunk with its template could not be loaded: the sentence, a link to
 * the story or the page, and a button that tries again.
 */
export function bareMessage(
  host: HTMLElement,
  locale: Locale | undefined,
  address: string,
  onRetry: () => void,
): HTMLElement {
  const {failed, tryAgain, isEnglish} = failureWords(host, locale);
  const message = create('p', {part: 'error', role: 'status'});
  if (isEnglish) Object.assign(message, {lang: 'en', dir: 'ltr'});
  const {host: site} = new URL(address);
  const link = create(
    'a',
    {part: 'source', href: address, title: address, dir: 'ltr'},
    site || address,
  );
  const button = create('button', {part: 'retry'}, tryAgain);
  button.addEventListener('click', onRetry);
  message.append(failed, ' ', link, ' ', button);
  return message;
}

function create(tag: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement {
  const element = ownDocument.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}
