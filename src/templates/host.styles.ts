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
    --bar: linear-gradient(color-mix(in srgb, currentcolor 10%, transparent) 0 0);
    block-size: var(--_placeholder, 9em);
    /* A few lines of text that are not there yet. They stand still. */
    background:
      var(--bar) 0 0.35em / 94% 0.7em,
      var(--bar) 0 1.85em / 100% 0.7em,
      var(--bar) 0 3.35em / 97% 0.7em,
      var(--bar) 0 4.85em / 58% 0.7em;
    background-repeat: no-repeat;
  }
  [part='placeholder']:dir(rtl) {
    background-position-x: 100%;
  }
  :focus-visible {
    outline: 2px solid var(--aw-color-accent, light-dark(#0b5394, #8ab8e6));
    outline-offset: 2px;
  }
`;
