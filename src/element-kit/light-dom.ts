import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import {adoptStyles} from './adopt-styles.js';
import {isUpgradeOfPaintedText} from './define.js';
import {paintReport} from './first-paint.js';
import {hostStyles} from '../templates/host.styles.js';
import {onDemand} from './on-demand.js';
import {ownDocument} from '../templates/own-document.js';
import {tokenStyles} from '../templates/tokens.styles.js';

type LightDomHost = ReactiveElement & {isolated: boolean};

/** Children that are not content to read: data, or content of another slot. */
export const notContent = 'script, template, style, [slot]';

const isContent = (node: ChildNode): boolean =>
  node instanceof Element
    ? !node.matches(notContent)
    : node instanceof Text && node.data.trim() !== '';

const isolation = onDemand(() => import('./isolate.js'));

/**
 * The light DOM of an element. It holds everything that is read: written by hand, rendered by a
 * server, or drawn here from data. The surrounding root adopts the style sheet. With `isolated` the
 * shadow root shows a copy that no style of the page reaches.
 */
export class LightDom implements ReactiveController {
  readonly #host: LightDomHost;
  readonly #styles: string;
  readonly #observer = new MutationObserver(() => this.#host.requestUpdate());
  #placeholder: HTMLElement | undefined;
  #isStyled = true;
  #furtherStyles: readonly string[] = [];

  constructor(host: LightDomHost, styles: string) {
    this.#host = host;
    this.#styles = styles;
    // A page that was serialized with its shadow roots contains old controls and messages.
    for (const old of [...(host.shadowRoot?.children ?? [])])
      if (!old.matches('slot, style, .aw-copy')) old.remove();
    host.addController(this);
  }

  /** The child nodes with content to read. */
  get nodes(): ChildNode[] {
    return [...this.#host.childNodes].filter(isContent);
  }

  /** The element whose children a reader sees: the host, or its copy. */
  get root(): Element {
    return this.#host.shadowRoot?.querySelector('.aw-copy') ?? this.#host;
  }

  /** Whether there is nothing to read. */
  get isEmpty(): boolean {
    return ![...this.#host.childNodes].some(isContent);
  }

  /** Shows an element in place of content that is not there yet, or removes it. */
  holdPlace(
    part?: 'placeholder' | 'error',
    create: () => HTMLElement = () => ownDocument.createElement('div'),
  ): void {
    if ((this.#placeholder?.getAttribute('part') ?? undefined) === part) return;
    this.#placeholder?.remove();
    this.#placeholder = part && create();
    if (!part || !this.#placeholder) return;
    this.#placeholder.setAttribute('part', part);
    this.#host.shadowRoot?.querySelector('slot')?.after(this.#placeholder);
  }

  /**
   * Adds further styles to the light DOM, unless it was painted without styles. A copy always has
   * them.
   */
  dress(styles: string): void {
    if (this.#isStyled) adoptStyles(this.#host.getRootNode(), styles);
    if (this.#furtherStyles.includes(styles)) return;
    this.#furtherStyles = [styles];
    if (this.#host.isolated) void this.#isolate();
  }

  /** Draws other children, with their styles, even where the previous ones were painted without. */
  replace(draw: () => void): void {
    this.#isStyled = true;
    this.#adopt();
    draw();
    this.#observer.takeRecords(); // This change needs no further update.
  }

  /**
   * Connects the host. Attaching a shadow root makes the browser lay out the light DOM again and
   * count it as painted only then. Where it is about to be painted, this waits for the paint.
   */
  async connect(connect: () => void): Promise<void> {
    this.#isStyled &&= !isUpgradeOfPaintedText() || this.isEmpty;
    const isUnderWay = () => !this.#isStyled && !this.#host.shadowRoot;
    if (isUnderWay()) {
      await paintReport();
      if (!isUnderWay() || !this.#host.isConnected) return;
    }
    connect();
  }

  hostConnected(): void {
    this.#adopt();
    adoptStyles(this.#host.renderRoot, hostStyles);
    this.#observer.observe(this.#host, {childList: true});
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    if (this.#host.isolated) void this.#isolate();
    else isolation.module?.exposeLightDom(this.#host);
  }

  async #isolate(): Promise<void> {
    this.#observer.observe(this.#host, {subtree: true, childList: true, characterData: true});
    try {
      const {isolateLightDom} = await isolation.load();
      await isolateLightDom(this.#host, this, this.#styles, ...this.#furtherStyles);
    } catch {
      // Offline: the light DOM is shown as it is.
    }
  }

  #adopt(): void {
    if (this.#isStyled) adoptStyles(this.#host.getRootNode(), tokenStyles, this.#styles);
  }
}
