import {html, nothing, type TemplateResult} from 'lit';
import {imageTemplate} from '../image.template.js';
import {inlineText} from '../../model/block-types.js';
import {hostOf} from '../../model/url.js';
import {isCountingPixel} from '../../model/counting-pixel.js';
import type {Gallery, Image} from '../../model/article.js';
import {type BlockAttributes, blockId, blockLang, blockDir} from './block-attributes.js';
import {inlineTemplate} from './inline.template.js';

/** A picture with caption and credit. */
export function pictureTemplate(
  image: Image,
  block: BlockAttributes = {},
  loading: 'lazy' | 'eager' = 'lazy',
): TemplateResult {
  if (isCountingPixel(image) && !image.caption && !image.credit) return html``;
  const picture = imageTemplate(image, loading);
  // Without any words a screen reader would name a figure in which there is nothing.
  const isSilent = !image.alt?.trim() && !image.caption && !image.credit && !image.link;
  return html`<figure
    id=${blockId(block)}
    lang=${blockLang(block)}
    dir=${blockDir(block)}
    role=${isSilent ? 'none' : nothing}
  >
    ${image.link ? html`<a href=${image.link} aria-label=${image.alt?.trim() ? nothing : inlineText(image.caption).trim() || hostOf(image.link)}>${picture}</a>` : picture}
    ${
      image.caption || image.credit
        ? html`<figcaption>
            ${inlineTemplate(image.caption)}
            ${image.credit ? html`<span class="aw-credit">${image.credit}</span>` : nothing}
          </figcaption>`
        : nothing
    }
  </figure>`;
}

/** Several pictures under one caption. */
export function galleryTemplate(gallery: Gallery): TemplateResult {
  const {images, caption} = gallery;
  return html`<figure
    id=${blockId(gallery)}
    lang=${blockLang(gallery)}
    dir=${blockDir(gallery)}
    class="aw-gallery"
  >
    ${images.map((image) => pictureTemplate(image))}
    ${caption ? html`<figcaption>${inlineTemplate(caption)}</figcaption>` : nothing}
  </figure>`;
}
