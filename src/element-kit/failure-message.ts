import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../format/locale.js';
import {adoptStyles} from './adopt-styles.js';
import type {ContentHost} from './content-options.js';
import {faultStyles} from './fault.styles.js';

/** What the message of a failure depends on. */
export interface Failure {
  /** Whether the reader sees the message. */
  isShown: boolean;
  /** Whether the button does something: not while the element loads again. */
  isOver: boolean;
  onRetry: () => void;
}

/** Renders what the reader is told where there is nothing to read, and a button that loads `src` again. */
export function failureMessage(
  host: ContentHost,
  locale: Locale | undefined,
  {isShown, isOver, onRetry}: Failure,
): TemplateResult {
  if (isShown && host.shadowRoot) adoptStyles(host.shadowRoot, faultStyles);
  const again = host.src
    ? html`<button part="retry" aria-disabled=${!isOver} @click=${onRetry}>
        ${locale?.strings.tryAgain}
      </button>`
    : nothing;
  return html`<div role="status">
    ${isShown ? html`<p part="error" lang=${locale?.insteadOf ? locale.language : nothing} dir=${locale?.insteadOf ? 'ltr' : nothing}>${locale?.strings.failed} ${again}</p>` : nothing}
  </div>`;
}

/** Gives the focus of the button, which goes, to the story. */
export function passFocusOn(host: HTMLElement): void {
  if (!host.shadowRoot?.activeElement || host.hasAttribute('tabindex')) return;
  host.tabIndex = -1;
  host.focus({preventScroll: true});
  host.addEventListener('focusout', () => host.removeAttribute('tabindex'), {once: true});
}
