import {css} from '../templates/css.js';

/**
 * Plain styles for text that the page's styles have made unreadable: a browser's defaults. They
 * override the page's styles on purpose.
 */
export const rescueStyles = css`
  :is(aw-article, aw-article-body, aw-casualty-card, aw-related-stories, aw-weather-dateline):not(
      #aw-none#aw-none#aw-none
    )
    :not([hidden], script, style, template, [data-aw-left-out], svg, svg *) {
    all: revert !important;
    max-inline-size: 100% !important;
    overflow-wrap: anywhere !important;
  }
  :is(aw-article, aw-article-body, aw-casualty-card, aw-related-stories, aw-weather-dateline):not(
    [hidden],
    #aw-none#aw-none#aw-none#aw-none
  ) {
    all: revert !important;
    display: block !important;
    visibility: visible !important;
    background: canvas !important;
    color: canvastext !important;
    font: 16px / 1.5 serif !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    white-space: normal !important;
    writing-mode: horizontal-tb !important;
  }
`;
