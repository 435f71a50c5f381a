import {ownDocument} from '../../templates/own-document.js';
import {isFloating} from '../../format/format.js';
import {formatPostAge, formatPostTime, type TimeContext} from '../../format/post-time.js';

/**
 * Updates the times of server-rendered posts for this reader's clock and time zone. Writes into the
 * existing text nodes, so that nothing else is redrawn.
 */
export function updateTimes(root: Element, language: string, context: TimeContext): void {
  for (const group of root.querySelectorAll('.aw-post > header .aw-facts, .aw-key-points')) {
    let isZoneNamed = false;
    for (const time of group.querySelectorAll('time')) {
      setText(time, formatPostTime(time.dateTime, language, {...context, isZoneNamed}));
      isZoneNamed ||= !isFloating(time.dateTime);
    }
  }
  for (const link of root.querySelectorAll('.aw-post > header .aw-permalink')) {
    const date = link.querySelector('time')?.dateTime;
    if (link.parentElement)
      setAge(link.parentElement, date && formatPostAge(date, language, context.now));
  }
}

/** The age is a separate fact after the link to the post. */
function setAge(fact: Element, age: string | undefined): void {
  const next = fact.nextElementSibling;
  const known = next?.querySelector('.aw-post-age');
  if (!age) known?.parentElement?.remove();
  else if (known) setText(known, age);
  else fact.after(createAge(age));
}

function createAge(age: string): Element {
  const fact = createSpan('aw-fact');
  fact.append(createSpan('aw-dot', ' · '), createSpan('aw-post-age', age));
  return fact;
}

function createSpan(name: string, text = ''): Element {
  const span = ownDocument.createElement('span');
  span.className = name;
  span.textContent = text;
  return span;
}

function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
