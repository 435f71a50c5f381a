import {css} from '../templates/css.js';

/**
 * Styles of a picture that could not be loaded: its alternative text in its place, without the
 * browser's broken-image icon and without reserved space.
 */
export const missingStyles = css`
  :is(aw-article, .aw-article, aw-article-body, .aw-article-body) [data-aw-missing] {
    display: inline-block;
    inline-size: auto;
    block-size: auto;
    max-inline-size: 100%;
    aspect-ratio: auto;
    vertical-align: top;
    /*
     * Hides the browser's fallback content so that it takes no lines. Chromium's icon is 16 pixels
     * high.
     */
    margin-block-end: -16px;
    visibility: hidden;
    line-height: 0;

    &::before {
      content: attr(alt);
      display: block;
      visibility: visible;
      line-height: 1.5;
    }
    figure > & {
      display: block;
      margin: 0;
      color: var(--_muted);
      font: 0.8125em / 0 var(--_label);
    }
    /* A player keeps its reserved space. */
    [data-player] > &::before {
      box-sizing: border-box;
      min-block-size: 14em;
      padding: 1em;
      border: 1px solid var(--_hairline);
    }
  }
`;
