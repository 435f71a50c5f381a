import {
  html,
  type CSSResult,
  type ReactiveController,
  type ReactiveControllerHost,
  render,
  type TemplateResult,
} from 'lit';
import {adoptStyles} from './adopt-styles.js';
import {isUpgradeOfPaintedWords} from './define.js';
import {directionOf, findLanguage} from './language.js';

type WordsHost = ReactiveControllerHost & HTMLElement & {isolated: boolean};

/** Children that are data or belong to a slot of their own, not words to read. */
const notWords = 'script, template, style, [slot]';

/**
 * The words of an element: its light DOM. There they are written by hand, printed by a server, or
 * drawn here from data; the looks are a style sheet that the surrounding root adopts. With
 * `isolated` the shadow root shows a copy that no style of the page reaches.
 */
export class Words implements ReactiveController {
  readonly #host: WordsHost;
  readonly #styles: CSSResult;
  #observer?: MutationObserver;
  #isDrawn = false;
  #isStyled = true;

  constructor(host: WordsHost, styles: CSSResult) {
    this.#host = host;
    this.#styles = styles;
    host.addController(this);
  }

  /** The nodes that a reader sees. */
  get nodes(): ChildNode[] {
    return [...this.#host.childNodes].filter(
      (node) =>
        !(node instanceof Element
          ? node.matches(notWords)
          : !node.textContent?.trim() || node instanceof Comment),
    );
  }

  /** The element whose children a reader sees: the host, or its copy. */
  get root(): Element {
    return this.#host.shadowRoot?.querySelector('.words') ?? this.#host;
  }

  /** Whether there is something to read. */
  get isEmpty(): boolean {
    return this.nodes.length === 0;
  }

  /** Draws words from data in place of those that were there. */
  draw(words: TemplateResult): void {
    if (!this.#isDrawn) for (const node of this.nodes) node.remove();
    this.#isDrawn = true;
    this.#isStyled = true;
    this.#adopt();
    render(words, this.#host);
  }

  /** What the shadow root shows: the words where they stand, or their copy. */
  render(): TemplateResult {
    if (!this.#host.isolated) return html`<slot></slot>`;
    const language = findLanguage(this.#host);
    return html`<div
      part="words"
      class="words ${this.#host.localName}"
      lang=${language}
      dir=${this.#host.dir || directionOf(language)}
    ></div>`;
  }

  hostConnected(): void {
    if (isUpgradeOfPaintedWords() && !this.isEmpty) this.#isStyled = false;
    this.#adopt();
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, {childList: true});
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    const copy = this.#host.shadowRoot?.querySelector('.words');
    if (!copy) return;
    adoptStyles(copy.getRootNode(), this.#styles);
    copy.replaceChildren(...this.nodes.map((node) => node.cloneNode(true)));
    this.#observer?.observe(this.#host, {subtree: true, childList: true, characterData: true});
  }

  #adopt(): void {
    if (this.#isStyled) adoptStyles(this.#host.getRootNode(), this.#styles);
  }
}
