import {html, nothing, type TemplateResult} from 'lit';
import {imageWords} from '../image.template.js';
import type {Gallery, Image} from '../../model/article.js';
import {type BlockAttributes, blockHtml} from './block-template.js';
import {inlineWords} from './inline.template.js';

/** A picture with caption and credit. */
export function pictureWords(
  image: Image,
  block: BlockAttributes = {},
  loading: 'lazy' | 'eager' = 'lazy',
): TemplateResult {
  const picture = imageWords(image, loading);
  return blockHtml`<figure ${block}>
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
export function galleryWords(gallery: Gallery): TemplateResult {
  const {images, caption} = gallery;
  return blockHtml`<figure ${gallery} class="aw-gallery">
    ${images.map((image) => pictureWords(image))}
    ${caption ? html`<figcaption>${inlineWords(caption)}</figcaption>` : nothing}
  </figure>`;
}
