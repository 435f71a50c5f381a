import {paintReport} from '../element-kit/first-paint.js';
import {onDemand} from '../element-kit/on-demand.js';
import {tags} from '../model/tags.js';
import {ownDocument} from '../templates/own-document.js';

const rescue = onDemand(() => import('./rescue.js'));

/**
 * Style values that can make text unreadable: display, position, float, visibility, opacity, size.
 */
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

/**
 * Checks text only when it comes into view: reading styles of text far down would force the browser
 * to lay it out.
 */
const observer = new IntersectionObserver((entries) => {
  for (const {target, isIntersecting} of entries) {
    if (!isIntersecting) continue;
    observer.unobserve(target);
    if (target.scrollWidth > innerWidth || isSuspect(target))
      void rescue.use(({rescueText}) => rescueText(target));
  }
});

/**
 * Checks the text of each element when it is displayed, and overrides page styles that make it
 * unreadable.
 */
export function watchLegibility(): void {
  const observeAll = () => {
    for (const host of ownDocument.querySelectorAll(tags.join())) observer.observe(host);
  };
  // Elements that wait for the first paint are inline until then and check for it at the same
  // interval.
  const observeUpgraded = () => void paintReport().then(() => setTimeout(observeAll, 20));
  if (ownDocument.readyState === 'complete') observeUpgraded();
  else addEventListener('load', observeUpgraded, {once: true});
  addEventListener('aw-load', ({target}) => observer.observe(target as Element), true);
}
