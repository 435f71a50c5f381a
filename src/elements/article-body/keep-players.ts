/** The addresses of the embed that each player and its button were made for. */
const madeFor = new WeakMap<Element, string>();

/** The current addresses of an embed: new data may be drawn into the same nodes. */
function contentOf(embed: Element): string {
  const link = embed.querySelector('figcaption a');
  return [embed.getAttribute('data-player'), link?.getAttribute('href')].join(' ');
}

/** Records which embed a player or its button belongs to. */
export function bindToEmbed(control: Element, embed: Element): void {
  madeFor.set(control, contentOf(embed));
}

/** A slot name that no element has: children with it are not shown. */
const aside = 'aw-aside';

/** Moves a node without reloading its content, where the browser supports it. */
function move(parent: Node, node: Node, place: Node | null): void {
  (parent as Node & {moveBefore: typeof parent.insertBefore}).moveBefore(node, place);
}

/**
 * Moves the players of a text aside while it is drawn, so that they are not removed with their
 * embeds. They stay in the light DOM, because Chromium crashes the page when a focused frame moves
 * into a shadow root.
 */
export function parkPlayers(body: HTMLElement): void {
  if (!body.isConnected || !('moveBefore' in body)) return;
  for (const frame of body.querySelectorAll('iframe')) {
    if (!madeFor.has(frame)) continue;
    frame.slot = aside;
    move(body, frame, null);
  }
}

/** Returns players to their embeds, and removes those whose embed has changed. */
export function returnPlayers(body: HTMLElement): void {
  const embeds = [...body.querySelectorAll('figure:not(figure figure)')];
  for (const frame of body.querySelectorAll(`:scope > iframe[slot=${aside}]`)) {
    const embed = embeds.find((each) => contentOf(each) === madeFor.get(frame));
    if (!embed) frame.remove();
    else {
      frame.removeAttribute('slot');
      move(embed, frame, embed.firstChild);
    }
  }
  for (const embed of embeds)
    for (const control of embed.querySelectorAll('button, iframe'))
      if (madeFor.has(control) && madeFor.get(control) !== contentOf(embed)) control.remove();
}
