import {css} from './css.js';

/** Looks of the sentence that says that something could not be loaded. */
export const faultStyles = css`
  [part='error'] {
    margin: 0.75em 0;
    font: 0.875em / 1.4 var(--aw-font-label, system-ui, sans-serif);
  }
`;
