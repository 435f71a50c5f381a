import {css} from '../css.js';

/**
 * Styles of the text. They have no specificity, so that a page's own rule for a tag always wins.
 */
export const lightDomStyles = css`
  :where(aw-article-body, .aw-article-body) {
    display: flow-root;
    overflow-wrap: break-word;
    --_placeholder: 100vh;
    :where(p, ul, ol, pre, blockquote, .aw-table, dl) {
      margin-block: 0 calc(2 * var(--_space));
      line-height: var(--_leading, 1.5);
    }
    /* Also on pages that indent paragraphs instead of spacing them. */
    :where(p + :is(ul, ol, pre, blockquote, .aw-table, dl)) {
      margin-block-start: calc(2 * var(--_space));
    }
    :where(p, li, dd, td, figcaption) {
      text-wrap: pretty;
      hanging-punctuation: allow-end;
      hyphenate-limit-chars: 8 4 4;
      orphans: 3;
      widows: 3;
    }
    /*
     * As strong as a page's rule for the tag, so that resets do not turn headings into body text.
     */
    & :is(h2, h3, h4, h5, h6) {
      margin-block: calc(3 * var(--_space)) calc(0.5 * var(--_space));
      font: 650 1.05em / var(--_tight, 1.25) var(--_label);
      text-wrap: var(--_wrap, balance);
      break-after: avoid;
    }
    & h2 {
      font-size: 1.2em;
    }
    /* As strong as resets, which remove the markers and the room for them. */
    & ul {
      padding-inline-start: 1.5em;
      list-style: revert;
    }
    & ol {
      padding-inline-start: 2em;
      list-style: var(--_digits, decimal);
    }
    & ol:has(> :nth-child(100)) {
      padding-inline-start: 2.75em;
    }
    /* Lists below the sixth level have no further indent: a story may have a hundred levels. */
    & li li li li li li :is(ul, ol) {
      padding-inline-start: 0;
      list-style-position: inside;
    }
    :where(:is(ul, ol) + :is(ul, ol)) {
      margin-block-start: calc(3 * var(--_space));
    }
    /* A site's menus are lists too: «ul li { float: left }». */
    &:is(aw-article-body, .aw-article-body) li {
      float: none;
    }
    :where(li) {
      margin-block: 0 calc(0.5 * var(--_space));
    }
    /* Stronger than a page's margins for its paragraphs. */
    & li > p:only-child {
      margin-block: 0;
    }
    :where(li > :is(ul, ol)) {
      margin-block: calc(0.5 * var(--_space)) 0;
    }
    :where(sub, sup) {
      line-height: 0;
    }
    :where(blockquote, aside) {
      margin-inline: 0;
    }
    :where(blockquote) {
      padding-inline-start: calc(1.5 * var(--_space));
      border-inline-start: 1px solid var(--_hairline);
    }
    :where(blockquote > :last-child, aside > :last-child) {
      margin-block-end: 0;
    }
    /* As strong as a page's rule for its own footer, which is not meant for a quotation's source. */
    & footer {
      all: revert;
      margin-block-start: calc(0.5 * var(--_space));
      color: var(--_muted);
    }
    & footer,
    :where(figcaption, caption) {
      font: 0.8125em / 1.4 var(--_label);
      text-align: start;
      text-wrap: pretty;
    }
    /* Distinguishes credits from captions. */
    :where(figcaption > :is(.aw-credit, small)) {
      display: block;
      color: var(--_muted);
      font-size: 1em;
    }
    :where(blockquote p:has(+ footer)) {
      margin-block-end: 0;
    }
    :where(figure) {
      margin-inline: 0;
      margin-block: calc(2 * var(--_space)) calc(2.5 * var(--_space));
      break-inside: avoid;
    }
    :where(img, video, iframe) {
      max-inline-size: 100%;
      block-size: auto;
    }
    :where(figure img, iframe) {
      display: block;
      inline-size: 100%;
      border: 0;
    }
    /* The caption follows its picture, whatever margins a page gives to pictures. */
    & figure img[src] {
      margin: 0;
    }
    /*
     * Stronger than resets and than a page's rules for its pictures, because this picture is a
     * character in a line.
     */
    & p img[alt]:not([data-aw-missing]),
    &
      :is(li, td, th, h2, h3, h4, h5, h6, figcaption, caption, pre)
      > img[alt]:not([data-aw-missing]) {
      display: inline;
      margin: 0;
      vertical-align: -0.15em;
    }
    :where(figcaption) {
      padding-block-start: calc(0.5 * var(--_space));
    }
    :where(pre) {
      unicode-bidi: plaintext;
      overflow-x: auto;
      font-size: 0.875em;
    }
    :where(time) {
      unicode-bidi: isolate;
    }
    /*
     * Blocks far down are laid out only when the reader comes near, in browsers with scroll
     * anchoring.
     */
    @supports (overflow-anchor: auto) {
      @media not print {
        &:where(aw-article-body ~ aw-article-body ~ &),
        > :where(:nth-child(n + 80)) {
          content-visibility: auto;
          contain-intrinsic-size: auto 12em auto 6em;
          overflow-clip-margin: 1em; /* Room for outlines and for hanging punctuation. */
        }
        & :where(li:nth-child(n + 100)) {
          content-visibility: auto;
          contain-intrinsic-size: auto 12em auto 1.5em;
          overflow-clip-margin: 4em; /* Room for the number. */
        }
      }
    }
  }
  :where(aw-article-body)::part(placeholder) {
    mask-image: linear-gradient(#000, transparent 40em);
  }
  :where(aw-article-body) {
    min-inline-size: min(10em, 100%);
    max-inline-size: var(--aw-measure, 62ch);
  }
`;
