import {css} from '../../templates/css.js';

/** Looks of the buttons that load players. */
export const playerStyles = css`
  :where(aw-article-body, .aw-article-body) :where(.aw-play) {
    min-block-size: 44px;
    margin-block-end: calc(0.5 * var(--_space));
    padding: 0.4em 1em;
    border: 1px solid;
    background: none;
    color: inherit;
    font: 600 0.875em / 1.4 var(--_label);
    cursor: pointer;
    overflow-wrap: anywhere;
    @media print {
      display: none;
    }
  }

  :where(aw-article-body, .aw-article-body) :where(.aw-player-host) {
    font-weight: 400;
  }

  :where(aw-article-body, .aw-article-body) :where([data-player] iframe) {
    inline-size: 100%;
    max-block-size: 90vh;
  }
`;
