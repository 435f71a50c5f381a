import {type PropertyValues, ReactiveElement} from '@lit/reactive-element';
import {property} from 'lit/decorators.js';
import type {Issue} from '../model/issue.js';
import {ownDocument} from '../templates/own-document.js';

/** The methods that an element calls on its content controller, whatever the type of data. */
interface ElementContent<Data> {
  readonly data: Data | undefined;
  readonly issues: readonly Issue[];
  reload: () => Promise<void>;
  connect: (connect: () => void) => void;
  complete: (update: () => Promise<boolean>) => Promise<boolean>;
  showState: () => void;
}

/**
 * What all elements have in common: they show data from a property, an address or a child script,
 * or the light DOM that they already have. Lit's templates load with the code that draws data: an
 * element that shows existing light DOM never loads them.
 *
 * @fires {LoadEvent} aw-load - The data of the element are shown.
 * @fires {AwErrorEvent} aw-error - The data or the address of the element had an error.
 * @csspart text - The text, where the element is `isolated`.
 * @cssprop --aw-color-surface - Background of an `isolated` element.
 * @cssprop --aw-color-text - Text colour of an `isolated` element.
 * @cssprop --aw-color-muted - Secondary text.
 * @cssprop --aw-color-hairline - Rules between parts.
 * @cssprop --aw-font-label - Font of labels, captions and sources.
 * @cssstate loading - The data are loading.
 * @cssstate ready - There is something to read.
 * @cssstate missing - There is nothing to read, and there are no data.
 * @cssstate failed - The data could not be loaded.
 * @cssstate empty - There is nothing to show; the element takes no space.
 */
export abstract class ContentElement<Data extends object = object> extends ReactiveElement {
  /** Address of the data. */
  @property() src?: string;
  /** Hash that the file at `src` must match, as for `<script>`. */
  @property() integrity?: string;
  /** Whether credentials go with the request, as for `<script>`. */
  @property({attribute: 'crossorigin'}) crossOrigin?: string;
  /** `lazy` loads `src` when the element comes near the viewport, as for images. */
  @property() loading?: 'eager' | 'lazy';
  /** Value of `rel` for all links that the element draws, such as `ugc nofollow`. */
  @property() rel?: string;
  /** Draws the element where the styles of the page do not reach it. */
  @property({type: Boolean, reflect: true}) isolated = false;

  protected abstract readonly content: ElementContent<Data>;

  /**
   * The data that are shown: from `article`, `report`, `blocks`, `dateline` or `stories`, from `src`
   * or from a child script. Undefined where the element shows plain HTML. Read-only: to change them,
   * set that property.
   */
  get data(): Data | undefined {
    return this.content.data;
  }

  /** Every problem in the data or the address, and everything in the data that is not shown. */
  get issues(): readonly Issue[] {
    return this.content.issues;
  }

  /** Loads `src` again. Resolves when the result is shown, or when loading has failed. */
  reload(): Promise<void> {
    return this.content.reload();
  }

  /** The slot shows the light DOM. A shadow root that a server declared already has one. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    if (!root.querySelector('slot')) root.append(ownDocument.createElement('slot'));
    return root;
  }

  override connectedCallback(): void {
    this.content.connect(() => super.connectedCallback());
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.content.complete(() => super.getUpdateComplete());
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.content.showState();
  }
}
