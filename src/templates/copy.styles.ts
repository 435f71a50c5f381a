import {css} from './css.js';

/** Styles of the isolated copy. It inherits nothing from the page except its tokens. */
export const copyStyles = css`
  .aw-copy {
    background: var(--aw-color-surface, light-dark(#fff, #121212));
    color: var(--aw-color-text, light-dark(#1b1b1b, #e9e7e2));
    font: var(--aw-font-size, 1.0625em) / 1.5 var(--aw-font-text, Georgia, serif);
    overflow-wrap: break-word;
    text-align: start;
  }
  /* The copy fills its host, so that the background reaches both edges. */
  @media not print {
    .aw-copy:is(.aw-article, .aw-article-body) {
      padding-inline-end: max(0px, 100% - var(--aw-measure, 62ch));
    }
  }
`;
