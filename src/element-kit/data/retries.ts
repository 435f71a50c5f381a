import type {ContentHost, DataLoaderHost} from '../content-options.js';
import type {LanguageController} from '../language.js';
import {passFocusOn, showFailure} from './failure-message.js';
import {type Fault, mayPass} from './fault.js';

/**
 * Tries an input again that has failed: where the reader asks for it, is back online, or returns to
 * the page.
 */
export class Retries {
  readonly #content: DataLoaderHost;
  readonly #host: ContentHost;
  readonly #language: LanguageController;
  readonly #retry: () => void;
  readonly #reload: () => void;
  #waiting = new AbortController();
  /** The reader has pressed the button. It keeps its place and the focus until the story is there. */
  #isAsked = false;
  /** Whether another attempt can succeed. */
  #canHelp = true;

  /**
   * @param retry loads the input again
   * @param reload loads it again past caches
   */
  constructor(
    content: DataLoaderHost,
    host: ContentHost,
    language: LanguageController,
    {retry, reload}: {retry: () => void; reload: () => void},
  ) {
    this.#content = content;
    this.#host = host;
    this.#language = language;
    this.#retry = retry;
    this.#reload = reload;
  }

  /** Shows the message where there is nothing to read. */
  showFailure(address: string | undefined): void {
    showFailure(this.#host, this.#language.locale, {
      isShown: this.#isOver || this.#isAsked,
      isOver: this.#isOver,
      canHelp: this.#canHelp,
      address,
      onRetry: () => this.#ask(),
    });
  }

  /** The input has failed, and is tried again where that can help. */
  noteFailure(fault: Fault, isFetched: boolean): void {
    this.#isAsked = false;
    this.#canHelp = mayPass(fault);
    if (this.#canHelp || isFetched) this.#awaitNetwork();
  }

  /** The input is shown. */
  end(): void {
    if (this.#isAsked) passFocusOn(this.#host);
    this.#isAsked = false;
  }

  /** Another input has come, or the element has left the page. */
  stop(): void {
    this.#waiting.abort();
  }

  get #isOver(): boolean {
    return this.#content.state === 'failed';
  }

  #ask(): void {
    if (!this.#isOver) return;
    this.#isAsked = true;
    this.#reload();
  }

  #awaitNetwork(): void {
    this.stop();
    const {signal} = (this.#waiting = new AbortController());
    addEventListener('online', this.#retry, {signal});
    addEventListener('pageshow', (event) => event.persisted && this.#retry(), {signal});
  }
}
