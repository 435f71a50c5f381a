import {css} from 'lit';

/** Looks of a list of stories: titles, and little around them. */
export const wordStyles = css`
  :is(aw-related-stories, .aw-related-stories) {
    --_muted: var(--aw-color-muted, color-mix(in srgb, currentcolor 72%, transparent));
    --_hairline: var(--aw-color-hairline, color-mix(in srgb, currentcolor 24%, transparent));
    --_label: var(--aw-font-label, system-ui, sans-serif);
    --_space: var(--aw-space, 0.75em);
    container-type: inline-size;

    & :is(ul, ol, li, p) {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    & .aw-heading {
      margin-block: calc(3 * var(--_space)) 0;
      padding-block: 0 calc(0.5 * var(--_space));
      border-block-end: 1px solid var(--_hairline);
      font: 650 0.9375em / 1.25 var(--_label);
      break-after: avoid;
    }
    & .aw-stories {
      counter-reset: story;
    }
    & .aw-story {
      position: relative;
      display: flex;
      gap: var(--_space);
      justify-content: space-between;
      padding-block: var(--_space);
      counter-increment: story;
      break-inside: avoid;
    }
    & .aw-story + .aw-story {
      border-block-start: 1px solid var(--_hairline);
    }
    & .aw-story-text {
      flex: 1;
      min-inline-size: 0;
    }
    & ol > .aw-story::before {
      content: counter(story);
      min-inline-size: 1.2em;
      color: var(--_muted);
      font: 300 1.75em / 1
        var(
          --aw-font-display,
          'Iowan Old Style',
          Charter,
          'Bitstream Charter',
          Palatino,
          Georgia,
          serif
        );
      font-variant-numeric: lining-nums tabular-nums;
    }
    & .aw-story-title {
      display: inline-block;
      min-block-size: 24px;
      color: inherit;
      font: 600 1.0625em / 1.25
        var(
          --aw-font-display,
          'Iowan Old Style',
          Charter,
          'Bitstream Charter',
          Palatino,
          Georgia,
          serif
        );
      text-decoration: none;
      text-wrap: balance;
    }
    & .aw-story-title::after {
      content: '';
      position: absolute;
      inset: 0;
    }
    & .aw-story:hover .aw-story-title,
    & .aw-story-title:focus-visible {
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.15em;
    }
    & .aw-story-title:focus-visible {
      outline: 2px solid var(--aw-color-accent, light-dark(#0b5394, #8ab8e6));
      outline-offset: 2px;
    }
    & :is(.aw-kicker, .aw-meta, .aw-summary) {
      color: var(--_muted);
      font: 0.8125em / 1.4 var(--_label);
    }
    & .aw-thumbnail {
      flex: none;
      inline-size: min(30%, 8em);
      aspect-ratio: 3 / 2;
      overflow: hidden;
    }
    & .aw-thumbnail img {
      inline-size: 100%;
      block-size: 100%;
      object-fit: cover;
    }
  }
`;
