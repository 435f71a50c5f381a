import {css} from './css.js';

/** Looks of every element's shadow root before anything is loaded: nothing that moves text. */
export const hostStyles = css`
  :host {
    display: block;
  }
  /* The page's styles end here: what it says of a tag or of "*" would win over plain rules. */
  :host([isolated]) {
    all: initial !important;
    display: block !important;
    color-scheme: inherit !important;
  }
  /* The looks of the words are outer rules, and would win; a list without a story takes no space. */
  :host(:is([hidden], :state(empty))) {
    display: none !important;
  }
  [part='placeholder'] {
    block-size: var(--_placeholder, 9em);
    /* A few lines of text that are not there yet. They stand still. */
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
