import {isDisplayed, observeSize} from '../../element-kit/observers.js';

/** From this number of stories on, computed styles are not read before the page is painted. */
const many = 500;

/**
 * Whether a list is displayed. One that is not, such as one for another viewport width, takes no
 * stories from others.
 */
export class ListDisplay {
  readonly #host: Element;
  readonly #size: ReturnType<typeof observeSize>;
  #isDisplayed = true;

  constructor(host: Element, onResize: () => void) {
    this.#host = host;
    // Deferred by a frame to avoid «ResizeObserver loop» errors.
    this.#size = observeSize(() => requestAnimationFrame(onResize));
  }

  get isDisplayed(): boolean {
    return this.#isDisplayed;
  }

  connect(): void {
    this.#size.observe(this.#host);
  }

  disconnect(): void {
    this.#size.disconnect();
  }

  /** Looks before the list is shown for the first time. */
  read(count = 0): void {
    if (count < many) this.#isDisplayed = isDisplayed(this.#host);
  }

  /** Looks again. Returns whether that has changed. */
  update(): boolean {
    const was = this.#isDisplayed;
    this.#isDisplayed = isDisplayed(this.#host);
    return was !== this.#isDisplayed;
  }
}
