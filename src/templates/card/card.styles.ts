import {css} from '../css.js';

/** Styles of the card: a ledger, not an alarm. One grid aligns all numbers in one column. */
export const lightDomStyles = css`
  :is(aw-casualty-card, .aw-casualty-card) {
    display: grid;
    grid-template-columns: fit-content(min(45%, 18em)) minmax(0, 1fr);
    column-gap: 0.7em;
    align-content: start;
    container-type: inline-size;
    /* A container has no width of its own in a box that shrinks to its content. */
    contain-intrinsic-inline-size: min(16em, 60vw);
    min-inline-size: min(20em, 100%);
    max-inline-size: var(--aw-measure, 62ch);
    margin-block: calc(2 * var(--_space));
    break-inside: avoid;
    line-height: 1.45;
    overflow-wrap: anywhere;

    &:has(> :not(script, template, style)) {
      padding-block: var(--_space);
      border-block-start: 2px solid currentcolor;
    }
    & > * {
      grid-column: 1 / -1;
      min-inline-size: 0;
    }
    & :is(ul, p, h1, h2, h3, h4, h5, h6, li) {
      float: none;
      margin: 0;
      padding: 0;
      border: 0;
      line-height: inherit;
      list-style: none;
      text-indent: 0;
      hyphens: none;
    }
    & :is(.aw-title, .aw-note) {
      hyphens: auto;
    }
    & .aw-title {
      font: 700 1.15em / 1.25 var(--_label);
      text-wrap: balance;
      break-after: avoid;
    }
    & :is(.aw-scope, .aw-section) {
      margin-block-start: calc(1.25 * var(--_space));
      font: 600 0.8125em / 1.4 var(--_label);
      break-after: avoid;
    }
    & .aw-scope {
      padding-block-start: calc(0.75 * var(--_space));
      border-block-start: 1px solid var(--_hairline);
    }
    & .aw-scope + .aw-section {
      margin-block-start: 0;
    }
    & :is(.aw-ledger, .aw-figure) {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    & .aw-source + .aw-ledger {
      margin-block-start: calc(0.5 * var(--_space));
    }
    & .aw-figure {
      padding-block: calc(0.6 * var(--_space));
      align-items: baseline;
      break-inside: avoid;
    }
    & .aw-figure > * {
      grid-column: 2;
    }
    & .aw-count {
      display: contents;
    }
    & .aw-amount {
      grid-area: 1 / 1;
      text-align: end;
    }
    & .aw-counted {
      grid-area: 1 / 2;
    }
    /* «no one missing», where no row has a number. */
    &:not(:has(.aw-amount)) .aw-figure > *,
    &:not(:has(.aw-amount)) .aw-counted {
      grid-column: 1 / -1;
    }
    /* The last line is the baseline: «mindestens» may wrap onto a line above its number. */
    & .aw-amount > span {
      display: inline-block;
    }
    /*
     * The column grows for a long number, because one that is broken into two lines is misread. A
     * unit stays with its number.
     */
    & .aw-amount:not(.aw-worded) :is(.aw-number, .aw-unit) {
      overflow-wrap: normal;
      word-break: keep-all;
      &:not(:has(wbr)) {
        white-space: nowrap;
      }
    }
    & time {
      display: inline-block;
    }
    /* After a block, some browsers would begin the next line with a comma. */
    & time:not([datetime*='T']) {
      display: inline;
      white-space: nowrap;
    }
    & :is(time, .aw-amount, .aw-counted) {
      unicode-bidi: isolate;
    }
    & .aw-number {
      font: 400 clamp(1.6em, 8cqi, 2.1em) / 1.1 var(--_display);
      font-variant-numeric: lining-nums tabular-nums;
      color: inherit;
    }
    & .aw-worded,
    & .aw-worded .aw-number {
      font: 400 1.3em / 1.2 var(--_display);
    }
    & .aw-worded .aw-number {
      font-size: 1em;
    }
    & .aw-subsets .aw-number {
      font: inherit;
      font-weight: 700;
    }
    & .aw-withdrawn > .aw-count .aw-number,
    & .aw-subset.aw-withdrawn > .aw-number {
      color: var(--_muted);
      text-decoration: line-through;
      text-decoration-thickness: 0.05em;
    }
    & .aw-withdrawn > .aw-count .aw-amount {
      color: var(--_muted);
    }
    /* A narrow card has no room for two columns: numbers, what they count and facts share one edge. */
    @container (inline-size < 30em) {
      & :is(.aw-ledger, .aw-figure, .aw-count) {
        display: block;
      }
      & .aw-amount {
        text-align: start;
      }
      /* On one line, «31 Civil Defence» would count its members. */
      & .aw-amount + .aw-counted:has(> bdi, > a) {
        display: block;
      }
    }
    & a {
      color: inherit;
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-decoration-color: var(--_line);
    }
    & :is(.aw-source, .aw-note, .aw-rest, .aw-revisions, .aw-history, summary) {
      color: var(--_muted);
      font: 0.8125em / 1.4 var(--_label);
    }
    & :is(.aw-source, .aw-revisions) {
      font-variant-numeric: lining-nums;
    }
    & .aw-subset > :is(p, ul, details) {
      margin-inline-start: 1.25em;
    }
    /* Parts below the sixth level have no further indent: a toll may have thirty levels. */
    & .aw-subset :is(.aw-subset .aw-subset .aw-subset .aw-subset .aw-subset > *) {
      margin-inline-start: 0;
    }
    & .aw-history {
      margin-block: 0.4em;
    }
    & [data-peak]::before {
      content: attr(data-peak);
    }
    /* The line between the first and last values. */
    & .aw-history div {
      display: flex;
      flex-wrap: wrap;
      column-gap: 0.5em;
      align-items: end;
    }
    & .aw-history div::before {
      content: attr(data-first);
    }
    & .aw-history div::after {
      content: attr(data-last);
    }
    & .aw-history svg:dir(rtl) {
      scale: -1 1;
    }
    & summary {
      cursor: pointer;
    }
    @media print {
      /* Whole groups on one page; a card of several may go on in the next column. */
      &:has(.aw-ledger ~ .aw-ledger) {
        break-inside: auto;
      }
      & .aw-ledger {
        break-inside: avoid;
      }
      & .aw-earlier::details-content {
        content-visibility: visible;
      }
    }
    & .aw-note {
      margin-block-start: var(--_space);
    }
    & .aw-unconfirmed {
      margin-block-start: 0;
      font-weight: 600;
    }
  }
  /* Bars for a title, its source, a number and what it counts. */
  :where(aw-casualty-card)::part(placeholder) {
    background-size:
      45% 7.5em,
      70% 7.5em,
      2.5em 7.5em,
      45% 7.5em;
    background-position:
      0 0.35em,
      0 1.85em,
      0 4.35em,
      3.2em 4.35em;
    background-repeat: no-repeat;
  }
`;
