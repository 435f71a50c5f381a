import {NearElements} from './near-elements.js';
import {observeSight} from '../../element-kit/observers.js';
import {ownDocument} from '../../templates/own-document.js';

/** How long a story must be visible, in milliseconds, and which share of it. */
const longEnough = 1000;
const half = 0.5;

/** From this number of elements on, only those near the viewport are observed. */
const many = 500;

/**
 * Thresholds of the observer: of a card taller than two viewports, half is never visible at once.
 */
const steps = [0, 0.1, 0.2, 0.3, 0.4, half, 0.75, 1];

function isHalfVisible({
  intersectionRatio,
  intersectionRect,
  rootBounds,
  isIntersecting,
}: IntersectionObserverEntry): boolean {
  if (!isIntersecting) return false;
  const fills = rootBounds !== null && intersectionRect.height >= rootBounds.height * half;
  return intersectionRatio >= half || fills;
}

/** Reports elements that were half visible for a second while the page was in front, each once. */
export class StoryViews {
  readonly #report: (element: Element) => void;
  readonly #observer: ReturnType<typeof observeSight>;
  readonly #observed = new Map<Element, string>();
  readonly #inSight = new Map<Element, ReturnType<typeof setTimeout> | undefined>();
  readonly #near = new NearElements((elements) => this.#watch(elements));
  #wanted: ReadonlyMap<Element, string> = new Map();

  constructor(report: (element: Element) => void) {
    this.#report = report;
    this.#observer = observeSight((entries) => this.#noteSight(entries), {
      threshold: steps,
    });
  }

  connect(): void {
    ownDocument.addEventListener('visibilitychange', this.#restart);
  }

  disconnect(): void {
    ownDocument.removeEventListener('visibilitychange', this.#restart);
    this.observe(new Map());
    this.#observer.disconnect();
  }

  /** Observes these elements, each with the address of its story, and no others. */
  observe(wanted: ReadonlyMap<Element, string>): void {
    this.#wanted = wanted;
    const elements = [...wanted.keys()];
    const isLong = elements.length > many;
    this.#near.observe(isLong ? elements : []);
    this.#watch(isLong ? this.#observed.keys() : elements);
  }

  #watch(elements: Iterable<Element>): void {
    const watched = new Set(elements);
    for (const [element, address] of this.#observed)
      if (!watched.has(element) || this.#wanted.get(element) !== address) this.#forget(element);
    for (const element of watched) {
      const address = this.#wanted.get(element);
      if (address === undefined || this.#observed.has(element)) continue;
      this.#observed.set(element, address);
      this.#observer.observe(element);
    }
  }

  #forget(element: Element): void {
    this.#observer.unobserve(element);
    this.#observed.delete(element);
    this.#lose(element);
  }

  #noteSight(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      if (!isHalfVisible(entry)) this.#lose(entry.target);
      else if (!this.#inSight.has(entry.target)) this.#await(entry.target);
    }
  }

  #await(element: Element): void {
    const timer = ownDocument.hidden ? undefined : setTimeout(() => this.#see(element), longEnough);
    this.#inSight.set(element, timer);
  }

  #see(element: Element): void {
    this.#lose(element);
    // Stays observed, so that a redraw does not start again.
    this.#observer.unobserve(element);
    this.#report(element);
  }

  #lose(element: Element): void {
    clearTimeout(this.#inSight.get(element));
    this.#inSight.delete(element);
  }

  /** Only a full second counts. */
  readonly #restart = (): void => {
    for (const [element, timer] of this.#inSight) {
      clearTimeout(timer);
      this.#await(element);
    }
  };
}
