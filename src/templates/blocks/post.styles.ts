import {css} from '../css.js';

/** Styles of the posts and key points of a live story. */
export const postStyles = css`
  :where(aw-article-body, .aw-article-body) {
    :where(.aw-post, .aw-key-points) {
      margin-block: calc(3 * var(--_space));
      padding-block-start: var(--_space);
      border-block-start: 1px solid var(--_hairline);
    }
    :where(.aw-post > :last-child) {
      margin-block-end: 0;
    }
    & .aw-post > header {
      display: block;
      position: static !important;
      float: none;
      block-size: auto;
    }
    :where(.aw-post > header) {
      margin-block-end: var(--_space);
      break-after: avoid;
    }
    :where(.aw-post > header p, .aw-key-points time) {
      color: var(--_muted);
    }
    :where(.aw-post > header p, .aw-key-points li) {
      margin-block: 0;
      font: 0.875em / 1.4 var(--_label);
      hyphens: manual;
    }
    & .aw-post > header h2 {
      margin-block: calc(0.25 * var(--_space));
    }
    :where(.aw-post-label) {
      color: var(--_accent);
      font-weight: 600;
    }
    :where(.aw-permalink) {
      text-decoration-line: none;
    }
    :where(.aw-permalink:is(:hover, :focus-visible)) {
      text-decoration-line: underline;
    }
    :where(.aw-post time, .aw-post-age) {
      white-space: nowrap;
    }
    & .aw-key-points h2 {
      margin-block-start: 0;
      font-size: 1em;
    }
    /* Times in one column, and what happened in another. */
    & .aw-key-points ul {
      display: grid;
      grid-template-columns: fit-content(35%) minmax(0, 1fr);
      gap: 0.6em 1em;
      padding: 0;
      list-style: none;
    }
    & .aw-key-points li {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    & .aw-key-points li > a {
      grid-column: 2;
    }
    /* Posts far down are laid out only when the reader comes near. */
    @supports (overflow-anchor: auto) {
      @media not print {
        > :where(.aw-post:nth-child(n + 20)) {
          content-visibility: auto;
          contain-intrinsic-size: auto 12em auto 16em;
          overflow-clip-margin: 1em;
        }
      }
    }
    /* The browser's find-in-page shows it; until then it takes no space. */
    > :where(.aw-post[hidden]) {
      margin: 0;
      padding: 0;
      border: 0;
      contain-intrinsic-size: none;
    }
    @supports (content-visibility: hidden) {
      > :where(.aw-post[hidden='until-found']) {
        content-visibility: hidden;
      }
    }
  }
`;
