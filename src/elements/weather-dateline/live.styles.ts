import {css} from '../../templates/css.js';

/** Styles of the controls and of the attribution in the shadow root. */
export const controlStyles = css`
  button {
    /* Large enough as a target (WCAG 2.5.8), and no higher than the line. */
    margin-block: -0.4em;
    margin-inline: 0;
    padding: 0.4em 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    white-space: nowrap;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentcolor 40%, transparent);
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  button:disabled {
    visibility: hidden;
  }
  /* For screen readers only: the visible text has changed too. */
  [role='status'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  small {
    display: inline-block;
    font:
      0.75rem / 1.4 system-ui,
      sans-serif;
    visibility: visible;
  }
  a {
    color: inherit;
  }
`;
