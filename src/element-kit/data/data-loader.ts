import {markLanguage} from '../../format/direction.js';
import {loadEnglish} from '../../locales/load-english.js';
import {awaitStrings} from '../../locales/registry.js';
import {refuseHeld} from '../../model/availability/hold.js';
import type {Issue} from '../../model/issue.js';
import {startSteps} from '../../model/give-way.js';
import {isChecked} from '../checked.js';
import {hasText, isBetter, isForeign, notMarked} from './child-script.js';
import {withCode} from '../coded-error.js';
import type {ContentHost, ContentOptions, DataLoaderHost, Reading} from '../content-options.js';
import {DataDrawing} from './data-drawing.js';
import {adoptDrawing, isDrawn, watchEdits} from './draw-light-dom.js';
import {AwErrorEvent, LoadEvent} from '../events.js';
import {explain} from './explain.js';
import {type Fault, isFinal, toFault} from './fault.js';
import {findFault} from './find-fault.js';
import type {LanguageController} from '../language.js';
import {readInput} from './read-input.js';
import {refuseScript} from './report-unread.js';
import {Retries} from './retries.js';
import type {LightDom} from '../light-dom.js';

export {reportUnread} from './report-unread.js';

/** The options that do not depend on the class of the element. */
export type LoaderOptions<T, Templates> = Omit<ContentOptions<T, Templates, never>, 'behaviours'>;

/** The element that a loader serves, and what it shows. */
interface LoaderParts<T, Templates> {
  readonly content: DataLoaderHost;
  readonly host: ContentHost;
  readonly language: LanguageController;
  readonly lightDom: LightDom;
  readonly options: LoaderOptions<T, Templates>;
  /** Whether a server rendered the light DOM, from data that the element no longer has. */
  readonly isPrinted: boolean | undefined;
}

function keepSound<T>(data: T): Reading<T> {
  return {data, issues: []};
}

/**
 * Loads and validates the data of an element and draws them. Never throws into the page: valid
 * parts are shown, and the page gets one `aw-error` per input with errors.
 */
export class DataLoader<T extends object, Templates> {
  data: T | undefined;
  issues: readonly Issue[] = [];
  /** Resolves when the last input is drawn or has failed. */
  settled: Promise<void> | undefined;
  readonly #content: DataLoaderHost;
  readonly #host: ContentHost;
  readonly #language: LanguageController;
  readonly #lightDom: LightDom;
  readonly #options: LoaderOptions<T, Templates>;
  readonly #scripts = new MutationObserver((records) => this.#readAgain(records));
  readonly drawing: DataDrawing<T, Templates>;
  readonly #retries: Retries;
  #input: unknown;
  #abort: AbortController | undefined;
  #isFresh = false;
  #hasShown = false;

  constructor({content, host, language, lightDom, options, isPrinted}: LoaderParts<T, Templates>) {
    this.#content = content;
    this.#host = host;
    this.#language = language;
    this.#lightDom = lightDom;
    this.#options = options;
    this.drawing = new DataDrawing(host, lightDom, options);
    const again = {retry: () => this.#retry(), reload: () => this.reload()};
    this.#retries = new Retries(content, host, language, again);
    if (isPrinted) adoptDrawing(host);
  }

  /** Loads a new input; `undefined` means that the input was removed. */
  load(input: unknown): void {
    // A source is loaded when the element is connected again.
    const isSource = typeof input === 'string' || input instanceof HTMLScriptElement;
    if (input instanceof HTMLScriptElement) this.#watch(input);
    if (input === this.#input || (isSource && !this.#host.isConnected)) return;
    this.#input = input;
    this.#stop();
    this.data = undefined;
    this.issues = [];
    if (input === undefined) {
      this.drawing.remove();
      return;
    }
    this.#content.scripts.error = undefined;
    const isSound = this.#isSound(input);
    const isReady = this.#options.templates.module && this.#language.isLoaded;
    if (isSound && isReady) this.#accept(input as T, []);
    else this.settled = this.#take(input, isSound);
  }

  /** Cancels loading: the element has been disconnected. */
  leave(): void {
    this.#stop();
    this.#scripts.disconnect();
    watchEdits(this.#host);
    if (!this.data) this.#input = undefined;
  }

  /** Loads the same input again. */
  reload(): void {
    this.#isFresh = true;
    this.#retry();
  }

  /** Draws the data if something has changed. */
  draw(): void {
    const {module} = this.#options.templates;
    if (!this.data) return;
    // Before drawing, because its strings depend on it.
    markLanguage(this.#host, (this.data as {language?: string}).language);
    this.#language.update();
    const {locale} = this.#language;
    if (!module || !locale) return;
    try {
      this.drawing.draw(module, this.data, locale, this.#input);
    } catch (error: unknown) {
      this.#fail(withCode(error, 'unreadable'));
    }
  }

  /** Shows the message where there is nothing to read. */
  showFailure(): void {
    this.#retries.showFailure(this.#isFetched ? this.#host.src : undefined);
  }

  async #take(input: unknown, isSound: boolean): Promise<void> {
    const {signal} = (this.#abort = new AbortController());
    const nextStep = startSteps();
    this.#content.enter('loading');
    try {
      const [{data, issues, article}] = await Promise.all([
        isSound ? keepSound(input as T) : this.#read(input, signal),
        this.#options.templates.load(),
        this.#loadStrings(),
      ]);
      await nextStep();
      if (signal.aborted) return;
      if (article && article !== data) refuseHeld(article, new Date());
      if (this.#isOwn(input, data)) this.#accept(data, issues);
      else if (hasText(data)) throw notMarked();
      else this.#content.scripts.refuse(input as Node);
    } catch (error: unknown) {
      await this.#loadStrings().catch(() => undefined); // The message has words for this.
      if (!signal.aborted) this.#failFor(input, error);
    }
  }

  /** Waits for the language's own strings too, which avoids a flash of English text. */
  async #loadStrings(): Promise<void> {
    const language = awaitStrings(this.#language.language);
    const [english] = await Promise.allSettled([loadEnglish(), language]);
    if (english.status === 'rejected' && !this.#language.locale) throw english.reason as Error;
  }

  #read(input: unknown, signal: AbortSignal) {
    const isFresh = this.#isFresh;
    this.#isFresh = false;
    const context = {signal, isFresh, hasMarkup: this.#hasMarkup};
    return readInput(this.#host, this.#options, input, context);
  }

  /** Whether the element has light DOM that was not drawn here. */
  get #hasMarkup(): boolean {
    return !isDrawn(this.#host) && !this.#lightDom.isEmpty;
  }

  /** Whether an input needs no validation. */
  #isSound(input: unknown): boolean {
    return isChecked(input) || Boolean(this.#options.isFromAttributes?.(input));
  }

  /** Whether data belong to the element and are better than its light DOM. */
  #isOwn(input: unknown, data: object): boolean {
    if (!(input instanceof HTMLScriptElement) || !input.isConnected || !this.#hasMarkup)
      return true;
    const words = this.#lightDom.nodes.map(({textContent}) => textContent).join(' ');
    return isBetter(input, data, words);
  }

  /**
   * A child script of another program is not an error. Next to light DOM, an error keeps the light
   * DOM.
   */
  #failFor(input: unknown, error: unknown): void {
    const isScript = input instanceof HTMLScriptElement && input.isConnected;
    const isOneOfSeveral = this.#content.scripts.find().length > 1;
    if (isScript && (isForeign(input) || isOneOfSeveral)) this.#content.scripts.refuse(input);
    else if (isScript && this.#hasMarkup)
      this.#announce(refuseScript(this.#content.scripts, input, toFault(error)));
    else this.#fail(toFault(error));
  }

  /** A DOM morph may write another story into the same child script. */
  #watch(script: HTMLScriptElement): void {
    this.#scripts.observe(script, {childList: true, characterData: true, subtree: true});
  }

  #readAgain(records: readonly MutationRecord[]): void {
    for (const {target} of records) {
      const script = target instanceof Text ? target.parentNode : target;
      if (script) this.#content.scripts.refuse(script, false);
      if (script === this.#input) this.#retry();
    }
  }

  #accept(data: T, issues: readonly Issue[]): void {
    const {templates, inspect} = this.#options;
    this.data = data;
    this.#hasShown = true;
    this.issues = [...issues, ...((templates.module && inspect?.(templates.module, data)) ?? [])];
    this.#content.enter('ready');
    this.#retries.end();
    this.#host.requestUpdate();
    // The article reports the issues of its parts, so a part does not report them again.
    explain(this.#host, this.issues, this.#isSound(this.#input) ? {} : data);
    this.#announce(new LoadEvent());
    const fault = findFault(this.issues);
    if (fault) this.#announce(new AwErrorEvent(fault, this.issues));
  }

  #fail(fault: Fault): void {
    this.issues = fault.issues ?? [];
    explain(this.#host, this.issues, fault);
    // A story that could not be loaded again stays, unless it may no longer be shown.
    const isShown = this.drawing.isOf(this.#input) && fault.code !== 'held';
    if (!isShown) this.drawing.remove();
    const isMissing = isFinal(fault) && !this.#isMissed(fault);
    this.#content.enter(isShown ? 'ready' : isMissing ? 'missing' : 'failed');
    this.#announce(new AwErrorEvent(fault, this.issues));
    this.#retries.noteFailure(fault, this.#isFetched);
  }

  /** Whether a story was shown and the next one does not exist: the reader needs to know why. */
  #isMissed({code}: Fault): boolean {
    return this.#hasShown && code === 'missing-source' && this.#lightDom.isEmpty;
  }

  get #isFetched(): boolean {
    return this.#input === this.#host.src;
  }

  #stop(): void {
    this.#abort?.abort();
    this.#retries.stop();
  }

  #retry(): void {
    this.#input = undefined;
    this.#host.requestUpdate();
  }

  /** Dispatches an event after the update that draws what it reports. */
  #announce(event: Event): void {
    setTimeout(() => this.#host.dispatchEvent(event));
  }
}
