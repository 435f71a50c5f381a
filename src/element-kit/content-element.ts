import {LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Issue} from '../model/issue.js';

/** What an element asks of its content, whatever that is of. */
interface ElementContent {
  readonly issues: readonly Issue[];
  reload: () => Promise<void>;
  connect: (connect: () => void) => void;
  complete: (update: () => Promise<boolean>) => Promise<boolean>;
  render: () => TemplateResult;
}

/**
 * What all elements have in common: they show data from a property, an address or a child script, or
 * the words that they hold already.
 *
 * @fires {LoadEvent} aw-load - The data that the element was given are shown.
 * @fires {AwErrorEvent} aw-error - Something was wrong with what the element was given.
 * @csspart words - The words, where the element is `isolated`.
 * @cssprop --aw-color-muted - Secondary text.
 * @cssprop --aw-color-hairline - Rules between parts.
 * @cssprop --aw-font-label - Face of labels, captions and sources.
 * @cssstate loading - The data are on their way.
 * @cssstate ready - There is something to read.
 * @cssstate missing - There is nothing to read, and no data.
 * @cssstate failed - The data could not be had.
 */
export abstract class ContentElement extends LitElement {
  /** Address of the data. */
  @property() src?: string;
  /** Hash that what `src` names must have, as for `<script>`. */
  @property() integrity?: string;
  /** Whether credentials go with the request, as for `<script>`. */
  @property({attribute: 'crossorigin'}) crossOrigin?: string;
  /** `lazy` asks for what `src` names when the element comes near the window, as for images. */
  @property() loading?: 'eager' | 'lazy';
  /** What the pages that drawn links lead to are to this page, as `rel` of each: `ugc nofollow`. */
  @property() rel?: string;
  /** Draws the element out of reach of the page's styles. */
  @property({type: Boolean, reflect: true}) isolated = false;

  protected abstract readonly content: ElementContent;

  /** Each thing that was wrong with what the element was given, or that it had and is not shown. */
  get issues(): readonly Issue[] {
    return this.content.issues;
  }

  /** Asks again for what `src` names. Resolves when the answer is shown, or has failed. */
  reload(): Promise<void> {
    return this.content.reload();
  }

  /** A root that a server declared holds no template of Lit, which a host of Lit would hydrate. */
  protected override createRenderRoot(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({mode: 'open'});
  }

  override connectedCallback(): void {
    this.content.connect(() => super.connectedCallback());
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.content.complete(() => super.getUpdateComplete());
  }

  protected override render(): TemplateResult {
    return this.content.render();
  }
}
