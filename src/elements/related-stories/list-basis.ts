import type {ContentController} from '../../element-kit/content-controller.js';
import {findLanguage} from '../../element-kit/language.js';
import type {LightDom} from '../../element-kit/light-dom.js';
import {findStrings} from '../../locales/registry.js';
import type {StoryList} from '../../model/article.js';
import type {ListHost} from './list-host.js';

/** What the reading and drawing of a list depend on. */
export class ListBasis {
  readonly #host: ListHost;
  readonly #lightDom: LightDom;
  readonly #content: Pick<ContentController<StoryList, unknown>, 'data'>;
  #last: readonly unknown[] = [];

  constructor(
    host: ListHost,
    lightDom: LightDom,
    content: Pick<ContentController<StoryList, unknown>, 'data'>,
  ) {
    this.#host = host;
    this.#lightDom = lightDom;
    this.#content = content;
  }

  /** Whether it has changed since the last call. */
  take(): boolean {
    const {order, clock, timeZone, oldAfter} = this.#host;
    const {kind, heading, headingLevel, layout, rel} = this.#host;
    const language = findLanguage(this.#host);
    const read = [order, clock, timeZone, oldAfter, language, findStrings(language)];
    const {root} = this.#lightDom;
    const drawn = [this.#content.data, root, kind, heading, headingLevel, layout, rel];
    const basis = [...read, ...drawn];
    const isChanged = basis.some((part, index) => part !== this.#last[index]);
    this.#last = basis;
    return isChanged;
  }

  forget(): void {
    this.#last = [];
  }
}
