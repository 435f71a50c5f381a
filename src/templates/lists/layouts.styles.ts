import {css} from '../css.js';

/** Styles that move nothing and can load at any time: for pointer, keyboard and age. */
export const stillStyles = css`
  /*
   * Stronger than a site's rules for its cards, because stories that are left out must not be
   * visible.
   */
  [data-aw-left-out] {
    display: none !important;
  }
  :is(aw-related-stories, .aw-related-stories) {
    & .aw-story:hover .aw-story-title,
    & .aw-story-title:focus-visible,
    :where(& li > a:is(:hover, :focus-visible)) {
      text-decoration: underline 1px;
      text-underline-offset: 0.15em;
    }
    & .aw-thumbnail {
      background: color-mix(in srgb, currentcolor 6%, transparent);
    }
    & time,
    & li::before {
      font-variant-numeric: lining-nums tabular-nums;
    }
    & li::before {
      color: var(--_muted);
    }
    & :is(.aw-label, .aw-old) {
      color: var(--aw-color-text, inherit);
    }
    & .aw-label {
      font-weight: 600;
    }
  }
`;

/** Layouts of a list of stories, by the width of its container. */
export const lightDomStyles = css`
  :is(aw-related-stories, .aw-related-stories) {
    /* For the page's own markup: applies only where the page has no rule. */
    :where(& li img) {
      max-inline-size: 100%;
      block-size: auto;
    }
    :where(&[layout] li) {
      :where(& a) {
        color: inherit;
        text-decoration: none;
      }
      :where(& :is(h2, h3, h4, h5, h6)) {
        margin-block: 0.2em;
        font: 600 1.0625em / 1.25 var(--_display);
        text-wrap: var(--_wrap, balance);
      }
      :where(& :is(p, time):not(p time)) {
        margin: 0;
        color: var(--_muted);
        font: 0.8125em / 1.4 var(--_label);
      }
      :where(& img) {
        inline-size: min(30%, 8em);
        aspect-ratio: 3 / 2;
        object-fit: cover;
      }
    }
    /*
     * The box of a picture is as wide as the item, so that a share of it is equally wide in each
     * item.
     */
    :where(&[layout] li a:has(> img:only-child)) {
      display: block;
      min-block-size: 0;
    }
    :where(&[layout='cards'] li img, &[layout='lead'] li:is(:first-child, [data-aw-rank='1']) img) {
      inline-size: 100%;
    }
    :where(&[layout='compact'] li img) {
      display: none;
    }
    & ol > li:nth-child(n + 100)::before {
      font-size: 0.9em;
    }
    /* Items far down a long list are laid out only when they are near. */
    @media not print {
      :where(& li:nth-child(n + 31)) {
        content-visibility: auto;
        contain-intrinsic-size: auto 5em;
      }
    }
    &[layout]:not([layout='ranked']) ol > li {
      padding-inline-start: 0;

      &::before {
        content: none;
      }
    }
    &[layout='ranked'] ul > li {
      padding-inline-start: 2.6em;
      counter-increment: story;

      &::before {
        content: counter(story, var(--_digits, decimal));
        position: absolute;
        inset-inline-start: 0;
        inline-size: 1.2em;
        text-align: end;
        font: 300 1.5em / 0.75 var(--_display);
      }
    }
    &[layout='ranked'] ul:not(:has(> :nth-child(10))) > li {
      padding-inline-start: 1.6em;

      &::before {
        inline-size: 0.6em;
      }
    }
    /*
     * List and ranked: two columns, read down and then across, where one would be wider than 50em.
     */
    & > .aw-stories,
    &:is([layout='list'], [layout='ranked']) > :is(ul, ol) {
      columns: calc(25em - 2 * var(--_space)) 2;
      column-gap: calc(4 * var(--_space));
    }
    &[layout='compact'] {
      & .aw-thumbnail,
      & .aw-summary {
        display: none;
      }
      & .aw-story-title,
      :where(& li > a) {
        font-size: 0.9375em;
      }
      & :is(.aw-story, li) {
        padding-block: calc(0.5 * var(--_space));
      }
      & > :is(ul, ol) {
        columns: 16em;
        column-gap: calc(3 * var(--_space));
      }
    }
    &[layout='cards'] > :is(ul, ol) {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
      gap: calc(2 * var(--_space));
      padding-block-start: var(--_space);
      border-block-start: 1px solid var(--_hairline);
      columns: auto;

      & > :is(.aw-story, li) {
        padding-block: 0;
        border: 0;
      }
    }
    &[layout='cards'] .aw-story,
    &[layout='lead'] .aw-story:is(:first-child, [data-aw-rank='1']) {
      flex-direction: column-reverse;
      justify-content: flex-end;

      & .aw-story-text {
        flex: none;
      }
      & .aw-thumbnail {
        inline-size: 100%;
      }
    }
    &[layout='lead'] {
      /* The list is a size container without its own width; this gives it one. */
      &::before {
        content: '. .';
        display: block;
        block-size: 0;
        overflow: hidden;
        visibility: hidden;
        word-spacing: 26em;
      }
      & > :is(ul, ol) {
        columns: auto;
        container-type: inline-size;
        contain-intrinsic-inline-size: 9em;
        display: grid;
        grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
        column-gap: calc(3 * var(--_space));
        border-block-start: 1px solid var(--_hairline);

        & > li {
          grid-column: 1 / -1;
        }
        & > li:is(:first-child, [data-aw-rank='1']) {
          border-block-start: 0;
        }
      }
      & .aw-story:is(:first-child, [data-aw-rank='1']) .aw-story-title,
      :where(& li:is(:first-child, [data-aw-rank='1']) > a:not(:has(> img:only-child))) {
        margin-block: 0.1em;
        font-size: clamp(1.375em, 1em + 1.8cqi, 2em);
        line-height: 1.15;
      }
      & .aw-story:is(:first-child, [data-aw-rank='1']) .aw-summary {
        font: inherit;
        line-height: 1.4;
      }
      @container (inline-size > 40em) {
        & > :is(ul, ol) > li {
          grid-column: 2;
          align-self: start;
        }
        & > :is(ul, ol) > li:is(:first-child, [data-aw-rank='1']) {
          grid-area: 1 / 1 / span 60;
        }
        & li:is(:nth-child(-n + 2), [data-aw-rank]) {
          border-block-start: 0;
        }
      }
    }
  }
`;
