import {css} from '../templates/css.js';

/**
 * Looks of a picture that could not be had: its alternative text, in its place, without the sign that
 * the browser draws, and without room for what is not there.
 */
export const missingStyles = css`
  :is(aw-article, .aw-article, aw-article-body, .aw-article-body) [data-aw-missing] {
    display: inline-block;
    inline-size: auto;
    block-size: auto;
    max-inline-size: 100%;
    aspect-ratio: auto;
    vertical-align: top;
    /* What the browser draws in its place is out of sight, and takes no lines. Chromium's sign has 16 pixels. */
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
    /* A player keeps its room. */
    [data-player] > &::before {
      box-sizing: border-box;
      min-block-size: 14em;
      padding: 1em;
      border: 1px solid var(--_hairline);
    }
  }
`;
