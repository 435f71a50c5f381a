import {css} from '../css.js';

/** Styles of the dateline: one line under a thin rule, which wraps where necessary. */
export const lightDomStyles = css`
  :is(aw-weather-dateline, .aw-weather-dateline) {
    display: block;
    padding-block: 0.5em;
    --_placeholder: 1.4em;
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
    /* Reserved for weather: one line, or two where the column is narrow. Nothing is cut off. */
    & .aw-room {
      display: inline-grid;
      inline-size: min(100%, 36em);
      vertical-align: top;
      &::before {
        content: '';
        padding-block-end: calc(1lh + clamp(0px, (35.9em - 100%) * 999, 1lh));
      }
      & > *,
      &::before {
        grid-area: 1 / 1;
      }
    }
    /* Resets make every svg a block. */
    & .aw-icon {
      display: inline;
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
      font-size: 0.9em;
    }
    & .aw-attribution {
      display: inline-block !important; /* The licence requires it: no theme may hide it. */
      max-inline-size: 100%;
    }
    & a {
      color: inherit;
      text-underline-offset: 0.18em;
    }
    @media (prefers-contrast: more) {
      border-color: currentcolor;
      & :is(.aw-dot, .aw-condition, .aw-agency, small) {
        color: inherit;
      }
    }
  }
  :where(aw-weather-dateline)::part(placeholder) {
    background-size: min(24em, 80%) 7.5em;
  }
`;
