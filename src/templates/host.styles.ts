import {css} from './css.js';

/** Styles of every element's shadow root before anything is loaded. None of them moves text. */
export const hostStyles = css`
  /* In a flexible row or a grid, a long word must not widen the element beyond its box. */
  :host {
    display: block;
    min-inline-size: 0;
  }
  /*
   * Blocks inheritance from the page: its rules for a tag or for "*" would win over rules without
   * !important.
   */
  :host([isolated]) {
    all: initial !important;
    display: block !important;
    min-inline-size: 0 !important;
    /* WebKit does not reset the font family. Messages inherit it. */
    font-family: var(--aw-font-text, Georgia, serif) !important;
    color-scheme: inherit !important;
  }
  /* Document styles would win over shadow styles. A list without stories takes no space. */
  :host(:is([hidden], :state(empty))) {
    display: none !important;
  }
  [part='placeholder'] {
    block-size: var(--_placeholder, 9em);
    /* A static placeholder of a few lines of text. */
    background: repeating-linear-gradient(
        color-mix(in srgb, currentcolor 10%, transparent) 0 0.7em,
        transparent 0 1.5em
      )
      0 0.35em / 100% 6em no-repeat;
  }
  :focus-visible {
    outline: 2px solid var(--_accent, currentcolor);
    outline-offset: 2px;
  }
`;
