import {css} from '../../internal/css.js';

/** Looks of the button that leads back from a sentence: in sight while the text is. */
export const backStyles = css`
  [part='back'] {
    position: sticky;
    inset-block-end: 1em;
    margin-inline-start: 0.5em;
    min-block-size: 24px;
    padding: 0.25em 0.75em;
    border: 1px solid;
    background: canvas;
    color: canvastext;
    font: inherit;
    cursor: pointer;
  }
`;
