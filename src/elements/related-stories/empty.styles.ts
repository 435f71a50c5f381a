import {css} from 'lit';

/** A list without a story takes no space, whatever margins the page gives it. */
export const emptyStyles = css`
  :host(:state(empty)) {
    display: none !important;
  }
`;
