import {css} from '../../templates/css.js';

/** Styles of the buttons of a live story. The one for new posts takes no space in the text. */
export const liveStyles = css`
  .new-posts {
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 1;
    block-size: 0;
    text-align: center;
  }
  .more {
    text-align: start;
  }
  [part='new-posts'],
  [part='more'] {
    min-block-size: 24px;
    padding: 0.4em 1em;
    border: 1px solid;
    background: canvas;
    color: canvastext;
    font: 0.875em / 1.4 var(--aw-font-label, system-ui, sans-serif);
    cursor: pointer;
  }
  [part='new-posts']:focus-visible,
  [part='more']:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  [hidden] {
    display: none;
  }
  @media print {
    .new-posts,
    .more {
      display: none;
    }
  }
`;
