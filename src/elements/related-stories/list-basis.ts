import type {ShownContent} from '../../element-kit/shown-content.js';
import {isSame} from '../../element-kit/is-same.js';
import {findLanguage} from '../../element-kit/language.js';
import {findStrings} from '../../locales/registry.js';
import type {StoryList} from '../../model/article.js';
import type {ListHost} from './list-host.js';

/** What the reading and drawing of a list depend on. */
export class ListBasis {
  readonly #host: ListHost;
  readonly #content: ShownContent<StoryList>;
  #last: readonly unknown[] = [];

  constructor(host: ListHost, content: ShownContent<StoryList>) {
    this.#host = host;
    this.#content = content;
  }

  /** Whether it has changed since the last call. */
  take(): boolean {
    const {order, clock, timeZone, oldAfter} = this.#host;
    const {kind, heading, headingLevel, layout, rel} = this.#host;
    const language = findLanguage(this.#host);
    const read = [order, clock, timeZone, oldAfter, language, findStrings(language)];
    const {data, lightDom} = this.#content;
    const drawn = [data, lightDom.root, kind, heading, headingLevel, layout, rel];
    const basis = [...read, ...drawn];
    const isChanged = !isSame(basis, this.#last);
    this.#last = basis;
    return isChanged;
  }

  forget(): void {
    this.#last = [];
  }
}
