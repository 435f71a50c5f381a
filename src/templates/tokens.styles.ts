import {css} from './css.js';

/** The tokens that all styles use: the page's values, or these defaults. */
export const tokenStyles = css`
  :where(
    aw-article,
    .aw-article,
    aw-article-body,
    .aw-article-body,
    aw-casualty-card,
    .aw-casualty-card,
    aw-related-stories,
    .aw-related-stories
  ) {
    --_muted: var(--aw-color-muted, color-mix(in srgb, currentcolor 80%, transparent));
    --_hairline: var(--aw-color-hairline, color-mix(in srgb, currentcolor 24%, transparent));
    /* Close enough to the text color for a dark page that does not declare a dark color scheme. */
    --_accent: var(
      --aw-color-accent,
      color-mix(in oklab, light-dark(#0b5394, #8ab8e6) 60%, currentcolor)
    );
    --_label: var(--aw-font-label, system-ui, sans-serif);
    --_display: var(
      --aw-font-display,
      'Iowan Old Style',
      Charter,
      'Bitstream Charter',
      'Palatino Linotype',
      Palatino,
      Georgia,
      serif
    );
    --_space: var(--aw-space, 0.75em);
    --_line: color-mix(in srgb, currentcolor 66%, transparent);
    font-variant-numeric: lining-nums;
    hyphens: auto;
    hyphenate-limit-chars: 14 5 5;
    /*
     * Some scripts need more line height. Those without spaces are not balanced, because that
     * splits words.
     */
    &:is(
      :lang(zh),
      :lang(ja),
      :lang(ar),
      :lang(fa),
      :lang(ur),
      :lang(hi),
      :lang(mr),
      :lang(ne),
      :lang(bn)
    ) {
      --_leading: 1.7;
      --_tight: 1.3;
      --_tracking: normal;
    }
    &:is(:lang(zh), :lang(ja)) {
      --_wrap: wrap;
      line-break: strict;
    }
    &:lang(fa) {
      --_digits: persian;
    }
    &:lang(bn) {
      --_digits: bengali;
    }
    /* The regions whose numbers have these digits in dates too. */
    &:is(
      :lang(ar-BH),
      :lang(ar-DJ),
      :lang(ar-EG),
      :lang(ar-ER),
      :lang(ar-IL),
      :lang(ar-IQ),
      :lang(ar-JO),
      :lang(ar-KM),
      :lang(ar-KW),
      :lang(ar-LB),
      :lang(ar-MR),
      :lang(ar-OM),
      :lang(ar-PS),
      :lang(ar-QA),
      :lang(ar-SA),
      :lang(ar-SD),
      :lang(ar-SO),
      :lang(ar-SS),
      :lang(ar-SY),
      :lang(ar-TD),
      :lang(ar-YE)
    ) {
      --_digits: arabic-indic;
    }
    & :is(h1, .aw-story-title) {
      font-variant-numeric: lining-nums;
    }
    :where(& a) {
      color: inherit;
      /* WebKit knows no thickness in the shorthand. */
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-decoration-color: var(--_line);
      text-underline-offset: 0.18em;
    }
    :where(& a:hover) {
      text-decoration-color: currentcolor;
    }
    :where(& :focus-visible) {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
    }
    /*
     * Word boundaries are marked: lines break there, and within a word only if it is longer than a
     * line.
     */
    :where(h1:has(wbr), .aw-story-title:has(wbr)) {
      word-break: keep-all;
      overflow-wrap: anywhere;
    }
    /* Better where a browser knows the phrases of Japanese. */
    @supports (word-break: auto-phrase) {
      :where(&:lang(ja) :is(h1, h2, h3, h4, .aw-pullquote, .aw-story-title)) {
        word-break: auto-phrase;
      }
      :where(&:lang(ja) :is(h1, .aw-story-title) > wbr) {
        display: none;
      }
    }
    @media (prefers-contrast: more), (forced-colors: active) {
      --_muted: currentcolor;
      --_hairline: currentcolor;
      --_line: currentcolor;
    }
  }
  /* The dot of a fact hangs before it and is clipped where the fact begins a line. */
  :where(aw-weather-dateline, .aw-weather-dateline, .aw-facts) {
    overflow-x: clip;
    overflow-clip-margin: 4px;
    /*
     * Chromium leaves the margin, in which a «J» and outlines reach over the edge, only where both
     * axes are clipped. The letters of Urdu are higher than it.
     */
    @supports (overflow-clip-margin: 4px) {
      &:where(:not(:lang(ur))) {
        overflow-y: clip;
      }
    }
  }
  :where(.aw-fact) {
    display: inline-block;
    max-inline-size: calc(100% - 0.9em);
    margin-inline-end: 0.9em;
    text-indent: 0;
  }
  :where(.aw-fact > .aw-dot) {
    display: inline-block;
    inline-size: 0.9em;
    margin-inline-start: -0.9em;
    text-align: center;
  }
`;
