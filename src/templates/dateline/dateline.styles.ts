import {css} from '../css.js';

/** Looks of the dateline: one line under a hairline, which folds where it has to. */
export const wordStyles = css`
  :is(aw-weather-dateline, .aw-weather-dateline) {
    display: block;
    padding-block: 0.5em;
    border-block-start: 1px solid
      var(--aw-color-hairline, color-mix(in srgb, currentcolor 24%, transparent));
    font: 0.8125em / 1.4 var(--aw-font-label, system-ui, sans-serif);
    font-variant-numeric: lining-nums tabular-nums;

    &[hidden] {
      display: none;
    }
    & .aw-place {
      font-weight: 600;
    }
    /* Kept together where there is room for it: a line of 280 pixels, or a column, may be shorter. */
    & .aw-room,
    & time {
      display: inline-block;
    }
    & .aw-room {
      min-inline-size: 6.25em;
    }
    & .aw-more {
      display: inline-flex;
      gap: 0.5em;
      inline-size: min(100%, 21em);
      white-space: nowrap;
      vertical-align: top;
    }
    & .aw-condition {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    & .aw-icon {
      inline-size: 1.25em;
      block-size: 1.25em;
      margin-inline-end: 0.2em;
      vertical-align: -0.25em;
    }
    & .aw-dot,
    & .aw-condition,
    & .aw-agency,
    & small {
      color: var(--aw-color-muted, color-mix(in srgb, currentcolor 80%, transparent));
    }
    & small {
      flex: none;
      font-size: 0.9em;
    }
    & .aw-attribution {
      display: inline-block !important; /* The licence asks for it: no theme may take it away. */
    }
    & a {
      color: inherit;
      text-underline-offset: 0.18em;
    }
  }
`;
