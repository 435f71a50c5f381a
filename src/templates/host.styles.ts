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
  /*
   * Document styles would win over shadow styles. What has nothing to show takes no space, nor a gap
   * of the grid around it.
   */
  :host(:is([hidden], :state(empty))) {
    display: none !important;
  }
  [part='placeholder'] {
    grid-column: 1 / -1;
    block-size: var(--_placeholder, 9em);
    /* Still bars in place of what will come: here, paragraphs of four lines. */
    --_tone: color-mix(in srgb, currentcolor 10%, transparent);
    --_bar: linear-gradient(var(--_tone) 0.7em, transparent 0);
    background:
      var(--_bar) 0 0.35em / 100% 7.5em,
      var(--_bar) 0 1.85em / 93% 7.5em,
      var(--_bar) 0 3.35em / 97% 7.5em,
      var(--_bar) 0 4.85em / 58% 7.5em;
    background-repeat: repeat-y;
    &:dir(rtl) {
      scale: -1 1;
    }
  }
  :focus-visible {
    outline: 2px solid var(--_accent, currentcolor);
    outline-offset: 2px;
  }
`;
