import type {Locale} from '../../format/locale.js';
import {markLanguage} from '../../format/direction.js';
import type {ContentHost, ContentOptions} from '../content-options.js';
import {drawLightDom, isDrawingLost, isDrawn, removeDrawing, watchEdits} from './draw-light-dom.js';
import {explainEnglish} from './explain.js';
import {showTarget} from './find-target.js';
import type {LightDom} from '../light-dom.js';
import {leaveProse} from './leave-prose.js';
import {LossLimit} from './loss-limit.js';
import {makeIdsUnique} from './unique-ids.js';
import {markLinks} from '../mark-links.js';

/** Draws the data of an element into its light DOM when the data or the settings have changed. */
export class DataDrawing<T extends object, Templates, Settings extends object> {
  readonly #host: ContentHost;
  readonly #lightDom: LightDom;
  readonly #options: ContentOptions<T, Templates, Settings>;
  readonly #losses = new LossLimit();
  /** The input that is drawn. */
  #input: unknown;
  #basis: readonly unknown[] = [];

  constructor(
    host: ContentHost,
    lightDom: LightDom,
    options: ContentOptions<T, Templates, Settings>,
  ) {
    this.#host = host;
    this.#lightDom = lightDom;
    this.#options = options;
  }

  /** Whether the current markup was drawn from an input. */
  isOf(input: unknown): boolean {
    return this.#input === input;
  }

  /** Draws data if the data or the settings have changed, or if the page has removed the markup. */
  draw(templates: Templates, data: T, locale: Locale, input: unknown): void {
    const settings = this.#options.settings?.() ?? ({} as Settings);
    const {rel} = this.#host;
    const basis = [
      data,
      locale.language,
      locale.strings,
      rel,
      ...(Object.values(settings) as unknown[]),
    ];
    const isSame = basis.every((part, index) => part === this.#basis[index]);
    if (isSame && !(isDrawingLost(this.#host) && this.#losses.count())) {
      watchEdits(this.#host);
      return;
    }
    this.#basis = basis;
    if (locale.insteadOf) void explainEnglish(this.#host, locale.insteadOf);
    const template = this.#options.draw(templates, data, locale, settings);
    this.#lightDom.replace(() => {
      leaveProse(this.#host);
      drawLightDom(this.#host, template);
      makeIdsUnique(this.#host);
      markLinks(this.#host, rel);
    });
    this.#input = input;
    showTarget(this.#lightDom.root);
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
