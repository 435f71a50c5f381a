import {html, nothing, type TemplateResult} from 'lit';
import {imageTemplate} from '../image.template.js';
import type {Locale} from '../../format/locale.js';
import {hostOf} from '../../model/url.js';
import type {Embed} from '../../model/article.js';
import {dirOf, langOf} from '../word-language.js';
import type {DrawFlow} from './block-context.js';
import {blockHtml} from './block-template.js';
import {roomOfEmbed} from './player-room.js';

/** External content as a link. `<aw-article-body>` adds a button where a player is available. */
export function embedTemplate(embed: Embed, locale: Locale, flow: DrawFlow): TemplateResult {
  const {url, title, provider, kind, player, width, height, image, content} = embed;
  return blockHtml`<figure ${embed}
    class="aw-embed"
    data-player=${player ?? nothing}
    data-kind=${kind ?? nothing}
    data-room=${roomOfEmbed(embed) ?? nothing}
    data-width=${width ?? nothing}
    data-height=${height ?? nothing}
  >
    ${content ? html`<blockquote>${flow(content, locale, true)}</blockquote>` : nothing}
    ${image ? imageTemplate(image) : nothing}
    <figcaption>
      ${title ? html`<a href=${url}>${title}</a>` : html`<a href=${url} lang=${langOf(locale)} dir=${dirOf(locale)}>${locale.strings.embed}: <bdi>${hostOf(url)}</bdi></a>`}
      ${provider ? html`<span class="aw-credit">${provider}</span>` : nothing}
    </figcaption>
  </figure>`;
}
