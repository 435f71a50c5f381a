import type {ReactiveElement} from '@lit/reactive-element';
import type {Locale} from '../../format/locale.js';
import {markLanguage} from '../../format/direction.js';
import type {ContentHost, ContentOptions} from '../content-options.js';
import {drawLightDom, isDrawingLost, isDrawn, removeDrawing, watchEdits} from './draw-light-dom.js';
import {explainEnglish} from './explain.js';
import {isSame} from '../is-same.js';
import {showTarget} from './find-target.js';
import type {LightDom} from '../light-dom.js';
import {leaveProse} from './leave-prose.js';
import {LossLimit} from './loss-limit.js';
import {makeIdsUnique} from './unique-ids.js';
import {markLinks} from '../mark-links.js';

type DrawOptions<T, Templates> = Pick<ContentOptions<T, Templates, never>, 'draw' | 'drawnWith'>;

/** Draws the data of an element into its light DOM when the data or a property have changed. */
export class DataDrawing<T extends object, Templates> {
  readonly #host: ContentHost;
  readonly #lightDom: LightDom;
  readonly #options: DrawOptions<T, Templates>;
  readonly #losses = new LossLimit();
  /** The input that is drawn. */
  #input: unknown;
  #basis: readonly unknown[] = [];

  constructor(host: ContentHost, lightDom: LightDom, options: DrawOptions<T, Templates>) {
    this.#host = host;
    this.#lightDom = lightDom;
    this.#options = options;
  }

  /** Whether the current markup was drawn from an input. */
  isOf(input: unknown): boolean {
    return this.#input === input;
  }

  /** Draws data if the data or a property have changed, or if the page has removed the markup. */
  draw(templates: Templates, data: T, locale: Locale, input: unknown): void {
    const basis = [data, locale.language, locale.strings, ...this.#readProperties()];
    if (isSame(basis, this.#basis) && !(isDrawingLost(this.#host) && this.#losses.count())) {
      watchEdits(this.#host);
      return;
    }
    this.#basis = basis;
    if (locale.insteadOf) void explainEnglish(this.#host, locale.insteadOf);
    const template = this.#options.draw(templates, data, locale);
    this.#lightDom.replace(() => {
      leaveProse(this.#host);
      drawLightDom(this.#host, template);
      makeIdsUnique(this.#host);
      markLinks(this.#host, this.#host.rel);
    });
    this.#input = input;
    showTarget(this.#lightDom.root);
  }

  #readProperties(): unknown[] {
    const {elementProperties} = this.#host.constructor as typeof ReactiveElement;
    const {drawnWith} = this.#options;
    const names = drawnWith ? Object.keys(drawnWith) : [...elementProperties.keys()];
    return names.map((name) => Reflect.get(this.#host, name) as unknown);
  }

  /** Makes the next call of `draw` draw, whatever has changed. */
  forget(): void {
    this.#basis = [];
  }

  /** Removes markup that was drawn for an earlier input. */
  remove(): void {
    this.#input = undefined;
    this.#basis = [];
    if (!isDrawn(this.#host)) return;
    markLanguage(this.#host, undefined);
    this.#lightDom.replace(() => removeDrawing(this.#host));
  }
}
