/** The host: renders a story on a server and keeps it in the browser. */
import {renderLight} from '@lit-labs/ssr-client/directives/render-light.js';
import {css, html, LitElement} from 'lit';

class NewsPage extends LitElement {
  static properties = {story: {attribute: false}};
  static styles = css`
    :host {
      display: block;
    }
  `;

  render() {
    return html`<main><aw-article .article=${this.story}>${renderLight()}</aw-article></main>`;
  }
}

customElements.define('news-page', NewsPage);
