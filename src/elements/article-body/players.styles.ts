import {css} from '../../templates/css.js';

/** Styles of players and of the buttons that load them. */
export const playerStyles = css`
  :where(aw-article-body, .aw-article-body) :where(.aw-play) {
    /* The whole picture is clickable; the visible part of the button is in its corner. */
    /* A page's rules for buttons must not cover the picture or change the space for a player. */
    display: grid;
    place-content: end start;
    position: relative;
    inline-size: 100% !important;
    max-inline-size: none !important;
    block-size: auto !important;
    min-block-size: 44px;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    border-radius: 0 !important;
    background: none !important;
    box-shadow: none !important;
    color: inherit !important;
    font: 600 0.875em / 1.3 var(--_label);
    text-align: start;
    cursor: pointer;
    overflow-wrap: anywhere;
    @media print {
      display: none !important;
    }
    &:where([data-room] > *) {
      place-content: center start;
      border: 1px solid var(--_hairline) !important;
    }
    &:where([data-room='wide'] > *, [data-room='tall'] > *) {
      place-content: center;
    }
    & > :where(*) {
      position: relative;
      padding: calc((44px - 1.3em) / 2) 1em;
      padding-inline-start: 44px;
      background: canvas;
      color: canvastext;
    }
    & > :where(*)::before {
      content: '';
      position: absolute;
      inset-inline-start: 0;
      inset-block-start: calc(50% - 22px);
      inline-size: 44px;
      block-size: 44px;
      background: currentcolor;
      /* An arrow that points down. */
      clip-path: polygon(
        21px 13px,
        23px 13px,
        23px 26px,
        28px 21px,
        29.4px 22.4px,
        22px 30px,
        14.6px 22.4px,
        16px 21px,
        21px 26px
      );
      @media (forced-colors: active) {
        background: buttontext;
        forced-color-adjust: none;
      }
    }
    &:where([data-play]) > :where(*)::before {
      clip-path: polygon(17px 14px, 33px 22px, 17px 30px);
    }
    &:where([data-room] > *) > :where(*) {
      padding-block: 0.3em;
      background: none;
      color: inherit;
    }
    &:hover > :where(*) {
      text-decoration: underline;
      text-underline-offset: 0.18em;
    }
  }

  :where(aw-article-body, .aw-article-body) :where([data-player] > iframe) {
    position: relative; /* Above the picture, even if a page has faded the picture. */
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 9em;
    max-block-size: 90vh;
  }
  /* Taller than the space of its button. */
  :where(aw-article-body, .aw-article-body) :where([data-room='flat'] > iframe) {
    block-size: 10em;
  }
  /* The player covers the picture, which keeps the space and is hidden from screen readers. */
  :where(aw-article-body, .aw-article-body)
    :where([data-player]:has(> iframe))
    > :where(img, picture, a) {
    visibility: hidden;
  }
`;
