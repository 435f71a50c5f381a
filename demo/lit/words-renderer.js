/** Makes @lit-labs/ssr render the library's elements with their HTML. */
import {ElementRenderer} from '@lit-labs/ssr';
import {printMarkup} from 'article-widgets/server.js';
import {LitElement} from 'lit';

const tags = ['aw-article', 'aw-article-body', 'aw-casualty-card'];
tags.push('aw-related-stories', 'aw-weather-dateline');

// @lit-labs/ssr calls a renderer only for defined tags.
for (const tag of tags) customElements.define(tag, class extends LitElement {});

export class WordsRenderer extends ElementRenderer {
  #properties = {};

  static matchesClass(_class, tag) {
    return tags.includes(tag);
  }

  setProperty(name, value) {
    this.#properties[name] = value;
  }

  renderAttributes() {
    const attributes = Object.entries(this.#print()?.attributes ?? {});
    return attributes.map(([name, value]) => ` ${name}="${value}"`);
  }

  renderLight() {
    return [this.#print()?.html ?? ''];
  }

  #print() {
    return printMarkup(this.tagName, this.#properties);
  }
}
