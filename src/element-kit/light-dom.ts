import {html, type LitElement, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {adoptStyles} from './adopt-styles.js';
import {isUpgradeOfPaintedWords} from './define.js';
import {paintReport} from './first-paint.js';
import {hostStyles} from '../templates/host.styles.js';
import {onDemand} from './on-demand.js';
import {tokenStyles} from '../templates/tokens.styles.js';

type LightDomHost = LitElement & {isolated: boolean};

/** Children that are no markup to read: data, or content of another slot. */
export const notWords = 'script, template, style, [slot]';

const isWords = (node: ChildNode): boolean =>
  node instanceof Element
    ? !node.matches(notWords)
    : node instanceof Text && node.data.trim() !== '';

const isolation = onDemand(() => import('./isolate.js'));

/**
 * The light DOM of an element, which holds all that is read: written by hand, printed by a server,
 * or drawn here from data. The root around the element adopts the style sheet. With `isolated` the
 * shadow root shows a copy that no style of the page reaches.
 */
export class LightDom implements ReactiveController {
  /** The slot that shows them; nothing where a server's declarative root has one. */
  readonly slot: TemplateResult | typeof nothing;
  readonly #host: LightDomHost;
  readonly #styles: string;
  readonly #observer = new MutationObserver(() => this.#host.requestUpdate());
  #isStyled = true;
  #furtherStyles: readonly string[] = [];

  constructor(host: LightDomHost, styles: string) {
    this.#host = host;
    this.#styles = styles;
    this.slot = host.shadowRoot?.querySelector('slot') ? nothing : html`<slot></slot>`;
    // A page that was serialized with its shadow roots has controls and messages already.
    for (const old of [...(host.shadowRoot?.children ?? [])])
      if (!old.matches('slot, style, .words')) old.remove();
    host.addController(this);
  }

  /** The child nodes that are read. */
  get nodes(): ChildNode[] {
    return [...this.#host.childNodes].filter(isWords);
  }

  /** The element whose children a reader sees: the host, or its copy. */
  get root(): Element {
    return this.#host.shadowRoot?.querySelector('.words') ?? this.#host;
  }

  /** Whether there is nothing to read. */
  get isEmpty(): boolean {
    return ![...this.#host.childNodes].some(isWords);
  }

  /** Gives the words further looks, unless they were painted without any; a copy has them always. */
  dress(styles: string): void {
    if (this.#isStyled) adoptStyles(this.#host.getRootNode(), styles);
    if (this.#furtherStyles.includes(styles)) return;
    this.#furtherStyles = [styles];
    if (this.#host.isolated) void this.#isolate();
  }

  /** Draws other children, with their styles, also where the last ones were painted without. */
  replace(draw: () => void): void {
    this.#isStyled = true;
    this.#adopt();
    draw();
    this.#observer.takeRecords(); // This change needs no further update.
  }

  /**
   * Connects the host. To get a shadow root, words are laid out anew, and count as painted only
   * then: where they are on their way to the screen, this waits until they are there.
   */
  async connect(connect: () => void): Promise<void> {
    this.#isStyled &&= !isUpgradeOfPaintedWords() || this.isEmpty;
    const isUnderWay = () => !this.#isStyled && !this.#host.shadowRoot;
    if (isUnderWay()) {
      await paintReport();
      if (!isUnderWay() || !this.#host.isConnected) return;
    }
    connect();
  }

  hostConnected(): void {
    const {renderOptions, renderRoot} = this.#host;
    renderOptions.renderBefore = null; // After a server's slot, which stays.
    this.#adopt();
    adoptStyles(renderRoot, hostStyles);
    this.#observer.observe(this.#host, {childList: true});
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    if (this.#host.isolated) void this.#isolate();
    else isolation.module?.exposeWords(this.#host);
  }

  async #isolate(): Promise<void> {
    this.#observer.observe(this.#host, {subtree: true, childList: true, characterData: true});
    try {
      const {isolateWords} = await isolation.load();
      await isolateWords(this.#host, this, this.#styles, ...this.#furtherStyles);
    } catch {
      // Off line: the words are shown where they stand.
    }
  }

  #adopt(): void {
    if (this.#isStyled) adoptStyles(this.#host.getRootNode(), tokenStyles, this.#styles);
  }
}
