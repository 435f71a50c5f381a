import {css} from 'lit';

/** What every element's shadow root holds: controls, the words' copy, and nothing that moves text. */
export const hostStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none !important; /* The looks of the words are outer rules, and would win. */
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
  .words {
    background: var(--aw-color-surface, light-dark(#fff, #121212));
    color: var(--aw-color-text, light-dark(#1b1b1b, #e9e7e2));
    font: var(--aw-font-size, 1.0625em) / 1.5 var(--aw-font-text, Georgia, serif);
    overflow-wrap: break-word;
    text-align: start;
  }
  [part='placeholder'] {
    block-size: var(--_placeholder, 9em);
    background: repeating-linear-gradient(
      color-mix(in srgb, currentcolor 12%, transparent) 0 1px,
      transparent 1px 1.5em
    );
  }
  [part='error'] {
    margin: 0.75em 0;
    font: 0.875em / 1.4 var(--aw-font-label, system-ui, sans-serif);
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
