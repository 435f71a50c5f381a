import type {ReactiveController} from '@lit/reactive-element';
import {Behaviours} from './behaviours.js';
import type {ContentHost, ContentOptions} from './content-options.js';
import type {ShownContent} from './shown-content.js';
import type {Issue} from '../model/issue.js';
import {bareMessage} from './bare-message.js';
import {ChildScripts} from './child-scripts.js';
import {missingChunk} from './coded-error.js';
import {AwErrorEvent} from './events.js';
import type {DataLoader as DataLoaderClass} from './data/data-loader.js';
import {LanguageController} from './language.js';
import {LightDom} from './light-dom.js';
import {dataLoader} from './load-data-loader.js';
import {onDemand} from './on-demand.js';
import {type State, States} from './states.js';
import {warn} from './warn.js';
import {ownDocument} from '../templates/own-document.js';

/** The code that recognises HTML that a server rendered from the same data. */
const printed = onDemand(() => import('./printed.js'));

/**
 * Decides what an element shows: data from a property, an address or a child script, or the light
 * DOM that it already has. For light DOM nothing more is loaded.
 */
export class ContentController<T extends object, Templates, Host extends ContentHost = ContentHost>
  implements ReactiveController, ShownContent<T>
{
  readonly states: States;
  readonly language: LanguageController;
  readonly lightDom: LightDom;
  readonly scripts: ChildScripts;
  readonly #host: Host;
  readonly #options: ContentOptions<T, Templates, Host>;
  readonly #behaviours: Behaviours<Host, T>;
  #loader: DataLoaderClass<T, Templates> | undefined;
  #loading: Promise<void> | undefined;
  #state: State | undefined;
  /**
   * The input for which the loader was last loaded. After a failure, it is not loaded again for the
   * same input.
   */
  #tried: unknown;

  /** @param styles styles of the light DOM */
  constructor(host: Host, styles: string, options: ContentOptions<T, Templates, Host>) {
    this.#host = host;
    this.#options = options;
    this.language = new LanguageController(host);
    this.lightDom = new LightDom(host, styles);
    this.scripts = new ChildScripts(host, options.scripts);
    this.states = new States(host);
    this.#behaviours = new Behaviours(options.behaviours);
    host.addController(this);
  }

  get state(): State | undefined {
    return this.#state;
  }

  get data(): T | undefined {
    return this.#loader?.data;
  }

  get issues(): readonly Issue[] {
    const isOwn = this.#state === 'failed' || this.data;
    const unread = isOwn ? undefined : this.scripts.error;
    return (unread ?? this.#loader)?.issues ?? [];
  }

  /** Connects the host. If its light DOM is about to be painted, waits for the paint. */
  connect(connect: () => void): void {
    void this.lightDom.connect(connect);
  }

  /** Completes an update of the host with the current property value. */
  async complete(update: () => Promise<boolean>): Promise<boolean> {
    const isComplete = await update();
    await this.settle();
    await update(); // What was drawn may need behaviours.
    await this.#behaviours.loaded;
    return isComplete && update();
  }

  /** Resolves when the data that the page set are drawn. Does not wait for the network. */
  async settle(): Promise<void> {
    if (this.#host.src && this.#options.property() === undefined) return;
    await this.#loading;
    await this.#loader?.settled;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
    if (ownDocument.readyState !== 'loading') return;
    // The parser may not have reached the children yet.
    ownDocument.addEventListener('DOMContentLoaded', () => this.#host.requestUpdate(), {
      once: true,
    });
  }

  hostDisconnected(): void {
    this.#loader?.leave();
  }

  hostUpdate(): void {
    const input = this.#findInput();
    if (input === undefined) this.#giveUp();
    if (input === undefined || this.#isPrinted(input)) this.#checkLightDom();
    else if (!this.#loader && dataLoader.module) this.#start(dataLoader.module);
    else if (!this.#loader && (this.#state !== 'failed' || input !== this.#tried))
      this.#loading ??= this.#load(input);
    this.#loader?.load(input);
  }

  hostUpdated(): void {
    this.#loader?.draw();
    this.#behaviours.follow(this.#host, this);
    this.states.nameByHeading(this.#host, this.#options.role);
  }

  redraw(): void {
    this.#loader?.drawing.forget();
    this.#host.requestUpdate();
  }

  /** Loads `src` again. Resolves when the result is shown, or when loading has failed. */
  async reload(): Promise<void> {
    this.#tried = undefined; // A chunk that could not be loaded is requested again.
    this.#loader?.reload();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#loading;
    await this.#loader?.settled;
  }

  /** Shows a placeholder while there is nothing to read, or the error message. */
  showState(): void {
    if (this.#options.isOptional) return;
    this.#holdPlace();
    this.#loader?.showFailure();
  }

  #holdPlace(): void {
    const isEmpty = this.lightDom.isEmpty;
    this.states.toggle('empty', isEmpty && this.#state === 'missing');
    if (isEmpty && this.#state === 'loading') this.lightDom.holdPlace('placeholder');
    else if (isEmpty && this.#state === 'failed' && !this.#loader)
      this.lightDom.holdPlace('error', () =>
        bareMessage(
          this.#host,
          this.language.locale,
          this.#options.property(),
          () => void this.reload(),
        ),
      );
    else this.lightDom.holdPlace();
  }

  enter(state: State): void {
    if (state === this.#state) return;
    if (this.#state) this.states.toggle(this.#state, false);
    this.states.toggle(state, true);
    this.#state = state;
    this.#host.requestUpdate();
  }

  /** Called when the page has removed its data. */
  #giveUp(): void {
    if (this.#loader) this.#loader.load(undefined);
    else if (printed.module?.giveUp(this.#host))
      for (const node of this.lightDom.nodes) node.remove();
  }

  /** Whether a server rendered the light DOM from the same data. */
  #isPrinted(input: unknown): boolean {
    if (this.#loader || !this.#host.dataset['awPrinted'] || this.lightDom.isEmpty) return false;
    const {module} = printed;
    if (module) return module.isPrinted(this.#host, input, this.language.language);
    this.#loading ??= this.#loadPrinted();
    return true;
  }

  async #loadPrinted(): Promise<void> {
    await printed.load().catch(() => delete this.#host.dataset['awPrinted']);
    this.#loading = undefined;
    this.#host.requestUpdate();
  }

  /** The parser may not have reached the child nodes yet. */
  #checkLightDom(): void {
    if (!this.lightDom.isEmpty) this.enter('ready');
    else if (ownDocument.readyState !== 'loading') {
      this.enter('missing');
      this.scripts.explain(() => this.#state === 'missing');
    }
  }

  async #load(input: unknown): Promise<void> {
    this.#tried = input;
    this.enter('loading');
    try {
      this.#options.templates.load().catch(() => undefined); // The error is reported where the promise is awaited.
      this.#start(await dataLoader.load()).load(this.#findInput());
    } catch (error: unknown) {
      // Offline, or a bundle without its chunks: the light DOM stays.
      this.#loading = undefined;
      this.enter('failed');
      const fault = missingChunk(error);
      warn(`<${this.#host.localName}>: ${fault.message}`);
      this.#host.dispatchEvent(new AwErrorEvent(fault, []));
      addEventListener('online', () => this.#retry(), {once: true});
    }
  }

  #retry(): void {
    this.#tried = undefined;
    this.#host.requestUpdate();
  }

  #start({DataLoader}: {DataLoader: typeof DataLoaderClass}): DataLoaderClass<T, Templates> {
    return (this.#loader ??= new DataLoader({
      content: this,
      host: this.#host,
      language: this.language,
      lightDom: this.lightDom,
      options: this.#options,
      isPrinted: printed.module?.giveUp(this.#host),
    }));
  }

  #findInput(): unknown {
    const given = this.#options.property() ?? (this.#host.src || undefined);
    const isKnown = given !== undefined || ownDocument.readyState === 'loading';
    return isKnown ? given : this.scripts.find()[0];
  }
}
