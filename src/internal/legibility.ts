import {onDemand} from './on-demand.js';

const rescue = onDemand(() => import('./rescue.js'));

/** What a text that can be read has none of: display, position, float, visibility, transform, opacity, size. */
const suspect = /^none|fix|abs|left|right|hidden|matrix|,0?\.[0-4]|,0,|,[0-8]?(\.\d+)?px/;

function isSuspect(host: Element): boolean {
  const text = host.querySelector('p, li');
  if (!text) return false;
  const {
    display,
    position,
    float,
    visibility,
    transform,
    opacity,
    fontSize,
    color,
    backgroundColor,
  } = getComputedStyle(text);
  return (
    color === backgroundColor ||
    suspect.test([display, position, float, visibility, transform, opacity, fontSize].join())
  );
}

/** Looks, when the page is laid out, whether its styles leave the words readable; if not, holds them off. */
export const legibility = new IntersectionObserver((entries) => {
  for (const {target} of entries) {
    legibility.unobserve(target);
    if (target.scrollWidth > innerWidth || isSuspect(target))
      rescue.load().then(
        ({rescueWords}) => rescueWords(target),
        () => undefined, // Off line: the words stay as the page has them.
      );
  }
});
