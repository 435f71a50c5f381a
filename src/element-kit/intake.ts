import {html, nothing, type TemplateResult} from 'lit';
import {loadEnglish} from '../locales/load-english.js';
import type {Issue} from '../model/issue.js';
import {adoptStyles} from './adopt-styles.js';
import {checkData} from './check-data.js';
import {isChecked} from './checked.js';
import type {ContentHost, ContentOptions, Reading, IntakeHost} from './content-options.js';
import {markLanguage} from '../format/direction.js';
import {drawWords} from './draw-words.js';
import {faultStyles} from './fault.styles.js';
import {ErrorEvent, LoadEvent} from './events.js';
import {fetchText} from './fetch-text.js';
import {findFault} from './find-fault.js';
import type {LanguageController} from './language.js';
import {parseJson} from './parse-json.js';
import type {Words} from './words.js';

/**
 * Takes in what an element is given, and draws it. It never throws into the page: what is sound is
 * shown, and the page gets one `aw-error` for each input with faults.
 */
export class Intake<T extends object, Drawing> {
  data: T | undefined;
  issues: readonly Issue[] = [];
  /** Resolves when the last input is drawn, or has failed. */
  settled: Promise<void> | undefined;
  readonly #content: IntakeHost;
  readonly #host: ContentHost;
  readonly #language: LanguageController;
  readonly #words: Words;
  readonly #options: ContentOptions<T, Drawing>;
  #input: unknown;
  #basis: readonly unknown[] = [];
  #abort: AbortController | undefined;
  /** The reader has pressed the button, which keeps its place, and the focus, until there are words. */
  #isRetrying = false;

  constructor(
    content: IntakeHost,
    host: ContentHost,
    language: LanguageController,
    words: Words,
    options: ContentOptions<T, Drawing>,
  ) {
    this.#content = content;
    this.#host = host;
    this.#language = language;
    this.#words = words;
    this.#options = options;
  }

  /** Takes in an input that is new; `undefined` where there is none any more. */
  follow(input: unknown): void {
    // What is to be fetched waits until the element is in the page again.
    const isSource = typeof input === 'string' || input instanceof HTMLScriptElement;
    if (input === this.#input || (isSource && !this.#host.isConnected)) return;
    this.#input = input;
    this.#abort?.abort();
    this.data = undefined;
    this.issues = [];
    if (input === undefined) return;
    const isSound = typeof input === 'object' && !!input && isChecked(input);
    if (isSound && this.#options.drawing.module && this.#language.locale)
      this.#accept(input as T, []);
    else this.settled = this.#take(input, isSound);
  }

  /** Gives up what is under way: the element has left the page. */
  leave(): void {
    this.#abort?.abort();
    if (!this.data) this.#input = undefined;
  }

  /** Draws the words of the data, where something that they depend on has changed. */
  draw(): void {
    const {module} = this.#options.drawing;
    const {locale} = this.#language;
    if (!this.data || !module || !locale) return;
    const basis = [this.data, locale.language, locale.strings, ...(this.#options.basis?.() ?? [])];
    if (basis.every((part, index) => part === this.#basis[index])) return;
    this.#basis = basis;
    try {
      markLanguage(this.#host, (this.data as {language?: string}).language);
      const words = this.#options.draw(module, this.data, locale);
      this.#words.replace(() => drawWords(this.#host, words));
    } catch (error: unknown) {
      this.#fail(error);
    }
  }

  /** What the reader is told where there is nothing to read. */
  render(): TemplateResult {
    const {state} = this.#content;
    const strings = this.#language.locale?.strings;
    const isFailed = state === 'failed' || this.#isRetrying;
    if (isFailed && this.#host.shadowRoot) adoptStyles(this.#host.shadowRoot, faultStyles);
    const again = this.#host.src
      ? html`<button
          part="retry"
          aria-disabled=${state !== 'failed'}
          @click=${() => this.#retryForReader()}
        >
          ${strings?.tryAgain}
        </button>`
      : nothing;
    return html`<div role="status">
      ${isFailed ? html`<p part="error">${strings?.failed} ${again}</p>` : nothing}
    </div>`;
  }

  async #take(input: unknown, isSound: boolean): Promise<void> {
    const {signal} = (this.#abort = new AbortController());
    this.#content.enter('loading');
    try {
      const [{data, issues}] = await Promise.all([
        isSound ? {data: input as T, issues: []} : this.#read(input, signal),
        this.#options.drawing.load(),
        loadEnglish(),
      ]);
      if (!signal.aborted) this.#accept(data, issues);
    } catch (error: unknown) {
      await loadEnglish().catch(() => undefined); // Off line: the button is there without words.
      if (!signal.aborted) this.#fail(error);
    }
  }

  async #read(input: unknown, signal: AbortSignal): Promise<Reading<T>> {
    const {read, type} = this.#options;
    const script = input instanceof HTMLScriptElement ? input : undefined;
    if (!script && input !== this.#host.src) return checkData(type, input) as unknown as Reading<T>;
    const [given, readers] = await Promise.all([
      script
        ? {text: script.text, contentType: script.type, url: this.#host.baseURI}
        : fetchText(this.#host, input as string, signal),
      read && import('../readers/readers.js'),
    ]);
    return read && readers
      ? read(readers, given, signal)
      : (checkData(type, parseJson(given)) as unknown as Reading<T>);
  }

  #accept(data: T, issues: readonly Issue[]): void {
    const {drawing, inspect} = this.#options;
    this.data = data;
    this.issues = [...issues, ...((drawing.module && inspect?.(drawing.module, data)) ?? [])];
    this.#content.enter('ready');
    if (this.#isRetrying) this.#passFocusOn();
    this.#host.requestUpdate();
    this.#announce(new LoadEvent());
    const fault = findFault(this.issues);
    if (fault) this.#announce(new ErrorEvent(fault, this.issues));
  }

  #fail(error: unknown): void {
    const fault: Error & {code?: string; issues?: readonly Issue[]} =
      error instanceof Error ? error : new Error(String(error));
    this.issues = fault.issues ?? [];
    this.#isRetrying = false;
    this.#content.enter(fault.code === 'missing-source' ? 'missing' : 'failed');
    this.#announce(new ErrorEvent(fault, this.issues));
    if (this.#isFetched) this.#awaitNetwork();
  }

  /** Whether the input is an address, or a script of the element's own that names several. */
  get #isFetched(): boolean {
    const isOwn = this.#input instanceof HTMLScriptElement && !this.#input.isConnected;
    return isOwn || this.#input === this.#host.src;
  }

  /** Tries again when the reader is back on line, or comes back to the page. */
  #awaitNetwork(): void {
    const {signal} = (this.#abort = new AbortController());
    const again = () => this.#retry();
    addEventListener('online', again, {signal});
    addEventListener('pageshow', (event) => event.persisted && again(), {signal});
  }

  #retryForReader(): void {
    if (this.#content.state !== 'failed') return;
    this.#isRetrying = true;
    this.#retry();
  }

  /** The button goes, and the words take over the focus that it had. */
  #passFocusOn(): void {
    this.#isRetrying = false;
    const host = this.#host;
    if (!host.shadowRoot?.activeElement || host.hasAttribute('tabindex')) return;
    host.tabIndex = -1;
    host.focus({preventScroll: true});
    host.addEventListener('focusout', () => host.removeAttribute('tabindex'), {once: true});
  }

  #retry(): void {
    this.#input = undefined;
    this.#host.requestUpdate();
  }

  /** After the update that draws what is announced. */
  #announce(event: Event): void {
    setTimeout(() => this.#host.dispatchEvent(event));
  }
}
