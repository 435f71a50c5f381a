import {html, nothing, type TemplateResult} from 'lit';
import {isSafeUrl} from '../../model/url.js';
import {isLegible} from './is-legible.js';
import {observeSize} from '../../element-kit/observers.js';

/**
 * Keeps the attribution of the weather provider visible, as the licence of the data requires: where
 * the page's styles hide it in the light DOM, it is drawn in the shadow root.
 */
export class AttributionGuard {
  readonly #host: HTMLElement;
  readonly #onChange: () => void;
  readonly #observer = observeSize(() => this.#check());
  #attribution: Element | undefined;
  #isLost = false;
  #frame = 0;

  /** @param onChange called when the attribution is hidden or visible again */
  constructor(host: HTMLElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  /** Observes the attribution in the light DOM, where there is one. */
  watch(attribution: Element | null): void {
    if (attribution !== this.#attribution) {
      this.#observer.disconnect();
      if (attribution) this.#observer.observe(attribution);
      this.#attribution = attribution ?? undefined;
    }
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#check());
  }

  rest(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#attribution = undefined;
  }

  /** The attribution out of reach of the page's styles: without part or class. */
  render(): TemplateResult | typeof nothing {
    if (!this.#isLost || !this.#attribution) return nothing;
    const text = this.#attribution.textContent.replace(/\s+/g, ' ').trim();
    const address = this.#attribution.querySelector('a')?.href ?? '';
    return html`<small dir="auto"
      >${address && isSafeUrl(address) ? html`<a href=${address}>${text}</a>` : text}</small
    >`;
  }

  #check(): void {
    const isLost = Boolean(this.#attribution && !isLegible(this.#attribution, this.#host));
    if (isLost === this.#isLost) return;
    this.#isLost = isLost;
    this.#onChange();
  }
}
