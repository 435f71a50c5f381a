import {html, nothing, render, type TemplateResult} from 'lit';
import type {Locale} from '../../format/locale.js';
import {adoptStyles} from '../adopt-styles.js';
import type {ContentHost} from '../content-options.js';
import {failureWords} from '../failure-words.js';
import {faultStyles} from './fault.styles.js';

/** The state that the error message depends on. */
export interface Failure {
  /** Whether the message is visible. */
  isShown: boolean;
  /** Whether the button is active: not while the element is loading again. */
  isOver: boolean;
  /** Whether another attempt can succeed: not where the data are invalid. */
  canHelp: boolean;
  /** The address that could not be loaded; undefined where the data came from the page. */
  address: string | undefined;
  onRetry: () => void;
}

/** The site that did not answer, as a link to the address that could not be loaded. */
function sourceTemplate(
  address: string | undefined,
  base: string,
): TemplateResult | typeof nothing {
  if (!address || !URL.canParse(address, base)) return nothing;
  const {protocol, href, host} = new URL(address, base);
  return /^https?:$/.test(protocol)
    ? html`<a part="source" href=${href} title=${href} dir="ltr">${host}</a>`
    : nothing;
}

/**
 * Shows the message where there is nothing to read: what is missing, where it is, and a button to
 * try again.
 */
export function showFailure(
  host: ContentHost,
  locale: Locale | undefined,
  {isShown, isOver, canHelp, address, onRetry}: Failure,
): void {
  if (isShown && host.shadowRoot) adoptStyles(host.shadowRoot, faultStyles);
  const {failed, tryAgain, isEnglish} = failureWords(host, locale);
  const again = canHelp
    ? html`<button part="retry" aria-disabled=${!isOver} @click=${onRetry}>${tryAgain}</button>`
    : nothing;
  const message = html`<div role="status">
    ${isShown ? html`<p part="error" lang=${isEnglish ? 'en' : nothing} dir=${isEnglish ? 'ltr' : nothing}>${failed} ${sourceTemplate(address, host.baseURI)} ${again}</p>` : nothing}
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
