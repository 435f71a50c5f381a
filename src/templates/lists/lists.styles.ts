import {css} from '../css.js';

/**
 * Styles of a list, drawn or written by hand, that affect its size; the rest load on demand. For
 * markup that the library has not drawn (`:where`), the page's own styles win.
 */
export const lightDomStyles = css`
  :is(aw-related-stories, .aw-related-stories) {
    display: flow-root;
    position: relative;
    min-inline-size: min(10em, 100%);
    overflow-wrap: anywhere;

    @media print {
      :is(aw-article, .aw-article) > & {
        display: none;
      }
    }
    :where(& :is(ul, ol)),
    & .aw-stories {
      margin: 0;
      padding: 0;
      list-style: '';
    }
    /* The first item has a rule of its own. */
    & > :is(h2, h3, .aw-heading) {
      border-block-end: 0;
    }
    :where(& > :is(h2, h3)),
    & .aw-heading {
      margin-block: calc(3 * var(--_space)) calc(0.5 * var(--_space));
      font: 650 0.9375em / 1.25 var(--_label);
      overflow-wrap: break-word;
      break-after: avoid;
    }
    /* Browsers renumber all list items when one is added or removed, but not blocks. */
    :where(& li),
    & .aw-story {
      display: block;
      position: relative;
      margin: 0;
      padding-block: var(--_space);
      border-block-start: 1px solid var(--_hairline);
      break-inside: avoid;
    }
    & .aw-story {
      display: flex;
      float: none;
      gap: var(--_space);
      align-items: start;
      /* The title's link covers the item. Without its position it would cover the page. */
      position: relative !important;
    }
    :where(& ol > li) {
      padding-inline-start: 2.6em;
      counter-increment: story;
    }
    & ol > li::before {
      content: counter(story, var(--_digits, decimal));
      position: absolute;
      inset-inline-start: 0;
      inline-size: 1.2em; /* Two digits. */
      font: 300 1.5em / 0.75 var(--_display); /* On the first line of the title. */
      text-align: end;
    }
    :where(& ol:not(:has(> :nth-child(10))) > li) {
      padding-inline-start: 1.6em;
    }
    & ol:not(:has(> :nth-child(10))) > li::before {
      inline-size: 0.6em; /* One digit. */
    }
    /* The number stands on the first line of the title. The section above has no baseline. */
    & ol > .aw-story {
      padding-inline-start: 0;

      &::before {
        position: static;
        flex: none;
        line-height: 0;
      }
      &::before,
      & .aw-story-text {
        align-self: first baseline;
      }
      & .aw-kicker {
        contain: layout;
      }
    }
    & .aw-story-text {
      flex: 1;
      min-inline-size: 0;
    }
    & .aw-thumbnail {
      flex: none;
      inline-size: clamp(5em, 30%, 8em);
      aspect-ratio: 3 / 2;
    }
    & ol .aw-thumbnail {
      inline-size: clamp(4.5em, 22%, 8em); /* The rank needs room too. */
    }
    & .aw-thumbnail img {
      display: block;
      margin: 0;
      inline-size: 100%;
      block-size: 100%;
      object-fit: cover;
    }
    :where(& li > a) {
      display: inline-block;
      min-block-size: 24px;
    }
    & .aw-story-title {
      display: block;
      inline-size: fit-content;
    }
    :where(& li > a),
    & .aw-story-title {
      color: inherit;
      font: 600 1.0625em / var(--_tight, 1.25) var(--_display);
      text-decoration: none;
      text-wrap: var(--_wrap, balance);
    }
    & .aw-time {
      display: inline-block;
      min-inline-size: 8em;
    }
    & .aw-story-title::after {
      content: '';
      position: absolute;
      inset: 0;
    }
    :where(& li > :is(p, time)),
    & :is(.aw-kicker, .aw-meta, .aw-summary) {
      display: block;
      margin: 0;
      color: var(--_muted);
      font: 0.8125em / 1.4 var(--_label);
      text-indent: 0;
    }
    /* Signs above and below the letters. */
    &:is(:lang(hi), :lang(mr), :lang(ne), :lang(bn)) .aw-kicker {
      margin-block-end: 4px;
      line-height: 1.5;
    }
    & :is(.aw-summary, .aw-meta) {
      margin-block-start: 0.25em;
    }
  }
`;
