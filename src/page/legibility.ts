import {paintReport} from '../element-kit/first-paint.js';
import {onDemand} from '../element-kit/on-demand.js';
import {tags} from '../element-kit/tags.js';
import {ownDocument} from '../templates/own-document.js';

const rescue = onDemand(() => import('./rescue.js'));

/** What a text that can be read has none of: display, position, float, visibility, opacity, size. */
const suspect = /^none|fix|abs|left|right|hidden|,0?\.[0-4]|,0,|,[0-8]?(\.\d+)?px/;

function isSuspect(host: Element): boolean {
  const text = host.querySelector('p, li');
  if (!text) return false;
  const style = getComputedStyle(text);
  const {display, position, float, visibility, opacity, fontSize, color, backgroundColor} = style;
  const {transform, translate, rotate, scale, clipPath} = style;
  return (
    color === backgroundColor ||
    suspect.test([display, position, float, visibility, opacity, fontSize].join()) ||
    [transform, translate, rotate, scale, clipPath].some((value) => value !== 'none')
  );
}

/** Looks once words are in sight: to ask of those far down would have them all laid out. */
const observer = new IntersectionObserver((entries) => {
  for (const {target, isIntersecting} of entries) {
    if (!isIntersecting) continue;
    observer.unobserve(target);
    if (target.scrollWidth > innerWidth || isSuspect(target))
      rescue.load().then(
        ({rescueWords}) => rescueWords(target),
        () => undefined, // Off line: the words stay as the page has them.
      );
  }
});

/** Has the words of each element looked at once they are there, and held off styles of the page that leave them unreadable. */
export function watchLegibility(): void {
  const observeAll = () => {
    for (const host of ownDocument.querySelectorAll(tags.join())) observer.observe(host);
  };
  // Elements that wait for the first paint are inline until then, and ask for it as often.
  const observeUpgraded = () => void paintReport().then(() => setTimeout(observeAll, 20));
  if (ownDocument.readyState === 'complete') observeUpgraded();
  else addEventListener('load', observeUpgraded, {once: true});
  addEventListener('aw-load', ({target}) => observer.observe(target as Element), true);
}
