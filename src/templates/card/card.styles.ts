import {css} from '../css.js';

/** Looks of the card: a ledger, not an alarm. */
export const wordStyles = css`
  :is(aw-casualty-card, .aw-casualty-card) {
    display: block;
    container-type: inline-size;
    max-inline-size: var(--aw-measure, 62ch);
    margin-block: calc(2 * var(--_space));
    padding-block: var(--_space);
    border-block: 1px solid var(--_hairline);
    break-inside: avoid;
    line-height: 1.5;
    overflow-wrap: anywhere;

    & :is(ul, p, h2, h3, li) {
      margin: 0;
      padding: 0;
      list-style: none;
      hyphens: none;
    }
    & .aw-title {
      font: 650 1em / 1.25 var(--_label);
      text-wrap: balance;
      break-after: avoid;
    }
    & .aw-scope {
      margin-block-start: var(--_space);
      color: var(--_muted);
      font: 600 0.8125em / 1.4 var(--_label);
      break-after: avoid;
    }
    & .aw-figure {
      padding-block: calc(0.5 * var(--_space));
    }
    & .aw-ledger > li + li {
      border-block-start: 1px solid var(--_hairline);
    }
    & :is(time, .aw-amount, .aw-counted) {
      unicode-bidi: isolate;
    }
    & .aw-count:not(.aw-worded) > span {
      display: inline-block;
    }
    /* Where there is room the numbers stand in a column of their own, aligned on their last digit. */
    @container (inline-size > 22em) {
      & .aw-ledger {
        display: grid;
        grid-template-columns: fit-content(50%) 1fr;
      }
      & .aw-ledger > li {
        display: grid;
        grid-column: 1 / -1;
        grid-template-columns: subgrid;
        align-items: last baseline;
      }
      & .aw-ledger > .aw-figure > * {
        grid-column: 2;
      }
      & .aw-ledger > .aw-figure > .aw-count:not(.aw-worded) {
        display: contents;

        & .aw-amount {
          grid-area: 1 / 1;
          justify-self: end;
          margin-inline-end: 0.5em;
          text-align: end;
        }
        & .aw-counted {
          grid-area: 1 / 2;
        }
        & ~ .aw-parts {
          padding: 0;
        }
      }
      & .aw-ledger > .aw-counts > ul {
        grid-column: 1 / -1;
      }
    }
    & .aw-number {
      font: 400 2em / 1.1 var(--_display);
      font-variant-numeric: lining-nums tabular-nums;
      color: inherit;
    }
    & a {
      color: inherit;
      text-decoration: underline;
      text-decoration-color: color-mix(in srgb, currentcolor 40%, transparent);
      text-decoration-thickness: 1px;
      text-underline-offset: 0.15em;
    }
    & a:hover {
      text-decoration-color: currentcolor;
    }
    & :is(a, summary):focus-visible {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
    }
    & :is(.aw-source, .aw-of, .aw-rest, .aw-note, .aw-revisions, .aw-history, summary) {
      color: var(--_muted);
      font: 0.8125em / 1.4 var(--_label);
    }
    & .aw-parts {
      padding-inline-start: 1.25em;
      margin-block-start: calc(0.5 * var(--_space));
    }
    & .aw-status {
      font-weight: 600;
    }
    & :is(.aw-worded, .aw-parts, .aw-counts) .aw-number {
      font-size: 1.5em;
    }
    & .aw-counts > ul {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
      column-gap: calc(2 * var(--_space));
    }
    & .aw-history {
      margin-block: 0.4em;
    }
    & [data-peak]::before {
      content: attr(data-peak);
    }
    /* Time runs as the languages of charts have it, in every script. */
    & .aw-history div {
      display: flex;
      align-items: flex-end;
      column-gap: 0.5em;
      direction: ltr;
      inline-size: fit-content;
      line-height: 1;
    }
    & .aw-history div::before {
      content: attr(data-first);
    }
    & .aw-history div::after {
      content: attr(data-last);
    }
    & summary {
      cursor: pointer;
    }
    @media print {
      & .aw-earlier::details-content {
        content-visibility: visible;
      }
    }
    & .aw-note {
      margin-block-start: var(--_space);
    }
  }
`;
