import {css} from './css.js';

/** Looks of every element's shadow root before anything is loaded: nothing that moves text. */
export const hostStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none !important; /* The looks of the words are outer rules, and would win. */
  }
  /* A list without a story takes no space, whatever margins the page gives it. */
  :host(:state(empty)) {
    display: none !important;
  }
  /* The page's styles end here: what it says of a tag or of "*" would win over plain rules. */
  :host([isolated]) {
    all: initial !important;
    display: block !important;
    color-scheme: inherit !important;
  }
  :host([isolated][hidden]) {
    display: none !important;
  }
  [part='placeholder'] {
    block-size: var(--_placeholder, 9em);
    background: repeating-linear-gradient(
      color-mix(in srgb, currentcolor 12%, transparent) 0 1px,
      transparent 1px 1.5em
    );
  }
  [part='back'] {
    position: sticky;
    inset-block-end: 1em;
  }
  [part='retry'],
  [part='back'] {
    margin-inline-start: 0.5em;
    min-block-size: 24px;
    padding: 0.25em 0.75em;
    border: 1px solid;
    background: canvas;
    color: canvastext;
    font: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--aw-color-accent, light-dark(#0b5394, #8ab8e6));
    outline-offset: 2px;
  }
`;
