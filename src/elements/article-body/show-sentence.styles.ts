import {css} from '../../templates/css.js';

/** Styles of a highlighted sentence or of its block. */
export const sentenceStyles = css`
  :where(aw-article-body, .aw-article-body) {
    ::highlight(aw-sentence) {
      background: var(--aw-color-highlight, light-dark(#f2e6c8, #4a4026));
      color: inherit;
    }
    :where(.aw-shown) {
      border-inline-start: 2px solid var(--_accent);
    }
  }
`;

/** Styles of the button that returns from a sentence. It is visible while the text is. */
export const backStyles = css`
  [role='status'] {
    position: sticky;
    inset-block-end: 1em;
  }
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
`;
