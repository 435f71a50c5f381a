import {adoptStyles} from '../../element-kit/adopt-styles.js';
import type {ShownContent} from '../../element-kit/shown-content.js';
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

/** An element whose text may contain players. */
interface PlayerHost extends HTMLElement {
  /** Hosts whose players may load, besides those of well-known providers. */
  readonly players?: string | readonly string[] | undefined;
}

/**
 * Adds a button to each embed with an allowed player; without scripts only its link is there.
 * Updates the labels when the language or its strings have changed.
 */
export async function follow(
  body: PlayerHost,
  {language}: Pick<ShownContent<unknown>, 'language'>,
): Promise<void> {
  body.addEventListener('click', playOnRequest);
  // The copy of an isolated story contains its own body element, which adds the buttons.
  if (body.parentElement?.closest('aw-article[isolated]')) return;
  await loadEnglish();
  const locale = language.locale!; // English is loaded, so there is one.
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

/** Reserves space in markup that was written by hand. */
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
 * Labels a button: what it loads, and which host learns that the reader asked for it, taken from
 * the address and not from the markup. What the caption says is only part of the accessible name.
 * On a picture there is no space for a sentence.
 */
function nameButton(button: HTMLElement, embed: HTMLElement, address: URL, words: Strings): void {
  const receiver = findKnownPlayer(address)?.name ?? address.host;
  const title = plainText(titleOf(embed)) || words.embed;
  const kind = kindOf(embed, address);
  const isPlayed = kind === 'video' || kind === 'audio';
  const sentence = isPlayed ? words.play : words.load;
  const name = sentence(title, receiver);
  button.toggleAttribute('data-play', isPlayed);
  const isCredited = creditOf(embed) === receiver;
  const isSpelledOut = !isCredited && !!embed.dataset['room'];
  const label = (isCredited && verbOf(sentence, receiver)) || receiver;
  const [shown, spoken] = isSpelledOut ? [name, null] : [label, name];
  if (button.textContent === shown && button.getAttribute('aria-label') === spoken) return;
  if (isSpelledOut) {
    const parts = interpolate(sentence, isolateText(title), isolateText(receiver));
    const line = ownDocument.createElement('span');
    line.append(...(parts as (string | Node)[]));
    button.replaceChildren(line);
    button.removeAttribute('aria-label');
  } else {
    button.replaceChildren(isolateText(label));
    button.setAttribute('aria-label', name);
  }
}

/** What a sentence says before the title, «Load and play»: the accessible name begins with it. */
function verbOf(sentence: Strings['play'], receiver: string): string {
  const [before = ''] = sentence('\n', receiver).split('\n');
  return plainText(before);
}

function creditOf(embed: Element): string | undefined {
  return embed.querySelector('figcaption .aw-credit')?.textContent.trim();
}

function isolateText(text: string): HTMLElement {
  const part = ownDocument.createElement('bdi');
  part.textContent = text;
  return part;
}

/** A title without bidirectional control characters, and without the colon of «Video:». */
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

/** The address of an embed's player; undefined where it may not load. The markup is not trusted. */
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
 * The sandbox of a player. A player that keeps its origin could redirect to the page's origin and
 * then act as the page. Only players of well-known providers are trusted not to.
 */
function sandboxOf(address: URL): string {
  const keepsOrigin = findKnownPlayer(address) && address.origin !== self.origin;
  const origin = keepsOrigin ? ' allow-same-origin' : '';
  return `allow-scripts allow-popups allow-presentation${origin}`;
}

/** The aspect ratio of a player: that of the data, limited to sizes that fit a page. */
function ratioOf({dataset: {width, height}}: HTMLElement): number {
  const ratio = Number(width) / Number(height);
  return ratio > 0 ? Math.min(Math.max(ratio, 0.5), 8) : 16 / 9;
}

/**
 * Loads the player of an embed when its button is pressed, and not before, because loading reveals
 * the reader to the provider.
 */
function playOnRequest(event: Event): void {
  const [target] = event.composedPath();
  const button = target instanceof Element ? target.closest('.aw-play') : null;
  const embed = button?.closest<HTMLElement>('[data-player]');
  const address = embed && findPlayer(embed, event.currentTarget as PlayerHost);
  if (!button || !embed || !address) return;
  const frame = ownDocument.createElement('iframe');
  frame.setAttribute('sandbox', sandboxOf(address));
  frame.allow = 'fullscreen; picture-in-picture; encrypted-media';
  // Some providers require the origin of the page. They do not get the address of the story.
  frame.referrerPolicy = 'strict-origin';
  frame.title = titleOf(embed);
  if (embed.dataset['room'] === 'line') frame.style.aspectRatio = String(ratioOf(embed));
  frame.src = address.href;
  bindToEmbed(frame, embed);
  button.replaceWith(frame);
  frame.focus();
}
