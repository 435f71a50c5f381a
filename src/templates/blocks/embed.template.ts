import {html, nothing, type TemplateResult} from 'lit';
import {imageTemplate} from '../image.template.js';
import type {Locale} from '../../format/locale.js';
import {hostOf} from '../../model/url.js';
import type {Embed} from '../../model/article.js';
import {dirOf, langOf} from '../word-language.js';
import type {DrawFlow} from './block-context.js';
import {blockId, blockLang, blockDir} from './block-attributes.js';
import {roomOfEmbed} from './player-room.js';

/** The ending of the address of a document, which names its format. */
const documentEnding = /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv)$/i;

/** External content as a link. `<aw-article-body>` adds a button where a player is available. */
export function embedTemplate(embed: Embed, locale: Locale, flow: DrawFlow): TemplateResult {
  const {url, title, provider, kind, player, width, height, image, content} = embed;
  return html`<figure
    id=${blockId(embed)}
    lang=${blockLang(embed)}
    dir=${blockDir(embed)}
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
      ${title ? html`<a href=${url}>${title}</a>` : html`<a href=${url} lang=${langOf(locale)} dir=${dirOf(locale)}>${locale.strings.embed}: <bdi>${hostOf(url)}</bdi></a>`}${formatTemplate(url, title)}
      ${provider ? html`<span class="aw-credit">${provider}</span>` : nothing}
    </figcaption>
  </figure>`;
}

/** The format of a document beside its link, because opening it may start another program. */
function formatTemplate(url: string, title = ''): unknown {
  const [path = ''] = url.split(/[?#]/);
  const format = documentEnding.exec(path)?.[1]?.toUpperCase();
  return format && !title.toUpperCase().includes(format)
    ? html` <span class="aw-format">(${format})</span>`
    : nothing;
}
