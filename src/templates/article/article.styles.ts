import {css} from '../css.js';

/** Styles of the parts around the text of a story. */
export const lightDomStyles = css`
  :where(aw-article, .aw-article) {
    display: flow-root;
    overflow-wrap: break-word;
    --_placeholder: 100vh;
    /* Sites style their own bars by the bare name: «header { position: sticky }». */
    &:is(aw-article, .aw-article) > :is(header, footer) {
      display: block;
      position: static !important;
      float: none;
      block-size: auto;
    }
    &:is(aw-article, .aw-article) > header[role='none'] {
      all: revert;
    }
    /*
     * The header is the container, because a contained host would have no width in a box that
     * shrinks to its content.
     */
    :where(& > header),
    &:is(aw-article, .aw-article) > header[role='none'] {
      container-type: inline-size;
      contain-intrinsic-inline-size: 12em;
      margin-block: calc(2 * var(--_space)) calc(2.5 * var(--_space));
      break-after: avoid;
      @media print {
        column-span: all;
      }
    }
    /* Separates the weather from the first words of the story. */
    &:is(aw-article, .aw-article) > :is(aw-weather-dateline, .aw-weather-dateline) + header {
      margin-block-start: 0;
      padding-block-start: calc(2 * var(--_space));
      border-block-start: 1px solid var(--_hairline);
    }
    & > :is(aw-weather-dateline, .aw-weather-dateline):has(+ header) {
      border-block-start: 0;
    }
    /* Stronger than a page's rules for its text. */
    & > header > p:not([hidden]) {
      margin-block: 0;
      text-indent: 0;
    }
    :where(.aw-kicker) {
      color: var(--_accent);
      font: 600 0.875em / var(--_leading, 1.4) var(--_label);
    }
    /*
     * As strong as a page's rule for the tag, so that resets do not turn headings into body text.
     */
    & h1,
    & .aw-headline {
      margin-block: 0.15em 0.3em;
      font: 700 clamp(1.75em, 1.1em + 3.2cqi, 2.75em) / var(--_tight, 1.1) var(--_display);
      letter-spacing: var(--_tracking, -0.01em);
      text-wrap: var(--_wrap, balance);
    }
    & > header > :is(h1, .aw-headline):first-child {
      margin-block-start: 0;
    }
    & > header > :is(h1, .aw-headline):last-child {
      margin-block-end: 0;
    }
    :where(time, header a) {
      unicode-bidi: isolate;
    }
    :where(header .aw-fact time) {
      display: inline-block;
      text-wrap: balance;
    }
    :where(.aw-hour) {
      display: inline-block;
    }
    :where(.aw-standfirst) {
      color: var(--_muted);
      font-size: 1.2em;
      line-height: var(--_leading, 1.4);
      text-wrap: pretty;
    }
    :where(.aw-byline, .aw-times, .aw-age) {
      font: 0.875em / 1.4 var(--_label);
    }
    & > header > :is(.aw-standfirst + p, :is(h1, .aw-headline) + .aw-byline) {
      margin-block-start: calc(1.5 * var(--_space));
    }
    :where(.aw-byline, .aw-age) {
      font-weight: 600;
    }
    :where(.aw-role) {
      font-weight: 400;
    }
    :where(.aw-role, .aw-times) {
      color: var(--_muted);
    }
    :where(& > figure) {
      margin: 0 0 calc(2.5 * var(--_space));
    }
    :where(& > figure img) {
      display: block;
      inline-size: 100%;
      block-size: auto;
    }
    :where(& > figure > figcaption > :is(.aw-credit, small)) {
      display: block;
      color: var(--_muted);
      font-size: 1em;
    }
    & > figure img[src] {
      margin: 0;
    }
    :where(& > figure figcaption) {
      padding-block-start: calc(0.5 * var(--_space));
      font: 0.8125em / 1.4 var(--_label);
      text-wrap: pretty;
    }
  }
  :where(aw-article) {
    min-inline-size: min(10em, 100%);
    max-inline-size: var(--aw-measure, 62ch);
  }
  /* In a list of whole stories, those further down are laid out only when the reader comes near. */
  @supports (overflow-anchor: auto) {
    @media not print {
      :where(aw-article ~ aw-article ~ aw-article) {
        content-visibility: auto;
        contain-intrinsic-size: auto 12em auto 60em;
        overflow-clip-margin: 1em; /* Room for outlines and for hanging punctuation. */
      }
    }
  }
  /* Bars in the shape of a story: a headline of two lines above paragraphs that fade. */
  :where(aw-article)::part(placeholder) {
    box-sizing: border-box;
    padding-block-start: 8em;
    background-origin: content-box;
    background-clip: content-box;
    mask-image: linear-gradient(#000, transparent 40em);
  }
  :where(aw-article)::part(placeholder)::before {
    --_bar: linear-gradient(var(--_tone) 1.5em, transparent 0);
    content: '';
    display: block;
    block-size: 6em;
    margin-block-start: -8em;
    background:
      var(--_bar) 0 0.6em / 96% 9em no-repeat,
      var(--_bar) 0 2.8em / 62% 9em no-repeat;
  }
  /*
   * While a story loads, what follows it stays below the viewport, so that nothing visible moves.
   */
  :where(aw-article:not(:defined)):is(:empty, :has(> script:only-child)) {
    min-block-size: 100vh;
  }
`;
