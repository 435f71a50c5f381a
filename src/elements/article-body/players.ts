import type {Locale} from '../../internal/language.js';

/** Gives each embed that can play a button: without scripts there is only its link. */
export function offerPlayers(body: HTMLElement, {strings}: Locale): void {
  for (const embed of body.querySelectorAll('[data-player]:not(:has(button, iframe))')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'aw-play';
    button.textContent = strings.play(embed.querySelector('a')?.textContent ?? strings.embed);
    embed.prepend(button);
  }
}

/** Loads the player of an embed whose button was pressed: not before, for it tells others who reads. */
export function playOnRequest(event: Event): void {
  const [button] = event.composedPath();
  if (!(button instanceof HTMLElement) || button.className !== 'aw-play') return;
  const embed = button.closest<HTMLElement>('[data-player]');
  const address = embed?.dataset['player'];
  if (!embed || !address) return;
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.title = embed.querySelector('a')?.textContent ?? '';
  frame.allow = 'fullscreen; picture-in-picture; encrypted-media';
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-presentation');
  frame.width = embed.dataset['width'] ?? '16';
  frame.height = embed.dataset['height'] ?? '9';
  frame.style.aspectRatio = `${frame.width} / ${frame.height}`;
  button.replaceWith(frame);
  frame.focus();
}
