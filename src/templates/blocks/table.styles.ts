import {css} from '../css.js';

/** Styles of tables, and of the fade at an edge beyond which a table continues. */
export const tableStyles = css`
  :where(aw-article-body, .aw-article-body) {
    /* Notes are outside the scroll container. The edge fades where there is more to scroll to. */
    :where(.aw-scroll) {
      container-type: inline-size;
      overflow-x: auto;
    }
    @supports (animation-timeline: scroll(self inline)) {
      :where(.aw-scroll:not(:focus-visible)) {
        animation: aw-more linear both;
        animation-timeline: scroll(self inline);
        mask-image: linear-gradient(to left, transparent, #000 var(--_more, 0px));
        &:dir(rtl) {
          mask-image: linear-gradient(to right, transparent, #000 var(--_more, 0px));
        }
      }
    }
    :where(.aw-table-note) {
      margin-block: calc(0.5 * var(--_space)) 0;
      color: var(--_muted);
      font: 0.8125em / 1.4 var(--_label);
    }
    :where(.aw-table-note small) {
      font-size: 1em;
    }
    :where(table) {
      border-collapse: collapse;
      border-block-start: 1px solid var(--_hairline);
      font: 0.875em / 1.4 var(--_label);
      font-variant-numeric: lining-nums tabular-nums;
    }
    :where(caption) {
      padding-block-end: calc(0.5 * var(--_space));
      font-size: 1em;
      font-weight: 600;
      inline-size: max-content;
      max-inline-size: calc(100cqi - 2.5em); /* Keeps clear of the faded edge. */
      margin-inline-end: -100cqi; /* May be wider than a narrow table. */
      position: sticky;
      inset-inline-start: 0;
    }
    :where(th, td) {
      padding-block: 0.45em;
      padding-inline: 0 1.5em;
      border-block-start: 1px solid var(--_hairline);
      text-align: start;
      vertical-align: top;
      overflow-wrap: normal;
    }
    :where(th:last-child, td:last-child) {
      padding-inline-end: 0;
    }
    /* A column of text is wide enough for two or three words. */
    :where(tbody > tr > th, td:not(.aw-end, .aw-center)) {
      min-inline-size: 7.5em;
    }
    /* Where lines may break after any character, a column would shrink to one. */
    :where(&:is(:lang(zh), :lang(ja)) :is(th, td)) {
      min-inline-size: 5em;
    }
    :where(tbody > tr > th) {
      font-weight: 400;
    }
    /* A compound of forty letters must not push the numbers out of sight. */
    :where(tbody > tr > th:first-child) {
      max-inline-size: clamp(7.5em, 50cqi, 16em);
      overflow-wrap: break-word;
      hyphens: auto;
    }
    :where(thead > tr > th) {
      vertical-align: bottom;
      border-block-start: 0;
    }
    :where(.aw-center) {
      text-align: center;
    }
    :where(.aw-end) {
      text-align: end;
    }
    :where(td.aw-end) {
      white-space: nowrap;
    }
    /* Empty space in place of missing decimals. */
    :where([data-decimals])::after {
      content: attr(data-decimals);
      visibility: hidden;
    }
    /* In text from right to left, a sign stays before its number. */
    :where(td:is(.aw-end, .aw-center)) {
      unicode-bidi: plaintext;
    }
    /* Numbers run from left to right in every script, and are compared at their last digit. */
    :where(.aw-end):dir(rtl) {
      text-align: right;
    }
  }
  @keyframes aw-more {
    0%,
    98% {
      --_more: 2.5em;
    }
    100% {
      --_more: 0px;
    }
  }
`;
