import {adoptStyles} from '../../element-kit/adopt-styles.js';
import type {LanguageController} from '../../element-kit/language.js';
import {isSecureAddress} from '../../element-kit/secure-address.js';
import {markWords} from '../../format/direction.js';
import {interpolate} from '../../format/interpolate.js';
import {loadEnglish} from '../../locales/load-english.js';
import type {Strings} from '../../locales/strings.js';
import type {Embed} from '../../model/article.js';
import {findKnownPlayer} from '../../templates/blocks/known-players.js';
import {roomOf} from '../../templates/blocks/player-room.js';
import {bindToEmbed, returnPlayers} from './keep-players.js';
import {playerStyles} from './players.styles.js';
import {ownDocument} from '../../templates/own-document.js';

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
  // The copy of an isolated story has a body of its own, which offers them.
  if (body.parentElement?.closest('aw-article[isolated]')) return;
  await loadEnglish();
  const locale = language.locale!;
  for (const root of [body.getRootNode(), body.shadowRoot])
    if (root) adoptStyles(root, playerStyles);
  returnPlayers(body);
  for (const embed of body.querySelectorAll<HTMLElement>('[data-player]:not(:has(iframe))')) {
    const address = findPlayer(embed, body);
    if (!address) continue;
    keepRoom(embed, address);
    const button = embed.querySelector<HTMLElement>('.aw-play') ?? addButton(embed);
    nameButton(button, embed, address, locale.strings);
    markWords(button, locale.insteadOf && locale.language);
  }
}

/** Markup that was written by hand has no room for its player yet. */
function keepRoom(embed: HTMLElement, address: URL): void {
  if (embed.dataset['room'] || embed.querySelector(':scope > :is(img, picture, a)')) return;
  const {width, height} = embed.dataset;
  const size = {width: Number(width ?? 0), height: Number(height ?? 0)};
  const kind = kindOf(embed, address);
  embed.dataset['room'] = roomOf({...(kind && {kind}), ...size});
}

function kindOf({dataset}: HTMLElement, address: URL): Embed['kind'] {
  return (dataset['kind'] as Embed['kind']) ?? findKnownPlayer(address)?.kind;
}

function addButton(embed: Element): HTMLButtonElement {
  const button = ownDocument.createElement('button');
  button.type = 'button';
  button.className = 'aw-play';
  bindToEmbed(button, embed);
  embed.prepend(button);
  return button;
}

/**
 * Names a button: what it loads, and who learns that the reader asks for it, by the address and not by
 * what the markup says. On a picture there is room for that alone.
 */
function nameButton(button: HTMLElement, embed: HTMLElement, address: URL, words: Strings): void {
  const receiver = findKnownPlayer(address)?.name ?? address.host;
  const title = plainText(titleOf(embed)) || words.embed;
  const kind = kindOf(embed, address);
  const isPlayed = kind === 'video' || kind === 'audio';
  const sentence = isPlayed ? words.play : words.load;
  const name = sentence(title, receiver);
  button.toggleAttribute('data-play', isPlayed);
  const isSpelledOut = !!embed.dataset['room'];
  if ((isSpelledOut ? button.textContent : button.getAttribute('aria-label')) === name) return;
  if (isSpelledOut) {
    const parts = interpolate(sentence, isolateText(title), isolateText(receiver));
    const line = ownDocument.createElement('span');
    line.append(...(parts as (string | Node)[]));
    button.replaceChildren(line);
    button.removeAttribute('aria-label');
  } else {
    button.replaceChildren(isolateText(receiver));
    button.setAttribute('aria-label', name);
  }
}

function isolateText(text: string): HTMLElement {
  const part = ownDocument.createElement('bdi');
  part.textContent = text;
  return part;
}

/** A title without characters that turn a line round, and without the colon of «Video:». */
function plainText(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .replace(/[:：]$/, '')
    .trimEnd();
}

function titleOf(embed: Element): string {
  return embed.querySelector('figcaption a')?.textContent ?? '';
}

/** The address of an embed's player; none where it may not load. Others may have written the markup. */
function findPlayer(embed: Element, {players = []}: PlayerHost): URL | undefined {
  const text = embed.getAttribute('data-player') ?? '';
  if (!URL.canParse(text, ownDocument.baseURI)) return undefined;
  const address = new URL(text, ownDocument.baseURI);
  const {host, hostname} = address;
  const names = typeof players === 'string' ? players.toLowerCase().split(/[\s,]+/) : players;
  const isNamed = names
    .filter(Boolean)
    .some((name) => name === host || name === hostname || hostname.endsWith(`.${name}`));
  const isAllowed = !!findKnownPlayer(address) || (isNamed && isSecureAddress(address));
  return isAllowed && !address.username && !address.password ? address : undefined;
}

/**
 * What a player may do. One that keeps its own origin could, if it redirected to the page's origin,
 * act as the page. Only the players of well-known providers are sure not to.
 */
function sandboxOf(address: URL): string {
  const keepsOrigin = findKnownPlayer(address) && address.origin !== self.origin;
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
  const frame = ownDocument.createElement('iframe');
  frame.setAttribute('sandbox', sandboxOf(address));
  frame.allow = 'fullscreen; picture-in-picture; encrypted-media';
  // Some providers play only for a page that they know; which story it is, is not theirs to know.
  frame.referrerPolicy = 'strict-origin';
  frame.title = titleOf(embed);
  if (embed.dataset['room'] === 'line') frame.style.aspectRatio = String(ratioOf(embed));
  frame.src = address.href;
  bindToEmbed(frame, embed);
  button.replaceWith(frame);
  frame.focus();
}
