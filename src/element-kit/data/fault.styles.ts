import {css} from '../../templates/css.js';

/** Styles of the error message and its button. */
export const faultStyles = css`
  /* All columns of an element that is a grid. */
  [role='status'] {
    grid-column: 1 / -1;
  }
  [part='error'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.6em;
    align-items: baseline;
    margin: 0.75em 0;
    font: 0.875em / 1.4 var(--aw-font-label, system-ui, sans-serif);
  }
  [part='source'] {
    color: inherit;
    overflow-wrap: anywhere;
    text-underline-offset: 0.18em;
  }
  [part='retry'] {
    border-radius: 0;
    min-block-size: 24px;
    padding: 0.25em 0.75em;
    border: 1px solid;
    background: canvas;
    color: canvastext;
    font: inherit;
    cursor: pointer;
  }
`;
