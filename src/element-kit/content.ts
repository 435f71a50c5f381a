import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {ContentHost, ContentOptions} from './content-options.js';
import type {Issue} from '../model/issue.js';
import {AwErrorEvent} from './events.js';
import type {Intake as IntakeClass} from './intake.js';
import type {LanguageController} from './language.js';
import {onDemand} from './on-demand.js';
import {type State, States} from './states.js';
import type {Words} from './words.js';

const intake = onDemand(() => import('./intake.js'));

/**
 * Decides what an element shows: data from a property, an address or a child script; or the markup
 * that it holds already, for which nothing more is loaded.
 */
export class Content<T extends object, Drawing> implements ReactiveController {
  readonly states: States;
  readonly #host: ContentHost;
  readonly #options: ContentOptions<T, Drawing>;
  readonly #language: LanguageController;
  readonly #words: Words;
  #intake: IntakeClass<T, Drawing> | undefined;
  #loading: Promise<void> | undefined;
  #state: State | undefined;
  /** Input that the intake was last loaded for: a failure is not repeated for the same input. */
  #tried: unknown;
  /** Child scripts that belong to other programs of the page. */
  readonly #refused = new WeakSet<Node>();

  constructor(
    host: ContentHost,
    language: LanguageController,
    words: Words,
    options: ContentOptions<T, Drawing>,
  ) {
    this.#host = host;
    this.#options = options;
    this.#words = words;
    this.#language = language;
    this.states = new States(host);
    host.addController(this);
  }

  get state(): State | undefined {
    return this.#state;
  }

  /** The data that are drawn; none where the element shows markup that it held. */
  get data(): T | undefined {
    return this.#intake?.data;
  }

  get issues(): readonly Issue[] {
    return this.#intake?.issues ?? [];
  }

  /** Resolves when what the page has set is drawn; it does not wait for the network. */
  async settle(): Promise<void> {
    if (this.#options.property() === undefined && this.#host.src) return;
    await this.#loading;
    await this.#intake?.settled;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
    if (document.readyState !== 'loading') return;
    // The parser may not have reached the children yet.
    document.addEventListener('DOMContentLoaded', () => this.#host.requestUpdate(), {once: true});
  }

  hostDisconnected(): void {
    this.#intake?.leave();
  }

  hostUpdate(): void {
    const input = this.#findInput();
    if (input === undefined) this.#intake?.follow(input);
    if (input === undefined) this.#judgeWords();
    else if (!this.#intake && intake.module) this.#start(intake.module);
    else if (!this.#intake && (this.#state !== 'failed' || input !== this.#tried))
      this.#loading ??= this.#load(input);
    this.#intake?.follow(input);
  }

  hostUpdated(): void {
    this.#intake?.draw();
  }

  /** Asks again for what `src` names. Resolves when the answer is shown, or has failed. */
  async reload(): Promise<void> {
    this.#intake?.reload();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#loading;
    await this.#intake?.settled;
  }

  /** Leaves a child script alone: it is not data of this element. `false` takes that back. */
  refuse(script: Node, isRefused = true): void {
    this.#refused[isRefused ? 'add' : 'delete'](script);
    this.#host.requestUpdate();
  }

  /** Child scripts that may hold the data. */
  findScripts(): Element[] {
    return [...this.#host.children].filter(
      (child) =>
        child instanceof HTMLScriptElement &&
        this.#options.scripts.includes(child.type) &&
        !this.#refused.has(child),
    );
  }

  /** Renders a placeholder while there is nothing to read, and the message of a failure. */
  render(): TemplateResult {
    const isBare = this.#state === 'loading' && this.#words.isEmpty;
    return html`${isBare ? html`<div part="placeholder"></div>` : nothing}${this.#intake?.render()}`;
  }

  enter(state: State): void {
    if (state === this.#state) return;
    if (this.#state) this.states.toggle(this.#state, false);
    this.states.toggle(state, true);
    this.#state = state;
    this.#host.requestUpdate();
  }

  /** The parser may not have reached the markup yet. */
  #judgeWords(): void {
    if (!this.#words.isEmpty) this.enter('ready');
    else if (document.readyState !== 'loading') this.enter('missing');
  }

  async #load(input: unknown): Promise<void> {
    this.#tried = input;
    this.enter('loading');
    try {
      this.#options.drawing.load().catch(() => undefined); // Said where it is awaited.
      this.#start(await intake.load()).follow(this.#findInput());
    } catch (error: unknown) {
      // Off line, or a bundle without its chunks: the words that are there stay.
      this.#loading = undefined;
      this.enter('failed');
      this.#host.dispatchEvent(new AwErrorEvent(error as Error, []));
      addEventListener('online', () => this.#retry(), {once: true});
    }
  }

  #retry(): void {
    this.#tried = undefined;
    this.#host.requestUpdate();
  }

  #start({Intake}: {Intake: typeof IntakeClass}): IntakeClass<T, Drawing> {
    return (this.#intake ??= new Intake(
      this,
      this.#host,
      this.#language,
      this.#words,
      this.#options,
    ));
  }

  #findInput(): unknown {
    const given = this.#options.property() ?? (this.#host.src || undefined);
    const isKnown = given !== undefined || document.readyState === 'loading';
    return isKnown ? given : this.findScripts()[0];
  }
}
