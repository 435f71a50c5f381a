import {adoptStyles} from '../../element-kit/adopt-styles.js';
import type {LanguageController} from '../../element-kit/language.js';
import {loadEnglish} from '../../locales/load-english.js';
import {playerStyles} from './players.styles.js';

/**
 * Gives each embed that can play a button: without scripts there is only its link. Call it again
 * when the language or its words change: buttons that are there are named anew.
 */
export async function offerPlayers(body: HTMLElement, language: LanguageController): Promise<void> {
  await loadEnglish();
  const {strings} = language.locale!;
  for (const root of [body.getRootNode(), body.shadowRoot])
    if (root) adoptStyles(root, playerStyles);
  for (const embed of body.querySelectorAll('[data-player]:not(:has(iframe))')) {
    const button = embed.querySelector('.aw-play') ?? addButton(embed);
    const name = strings.play(titleOf(embed) || strings.embed);
    if (button.textContent !== name) button.textContent = name;
  }
}

function addButton(embed: Element): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'aw-play';
  embed.prepend(button);
  return button;
}

function titleOf(embed: Element): string {
  return embed.querySelector('figcaption a')?.textContent ?? '';
}

/** Loads the player of an embed whose button was pressed: not before, for it tells others who reads. */
export function playOnRequest(event: Event): void {
  const [target] = event.composedPath();
  const button = target instanceof Element ? target.closest('.aw-play') : null;
  const embed = button?.closest<HTMLElement>('[data-player]');
  const address = URL.parse(embed?.dataset['player'] ?? '', document.baseURI);
  // The address stands in markup, which others may have written.
  if (!button || !embed || !address || !/^https?:$/.test(address.protocol)) return;
  const frame = document.createElement('iframe');
  frame.src = address.href;
  frame.title = titleOf(embed);
  frame.allow = 'fullscreen; picture-in-picture; encrypted-media';
  const isForeign = address.origin !== location.origin;
  frame.setAttribute(
    'sandbox',
    `allow-scripts allow-popups allow-presentation${isForeign ? ' allow-same-origin' : ''}`,
  );
  frame.width = embed.dataset['width'] ?? '16';
  frame.height = embed.dataset['height'] ?? '9';
  frame.style.aspectRatio = `${frame.width} / ${frame.height}`;
  button.replaceWith(frame);
  frame.focus();
}
