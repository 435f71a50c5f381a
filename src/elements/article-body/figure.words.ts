import {html, nothing, type TemplateResult} from 'lit';
import {imageWords} from '../../internal/image.words.js';
import type {Gallery, Image} from '../../model/article.js';
import type {BlockAttributes} from './block-context.js';
import {inlineWords} from './inline.words.js';

const plain: BlockAttributes = {id: nothing, lang: nothing, dir: nothing};

/** A picture with caption and credit. */
export function pictureWords(
  image: Image,
  {id, lang, dir}: BlockAttributes = plain,
  loading: 'lazy' | 'eager' = 'lazy',
): TemplateResult {
  const picture = imageWords(image, loading);
  return html`<figure id=${id} lang=${lang} dir=${dir}>
    ${image.link ? html`<a href=${image.link}>${picture}</a>` : picture}
    ${
      image.caption || image.credit
        ? html`<figcaption>
            ${inlineWords(image.caption)}
            ${image.credit ? html`<span class="aw-credit">${image.credit}</span>` : nothing}
          </figcaption>`
        : nothing
    }
  </figure>`;
}

/** Pictures that belong together, under one caption. */
export function galleryWords(
  {images, caption}: Gallery,
  {id, lang, dir}: BlockAttributes,
): TemplateResult {
  return html`<figure id=${id} lang=${lang} dir=${dir} class="aw-gallery">
    ${images.map((image) => pictureWords(image))}
    ${caption ? html`<figcaption>${inlineWords(caption)}</figcaption>` : nothing}
  </figure>`;
}
