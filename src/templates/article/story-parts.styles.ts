import {css} from '../css.js';

/** Styles of the parts below a story (corrections, rights, changes) and of the printed story. */
export const storyPartStyles = css`
  :where(aw-article, .aw-article) {
    @media print {
      :where(& > :is(aw-weather-dateline, .aw-weather-dateline)) {
        column-span: all;
      }
      :where(.aw-versions summary, .aw-versions p, .aw-change) {
        break-after: avoid;
      }
      :where(.aw-versions summary) {
        list-style: none;
      }
      :where(p) {
        break-inside: avoid;
      }
      :where(.aw-versions)::details-content {
        content-visibility: visible;
      }
      :where([role='doc-backlink']) {
        display: none;
      }
      :where(aw-article-body, .aw-article-body) {
        display: block;
        columns: auto;
      }
    }
    :where(.aw-corrections, .aw-rights) {
      margin-block: calc(2.5 * var(--_space));
      color: var(--_muted);
      font: 0.8125em / 1.4 var(--_label);
    }
    & .aw-corrections h2 {
      font: 600 1em / 1.4 var(--_label);
    }
    :where(.aw-corrections :is(h2, h3, h4, h5, h6, p), .aw-rights p) {
      margin-block: 0 0.5em;
      font-size: 1em;
    }
    :where(.aw-versions) {
      margin-block: calc(2 * var(--_space));
      padding-block-start: var(--_space);
      border-block-start: 1px solid var(--_hairline);
      font: 0.8125em / 1.4 var(--_label);
    }
    :where(.aw-versions summary, .aw-change) {
      font-weight: 600;
    }
    :where(.aw-versions summary) {
      min-block-size: 24px;
      cursor: pointer;
    }
    :where(.aw-versions :is(ol, ul)) {
      padding: 0;
      list-style: none;
    }
    :where(.aw-versions p) {
      margin-block: 1.25em 0;
    }
    :where(.aw-versions p > time) {
      display: block;
      color: var(--_muted);
    }
    :where(.aw-versions li li) {
      margin-block-start: 0.75em;
    }
    :where(.aw-change, .aw-versions .aw-facts) {
      display: block;
    }
    /* Not underlined, which would make a paragraph look like a link. */
    :where(.aw-versions ins) {
      background: color-mix(in srgb, currentcolor 12%, transparent);
      text-decoration: none;
      @media print, (forced-colors: active), (prefers-contrast: more) {
        text-decoration: underline;
      }
    }
    :where(.aw-versions del + ins) {
      margin-inline-start: 0.3em;
    }
  }
`;
