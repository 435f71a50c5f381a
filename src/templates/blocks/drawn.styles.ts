import {storyPartStyles} from '../article/story-parts.styles.js';
import {css} from '../css.js';
import {postStyles} from './post.styles.js';
import {tableStyles} from './table.styles.js';

const blockStyles = css`
  :where(aw-article-body, .aw-article-body) {
    :where(.aw-pullquote) {
      margin-block: calc(2 * var(--_space));
      font-family: var(--_display);
      font-size: 1.6em;
      text-wrap: var(--_wrap, balance);
      break-inside: avoid;
    }
    /* No quotation marks: these words are the story's own. */
    :where(.aw-pullquote)::before {
      content: '';
      display: block;
      inline-size: 2em;
      margin-block-end: 0.4em;
      border-block-start: 0.2em solid;
    }
    & .aw-pullquote p {
      margin-block: 0;
      line-height: var(--_tight, 1.25);
      text-wrap: inherit;
      hyphens: manual;
    }
    & .aw-pullquote footer {
      font-size: 0.508em; /* The same size as that of a quotation. */
    }
    /* Picture, button and player overlap in one grid cell, with space reserved from the start. */
    :where(figure[data-player]) {
      display: grid;
      grid-template: auto / minmax(0, 1fr);
      grid-template-areas: 'words' 'room' 'caption';
    }
    :where([data-player]) > :where(blockquote) {
      grid-area: words;
    }
    /* The button has the same edges as its picture, whatever margins a page gives to pictures. */
    & [data-player] > :is(picture, a, img),
    & [data-player] > :is(picture, a) img {
      margin: 0 !important;
    }
    :where(.aw-embed > blockquote) {
      margin-block-end: calc(0.5 * var(--_space));
    }
    :where([data-player]) > :where(figcaption) {
      grid-area: caption;
    }
    :where([data-player]) > :where(:not(blockquote, figcaption)),
    :where([data-room])::before {
      grid-area: room;
    }
    @media not print {
      :where([data-room])::before {
        content: '';
        aspect-ratio: 16 / 9;
      }
    }
    @media (scripting: none) {
      :where([data-room])::before {
        display: none;
      }
    }
    :where([data-room='tall'])::before {
      aspect-ratio: 4 / 5;
      max-block-size: 80vh;
    }
    :where([data-room='flat'])::before {
      aspect-ratio: auto;
      block-size: max(44px, 3.5em);
    }
    :where([data-room='line'])::before {
      aspect-ratio: auto;
      block-size: max(44px, 4em);
    }
    :where(.aw-gallery) {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(9em, 100%), 1fr));
      gap: var(--_space);
    }
    :where(.aw-gallery > figure) {
      margin: 0;
    }
    :where(.aw-gallery > figcaption) {
      grid-column: 1 / -1;
    }
    :where(.aw-correction, .aw-notes) {
      font-size: 0.9em;
    }
    & .aw-notes ol {
      padding-inline-start: 1.75em;
      list-style: none;
    }
    :where([role='doc-backlink']) {
      text-decoration: none;
    }
    /* The link back follows the last words. */
    :where(.aw-notes li > p:nth-last-child(2)) {
      display: inline;
    }
    :where(.aw-notes .aw-label) {
      display: inline-block;
      min-inline-size: 1.5em; /* A space follows. */
      max-inline-size: calc(100% + 1.75em);
      margin-inline-start: -1.75em;
    }
    :where(hr) {
      inline-size: 30%;
      margin: calc(3 * var(--_space)) auto calc(3 * var(--_space)) 0;
      border: 0;
      border-block-start: 1px solid var(--_hairline);
    }
    :where(aside:not(.aw-pullquote, .aw-correction)) {
      margin-block: calc(2.5 * var(--_space));
      padding-block-start: var(--_space);
      border-block-start: 1px solid var(--_hairline);
      font: 0.9375em / 1.5 var(--_label);
    }
    & aside :is(h2, h3, h4, h5, h6) {
      margin-block-start: 0;
    }
    /* Deeply nested quotations stay within their column. */
    :where(blockquote blockquote blockquote blockquote blockquote) {
      padding-inline-start: 0;
      border-inline-start-width: 0;
    }
    :where(mark) {
      background: color-mix(in srgb, var(--_accent) 18%, transparent);
      color: inherit;
      @media (forced-colors: active) {
        background: mark;
        color: marktext;
      }
    }
    @media print {
      :where(.aw-table) {
        column-span: all;
        break-inside: avoid;
      }
      :where(pre) {
        white-space: pre-wrap;
        font-size: 0.75em;
      }
      :where(a[href^='http'])::after {
        content: ' (' attr(href) ')';
        overflow-wrap: anywhere;
        font-size: 0.8em;
      }
      :where(tr) {
        break-inside: avoid;
      }
      :where(figure img) {
        inline-size: auto;
        max-block-size: 8cm;
      }
      :where(.aw-scroll) {
        overflow: visible;
      }
    }
  }
  /* A page's gray captions are muted already: their credits keep the full color. */
  @supports (color: oklch(from currentcolor l c h)) {
    @media not (prefers-contrast: more) {
      :where(aw-article, .aw-article, aw-article-body, .aw-article-body)
        :where(figcaption > :is(.aw-credit, small)) {
        color: var(
          --aw-color-muted,
          oklch(from currentcolor l c h / clamp(0.8, 1.15 - 1.35 * max(l - 0.6, 0.6 - l), 1))
        );
      }
    }
  }
  /* On paper, two columns where the page is wide enough. */
  @media print {
    :where(aw-article, .aw-article, aw-article-body, .aw-article-body) {
      max-inline-size: none;
      font-size: 10pt;
      --_leading: 1.35;
      --_space: 0.6em;
      columns: 20em 2;
      column-gap: 2em;
    }
  }
`;

/**
 * Styles of parts that not every text has: tables, pull quotes, players, galleries, notes, posts,
 * versions, print. They load with the templates, or when a text contains such parts. The style
 * sheet of a server-rendered page includes them.
 */
export const drawnStyles = [tableStyles, blockStyles, postStyles, storyPartStyles].join('\n');
