import {html, nothing, type TemplateResult} from 'lit';
import {isCountingPixel} from '../model/counting-pixel.js';
import type {Image} from '../model/article.js';

function srcset({renditions}: Image): string | typeof nothing {
  const candidates = (renditions ?? []).flatMap(({url, width, density}) => {
    const size = width ? `${width}w` : density ? `${density}x` : '';
    return size ? `${url.replaceAll(' ', '%20').replaceAll(',', '%2C')} ${size}` : [];
  });
  return candidates.length ? candidates.join(', ') : nothing;
}

/** A picture with space reserved while it loads. */
export function imageTemplate(
  image: Image,
  loading: 'lazy' | 'eager' = 'lazy',
  sizes = '(min-width: 44em) 42em, 100vw',
): TemplateResult {
  if (isCountingPixel(image)) return html``;
  const candidates = srcset(image);
  return html`<img
    src=${image.url}
    srcset=${candidates}
    sizes=${candidates === nothing ? nothing : sizes}
    alt=${image.alt ?? ''}
    width=${image.width ?? nothing}
    height=${image.height ?? nothing}
    loading=${loading}
    decoding="async"
  />`;
}
