import {adoptStyles} from '../../element-kit/adopt-styles.js';
import type {LanguageController} from '../../element-kit/language.js';
import {isSecureAddress} from '../../element-kit/secure-address.js';
import {markWords} from '../../format/direction.js';
import {loadEnglish} from '../../locales/load-english.js';
import {bindToEmbed, returnPlayers} from './keep-players.js';
import {isKnownPlayer} from './known-players.js';
import {playerStyles} from './players.styles.js';

export {parkPlayers} from './keep-players.js';

/** An element whose text may hold players. */
interface PlayerHost extends HTMLElement {
  /** Hosts whose players may load, beside those of well-known providers. */
  readonly players?: string | readonly string[] | undefined;
}

/**
 * Gives each embed that may play a button: without scripts there is only its link. Call it again
 * when the language or its words change: buttons that are there are named anew.
 */
export async function offerPlayers(body: PlayerHost, language: LanguageController): Promise<void> {
  await loadEnglish();
  const locale = language.locale!;
  const {strings} = locale;
  for (const root of [body.getRootNode(), body.shadowRoot])
    if (root) adoptStyles(root, playerStyles);
  returnPlayers(body);
  for (const embed of body.querySelectorAll('[data-player]:not(:has(iframe))')) {
    const address = findPlayer(embed, body);
    if (!address) continue;
    const button = embed.querySelector('.aw-play') ?? addButton(embed, address);
    const name = strings.play(titleOf(embed) || strings.embed);
    const [title] = button.children;
    if (title && title.textContent !== name) title.textContent = name;
    if (title) markWords(title, locale.insteadOf && locale.language);
  }
}

/** The host in it is who learns that the reader plays this. */
function addButton(embed: Element, {host}: URL): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'aw-play';
  const name = document.createElement('bdi');
  name.className = 'aw-player-host';
  name.textContent = host;
  button.append(document.createElement('bdi'), ' ', name);
  bindToEmbed(button, embed);
  embed.prepend(button);
  return button;
}

function titleOf(embed: Element): string {
  return embed.querySelector('figcaption a')?.textContent ?? '';
}

/** The address of an embed's player; none where it may not load. Others may have written the markup. */
function findPlayer(embed: Element, {players = []}: PlayerHost): URL | undefined {
  const text = embed.getAttribute('data-player') ?? '';
  if (!URL.canParse(text, document.baseURI)) return undefined;
  const address = new URL(text, document.baseURI);
  const {host, hostname} = address;
  const names = typeof players === 'string' ? players.toLowerCase().split(/[\s,]+/) : players;
  const isNamed = names
    .filter(Boolean)
    .some((name) => name === host || name === hostname || hostname.endsWith(`.${name}`));
  const isAllowed = isKnownPlayer(address) || (isNamed && isSecureAddress(address));
  return isAllowed && !address.username && !address.password ? address : undefined;
}

/**
 * What a player may do. One that keeps its own origin could, if it redirected to the page's origin,
 * act as the page. Only the players of well-known providers are sure not to.
 */
function sandboxOf(address: URL): string {
  const keepsOrigin = isKnownPlayer(address) && address.origin !== self.origin;
  const origin = keepsOrigin ? ' allow-same-origin' : '';
  return `allow-scripts allow-popups allow-presentation${origin}`;
}

/** Width through height of a player: what the data say, within what fits a page. */
function ratioOf({dataset: {width, height}}: HTMLElement): number {
  const ratio = Number(width) / Number(height);
  return ratio > 0 ? Math.min(Math.max(ratio, 0.5), 8) : 16 / 9;
}

/** Loads the player of an embed whose button was pressed: not before, for it tells others who reads. */
export function playOnRequest(event: Event): void {
  const [target] = event.composedPath();
  const button = target instanceof Element ? target.closest('.aw-play') : null;
  const embed = button?.closest<HTMLElement>('[data-player]');
  const address = embed && findPlayer(embed, event.currentTarget as PlayerHost);
  if (!button || !embed || !address) return;
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', sandboxOf(address));
  frame.allow = 'fullscreen; picture-in-picture; encrypted-media';
  // Some providers play only for a page that they know; which story it is, is not theirs to know.
  frame.referrerPolicy = 'strict-origin';
  frame.title = titleOf(embed);
  frame.style.aspectRatio = String(ratioOf(embed));
  frame.src = address.href;
  bindToEmbed(frame, embed);
  button.replaceWith(frame);
  frame.focus();
}
