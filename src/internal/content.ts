import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type {Checkable} from '../model/check.js';
import {ArticleError, createIssue, type Issue} from '../model/issue.js';
import {isChecked} from './checked.js';
import {ErrorEvent, LoadEvent} from './events.js';
import type {LanguageController, Locale} from './language.js';
import {onDemand, type OnDemand} from './on-demand.js';
import {type State, States} from './states.js';
import type {Words} from './words.js';

export interface Reading<T> {
  data: T;
  issues: readonly Issue[];
}

/** Text that an element was given, from a child script or from `src`. */
export interface GivenText {
  text: string | Uint8Array;
  contentType: string;
  url: string;
}

type ContentHost = ReactiveControllerHost &
  HTMLElement & {
    src?: string | undefined;
    integrity?: string | undefined;
    crossOrigin?: string | null | undefined;
    readonly updateComplete: Promise<boolean>;
  };

/** What differs from element to element. */
export interface ContentOptions<T, Drawing> {
  /** Type of the model that the element shows. */
  type: keyof Checkable | `${keyof Checkable}[]`;
  /** What the page has set as a property. */
  property: () => unknown;
  /** Types of child scripts that hold data. */
  scripts: readonly string[];
  /** Reads text; by default JSON of the model. */
  read?: (given: GivenText) => Promise<Reading<T>>;
  /** What draws data: a page whose words are there already never loads it. */
  drawing: OnDemand<Drawing>;
  /** The words of the data. */
  draw: (drawing: Drawing, data: T, locale: Locale) => TemplateResult;
  /** What else the words depend on. */
  basis?: () => readonly unknown[];
  /** Faults beyond what the types say. */
  inspect?: (drawing: Drawing, data: T) => Issue[];
}

/** Faults of data, as against what a reader could not carry over. */
const faults = new Set(['expected', 'unknown-key']);

const intake = onDemand(() => import('./intake.js'));

/**
 * What an element shows: data from a property, an address or a child script, drawn as words; or the
 * words that it holds already. It never throws into the page: what is sound is shown, and the page
 * gets one `aw-error` for each input with faults.
 */
export class Content<T extends object, Drawing> implements ReactiveController {
  issues: readonly Issue[] = [];
  readonly states: States;
  readonly #host: ContentHost;
  readonly #language: LanguageController;
  readonly #words: Words;
  readonly #options: ContentOptions<T, Drawing>;
  #state: State | undefined;
  #data: T | undefined;
  #input: unknown;
  #basis: readonly unknown[] = [];
  #abort: AbortController | undefined;
  #settled: Promise<unknown> | undefined;

  constructor(
    host: ContentHost,
    language: LanguageController,
    words: Words,
    options: ContentOptions<T, Drawing>,
  ) {
    this.#host = host;
    this.#language = language;
    this.#words = words;
    this.#options = options;
    this.states = new States(host);
    host.addController(this);
  }

  /** What the words are drawn from; none where they were found. */
  get data(): T | undefined {
    return this.#data;
  }

  /** Resolves when what the page has set is drawn; it does not wait for the network. */
  get settled(): Promise<unknown> | undefined {
    return this.#options.property() === undefined && this.#host.src ? undefined : this.#settled;
  }

  hostConnected(): void {
    if (document.readyState !== 'loading') return;
    // The parser may not have reached the children yet.
    document.addEventListener('DOMContentLoaded', () => this.#host.requestUpdate(), {once: true});
  }

  hostDisconnected(): void {
    if (this.#state !== 'loading') return;
    this.#abort?.abort();
    this.#input = undefined;
  }

  hostUpdate(): void {
    const input = this.#findInput();
    if (input !== this.#input) this.#follow(input);
    if (input === undefined) this.#enter(this.#words.isEmpty ? 'missing' : 'ready');
  }

  hostUpdated(): void {
    const {module} = this.#options.drawing;
    if (!this.#data || !module) return;
    const {locale} = this.#language;
    const basis = [this.#data, locale.language, locale.strings, ...(this.#options.basis?.() ?? [])];
    if (basis.every((part, index) => part === this.#basis[index])) return;
    this.#basis = basis;
    try {
      this.#words.draw(this.#options.draw(module, this.#data, locale));
    } catch (error: unknown) {
      this.#fail(error);
    }
  }

  /** What the reader is told where there is nothing to read. */
  render(): TemplateResult {
    const {strings} = this.#language.locale;
    const isBare = this.#words.isEmpty;
    const again = this.#host.src
      ? html` <button part="retry" @click=${() => this.reload()}>${strings.tryAgain}</button>`
      : nothing;
    return html`${isBare && this.#state === 'loading' ? html`<div part="placeholder"></div>` : nothing}
      <div role="status">
        ${this.#state === 'failed' ? html`<p part="error">${strings.failed}${again}</p>` : nothing}
      </div>`;
  }

  /** Fetches `src` once more. */
  reload(): void {
    this.#input = undefined;
    this.#host.requestUpdate();
  }

  #findInput(): unknown {
    const given = this.#options.property() ?? this.#host.src;
    if (given !== undefined || document.readyState === 'loading') return given;
    return [...this.#host.children].find(
      (child) => child instanceof HTMLScriptElement && this.#options.scripts.includes(child.type),
    );
  }

  #follow(input: unknown): void {
    this.#input = input;
    this.#abort?.abort();
    this.#data = undefined;
    this.issues = [];
    if (input === undefined) return;
    const isSound = typeof input === 'object' && isChecked(input!);
    if (isSound && this.#options.drawing.module) this.#accept(input as T, []);
    else this.#settled = this.#take(input, isSound);
  }

  async #take(input: unknown, isSound: boolean): Promise<void> {
    const {signal} = (this.#abort = new AbortController());
    this.#enter('loading');
    try {
      const [{data, issues}] = await Promise.all([
        isSound ? {data: input as T, issues: []} : this.#read(input, signal),
        this.#options.drawing.load(),
      ]);
      if (!signal.aborted) this.#accept(data, issues);
    } catch (error: unknown) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  async #read(input: unknown, signal: AbortSignal): Promise<Reading<T>> {
    const {checkData, fetchText, parseJson} = await intake.load();
    const given =
      input === this.#host.src
        ? await fetchText(this.#host, this.#host.src ?? '', signal)
        : input instanceof HTMLScriptElement
          ? {text: input.text, contentType: input.type, url: this.#host.baseURI}
          : undefined;
    if (given && this.#options.read) return this.#options.read(given);
    return checkData(this.#options.type, given ? parseJson(given) : input) as unknown as Reading<T>;
  }

  #accept(data: T, issues: readonly Issue[]): void {
    const {drawing, inspect} = this.#options;
    const found = (drawing.module && inspect?.(drawing.module, data)) ?? [];
    this.#data = data;
    this.issues = [...issues, ...found];
    this.#enter('ready');
    this.#host.requestUpdate();
    const worst = found[0] ?? issues.find(({code}) => faults.has(code));
    this.#announce(new LoadEvent());
    if (worst)
      this.#announce(new ErrorEvent(new ArticleError(worst, {issues: this.issues}), this.issues));
  }

  #fail(error: unknown): void {
    const fault =
      error instanceof Error
        ? error
        : new ArticleError(createIssue('', 'fault', 'no fault', String(error)));
    this.issues = fault instanceof ArticleError ? fault.issues : [];
    this.#enter((fault as {code?: string}).code === 'missing-source' ? 'missing' : 'failed');
    this.#announce(new ErrorEvent(fault, this.issues));
  }

  #announce(event: Event): void {
    // Not `updateComplete`: that waits for what is being announced.
    setTimeout(() => this.#host.dispatchEvent(event));
  }

  #enter(state: State): void {
    if (state === this.#state) return;
    if (this.#state) this.states.toggle(this.#state, false);
    this.states.toggle(state, true);
    this.#state = state;
    this.#host.requestUpdate();
  }
}
