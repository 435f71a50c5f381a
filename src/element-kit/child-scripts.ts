import {typeOfScript} from './script-type.js';
import type {ContentHost, DataScripts} from './content-options.js';
import {dataLoader} from './load-data-loader.js';

/** Finds the data among the child scripts of an element. */
export class ChildScripts implements DataScripts {
  error: DataScripts['error'];
  readonly host: ContentHost;
  readonly types: readonly string[];
  /** Scripts that belong to other programs of the page. */
  readonly #refused = new WeakSet<Node>();

  constructor(host: ContentHost, types: readonly string[]) {
    this.host = host;
    this.types = types;
  }

  find(): Element[] {
    return [...this.host.children].filter(
      (child) =>
        child instanceof HTMLScriptElement &&
        this.types.includes(typeOfScript(child)) &&
        !this.#refused.has(child),
    );
  }

  refuse(script: Node, isRefused = true): void {
    this.#refused[isRefused ? 'add' : 'delete'](script);
    this.host.requestUpdate();
  }

  /**
   * Reports a script of a type that the element does not read. Data scripts have a type with a
   * slash; most scripts that run have no type.
   * @param isMissing whether the element still has nothing to show
   */
  explain(isMissing: () => boolean): void {
    const isThere = this.host.querySelector(':scope > script[type*="/"]');
    if (isThere) void dataLoader.use(({reportUnread}) => isMissing() && reportUnread(this));
    else this.error = undefined;
  }
}
