import {observeSight} from '../../element-kit/observers.js';
import {ownOf} from '../../templates/own-document.js';

/** How many neighbouring elements are observed through one of them. */
const block = 20;

/**
 * Distance from the viewport that counts as near, in pixels: more than a block of tall cards is
 * high.
 */
const margin = 10_000;

/** The scroll container of an element; null where it is the viewport. */
function findScroller(element: Element): Element | null {
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (box === ownOf(box.ownerDocument).body) return null;
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return null;
}

/**
 * Reports which of thousands of elements are near the viewport. Observing each one would cost time
 * in every frame.
 */
export class NearElements {
  readonly #onChange: (near: Iterable<Element>) => void;
  readonly #blocks = new Map<Element, readonly Element[]>();
  readonly #near = new Set<Element>();
  #observer: ReturnType<typeof observeSight> | undefined;

  constructor(onChange: (near: Iterable<Element>) => void) {
    this.#onChange = onChange;
  }

  /** Observes these elements, in page order, and no others. */
  observe(elements: readonly Element[]): void {
    this.disconnect();
    const [first] = elements;
    if (!first) return;
    const observer = (this.#observer = observeSight((entries) => this.#update(entries), {
      root: findScroller(first),
      rootMargin: `${margin}px`,
    }));
    elements.forEach((element, index) => {
      if (index % block) return;
      this.#blocks.set(element, elements.slice(index, index + block));
      observer.observe(element);
    });
  }

  disconnect(): void {
    this.#observer?.disconnect();
    this.#blocks.clear();
    this.#near.clear();
  }

  #update(entries: readonly IntersectionObserverEntry[]): void {
    for (const {target, isIntersecting} of entries)
      this.#near[isIntersecting ? 'add' : 'delete'](target);
    this.#onChange([...this.#near].flatMap((first) => this.#blocks.get(first) ?? []));
  }
}
