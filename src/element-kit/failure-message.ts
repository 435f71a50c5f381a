import {html, nothing, render, type TemplateResult} from 'lit';
import type {Locale} from '../format/locale.js';
import type {ElementTag} from '../locales/strings.js';
import {adoptStyles} from './adopt-styles.js';
import type {ContentHost} from './content-options.js';
import {faultStyles} from './fault.styles.js';

/** The state that the error message depends on. */
export interface Failure {
  /** Whether the message is visible. */
  isShown: boolean;
  /** Whether the button is active: not while the element is loading again. */
  isOver: boolean;
  /** Whether another attempt can succeed: not where the data are invalid. */
  canHelp: boolean;
  onRetry: () => void;
}

/** The message where no strings could be loaded. */
const bareWords = {failed: 'This could not be loaded.', tryAgain: 'Try again'};

/** The address that could not be loaded, as a link that a reader can follow. */
function sourceTemplate({src, baseURI}: ContentHost): TemplateResult | typeof nothing {
  if (!src || !URL.canParse(src, baseURI)) return nothing;
  const {protocol, href, host, pathname} = new URL(src, baseURI);
  return /^https?:$/.test(protocol)
    ? html`<a part="source" href=${href} dir="ltr">${host}${pathname}</a>`
    : nothing;
}

/**
 * Shows the message where there is nothing to read: what is missing, where it is, and a button to
 * try again.
 */
export function showFailure(
  host: ContentHost,
  locale: Locale | undefined,
  {isShown, isOver, canHelp, onRetry}: Failure,
): void {
  if (isShown && host.shadowRoot) adoptStyles(host.shadowRoot, faultStyles);
  const isEnglish = !locale || locale.insteadOf !== undefined;
  const failed = locale?.strings.failed[host.localName as ElementTag] ?? bareWords.failed;
  const again = canHelp
    ? html`<button part="retry" aria-disabled=${!isOver} @click=${onRetry}>
        ${locale?.strings.tryAgain ?? bareWords.tryAgain}
      </button>`
    : nothing;
  const message = html`<div role="status">
    ${isShown ? html`<p part="error" lang=${isEnglish ? 'en' : nothing} dir=${isEnglish ? 'ltr' : nothing}>${failed} ${sourceTemplate(host)} ${again}</p>` : nothing}
  </div>`;
  render(message, host.renderRoot);
}

/** Moves focus from the button, which is about to be removed, to the story. */
export function passFocusOn(host: HTMLElement): void {
  if (!host.shadowRoot?.activeElement || host.hasAttribute('tabindex')) return;
  host.tabIndex = -1;
  host.focus({preventScroll: true});
  host.addEventListener('focusout', () => host.removeAttribute('tabindex'), {once: true});
}
