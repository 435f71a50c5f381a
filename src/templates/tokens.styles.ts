import {css} from './css.js';

/** What the looks of all words are made of: the page's tokens, or else these values. */
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
    --_accent: var(--aw-color-accent, light-dark(#0b5394, #8ab8e6));
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
  }
`;
