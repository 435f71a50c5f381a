import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import type {Article} from '../../../src/model/article.js';
import type {Look, Way} from '../state/look.js';
import {type Stop, readAloud} from './linear-reading.js';
import type {LowContrast} from './measure-contrast.js';
import {fillParked, parkRemote} from './park-remote.js';
import type {StageOrder, StageReport} from './orders.js';

/** Views that run the library; the others are pages without scripts. */
const live: ReadonlySet<Way> = new Set<Way>(['live', 'host', 'frame', 'print']);

/** Width of an A4 sheet at 96 pixels per inch. */
const paperWidth = 794;

/** Shows a story as readers will see it, in a frame of a chosen width. */
export class WorkbenchPreview extends LitElement {
  @property({attribute: false}) article?: Article;
  @property({attribute: false}) look?: Look;

  @state() private height = 400;
  @state() private room = 0;
  @state() private page = '';
  @state() private low: readonly LowContrast[] = [];
  @state() private stops: readonly Stop[] = [];

  readonly #watch = new ResizeObserver(([entry]) => {
    this.room = Math.max(0, Math.floor(entry?.contentRect.width ?? 0) - 2);
  });

  /** In the light DOM, where the page's styles and tests reach it. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch.observe(this);
    addEventListener('message', this.#hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
    removeEventListener('message', this.#hear);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('article') && !changed.has('look')) return;
    if (this.look && live.has(this.look.way)) this.#order();
    else void this.#drawStill();
  }

  protected override render(): TemplateResult | typeof nothing {
    const {look} = this;
    if (!look || !this.article) return nothing;
    if (look.way === 'listen') return this.#renderStops();
    const width = look.way === 'print' ? paperWidth : look.width;
    const scale = this.room ? Math.min(1, this.room / width) : 1;
    const frame = live.has(look.way)
      ? html`<iframe
          title="Preview of the story"
          src=${`preview/stage.html${look.remote ? '#remote' : ''}`}
        ></iframe>`
      : html`<iframe
          title="Preview of the story"
          sandbox="allow-same-origin"
          .srcdoc=${this.page}
          @load=${this.#measure}
        ></iframe>`;
    const size = `--width: ${width}px; --height: ${this.height}px; --scale: ${scale}`;
    return html`<div class="stage" style=${size}>${keyed(`${look.way} ${look.remote}`, frame)}</div>
      <p class="hint">
        ${width} pixels wide${scale < 1 ? `, shown at ${Math.round(scale * 100)} %` : ''}
      </p>
      ${this.#renderContrast(look)}`;
  }

  /** Text with low contrast in this view. */
  #renderContrast({way, theme}: Look): TemplateResult | typeof nothing {
    if (!live.has(way) || way === 'frame') return nothing;
    const [worst] = [...this.low].sort((a, b) => a.ratio - b.ratio);
    return html`<p class="hint">
      ${
        worst
          ? `Contrast: “${worst.words}” has ${worst.ratio.toFixed(1)} to 1 in ${theme} colours, too little to read easily.`
          : `Contrast: all text is clear enough in ${theme} colours (WCAG 2.2 AA).`
      }
    </p>`;
  }

  #renderStops(): TemplateResult {
    return html`<ol class="stops" aria-label="What a screen reader says">
      ${this.stops.map(
        ({role, text, depth}) =>
          html`<li style="--depth: ${depth}"><b>${role}</b> <span>${text}</span></li>`,
      )}
    </ol>`;
  }

  /** The story to show, without remote content. */
  #story() {
    const {article, look} = this;
    if (!article || !look) return undefined;
    const {article: story, parked} = look.remote
      ? {article, parked: new Map<string, string>()}
      : parkRemote(article);
    return {story, parked, look};
  }

  #order(): void {
    const given = this.#story();
    const stage = this.querySelector('iframe')?.contentWindow;
    if (!given || !stage) return;
    const {story, parked, look} = given;
    const order: StageOrder = {article: story, look, parked: Object.fromEntries(parked)};
    stage.postMessage(order, location.origin);
  }

  async #drawStill(): Promise<void> {
    const given = this.#story();
    if (!given) return;
    const {story, parked, look} = given;
    const pages = await import('./still-page.js');
    if (look.way === 'listen') {
      const page = pages.barePage(story, look);
      this.stops = readAloud(new DOMParser().parseFromString(page, 'text/html').body);
      return;
    }
    const draw =
      look.way === 'words'
        ? pages.wordsPage
        : look.way === 'bare'
          ? pages.barePage
          : pages.readerPage;
    this.page = fillParked(draw(story, look), parked);
  }

  #measure(event: Event): void {
    const root = (event.target as HTMLIFrameElement).contentDocument?.documentElement;
    if (root) this.height = root.offsetHeight;
  }

  readonly #hear = (event: MessageEvent<StageReport>): void => {
    if (event.source !== this.querySelector('iframe')?.contentWindow) return;
    const {data} = event;
    if (data.kind === 'stage-ready') this.#order();
    else if (data.kind === 'stage-height') this.height = data.height;
    else this.low = data.low;
  };
}

customElements.define('workbench-preview', WorkbenchPreview);

declare global {
  interface HTMLElementTagNameMap {
    'workbench-preview': WorkbenchPreview;
  }
}
