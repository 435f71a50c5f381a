import {observeSight} from '../../element-kit/observers.js';
import {ownDocument} from '../../templates/own-document.js';

/** Observes whether an element is visible: in the viewport of a page in front. */
export class View {
  #isOnScreen = false;

  /**
   * @param signal ends it
   * @param onChange called when the element becomes visible or hidden
   */
  constructor(element: Element, signal: AbortSignal, onChange: () => void) {
    const observer = observeSight((entries) => {
      this.#isOnScreen = entries.at(-1)?.isIntersecting ?? false;
      onChange();
    });
    observer.observe(element);
    signal.addEventListener('abort', () => observer.disconnect());
    ownDocument.addEventListener('visibilitychange', onChange, {signal});
  }

  get isInView(): boolean {
    return this.#isOnScreen && ownDocument.visibilityState === 'visible';
  }
}
