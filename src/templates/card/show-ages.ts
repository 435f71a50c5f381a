import type {Locale} from '../../format/locale.js';
import {ageText} from './age-text.js';
import {ownDocument} from '../own-document.js';

/**
 * Adds the ages of figures to server-rendered markup: a server does not know when its page is read.
 */
export function showAges(
  card: Element & {staleAfter?: number},
  locale: Locale | undefined,
  now = new Date(),
): void {
  if (!locale) return; // The strings are loading. This is called again when they are there.
  for (const time of card.querySelectorAll<HTMLTimeElement>('.aw-source time')) {
    const line = time.closest('.aw-source');
    const ageElement = line?.querySelector('.aw-age');
    const text = ageText(time.dateTime, card.staleAfter, now, locale);
    if (ageElement?.textContent === text) continue;
    ageElement?.parentElement?.remove();
    if (text) line?.append(createAge(text, locale));
  }
}

function createAge(text: string, {language, insteadOf}: Locale): HTMLElement {
  const [fact, dot, age] = ['aw-fact', 'aw-dot', 'aw-age'].map((name) => {
    const span = ownDocument.createElement('span');
    span.className = name;
    return span;
  }) as [HTMLElement, HTMLElement, HTMLElement];
  dot.textContent = ' · ';
  age.textContent = text;
  if (insteadOf) [age.lang, age.dir] = [language, 'ltr'];
  fact.append(dot, age);
  return fact;
}
