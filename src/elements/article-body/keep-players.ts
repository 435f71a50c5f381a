/** The embed that each player and its button were made for, by its addresses. */
const madeFor = new WeakMap<Element, string>();

/** The addresses of an embed now: new data may be drawn into the same nodes. */
function contentOf(embed: Element): string {
  const link = embed.querySelector('figcaption a');
  return [embed.getAttribute('data-player'), link?.getAttribute('href')].join(' ');
}

/** Remembers what a player, or the button that loads it, is for. */
export function bindToEmbed(control: Element, embed: Element): void {
  madeFor.set(control, contentOf(embed));
}

/** Name of a slot that no element has: what asks for it is not shown. */
const aside = 'aw-aside';

/** Moves a node without loading what it holds again, where the browser can. */
function move(parent: Node, node: Node, place: Node | null): void {
  (parent as Node & {moveBefore: typeof parent.insertBefore}).moveBefore(node, place);
}

/**
 * Sets the players of a text aside while it is drawn: with their embeds they would be gone. They stay
 * in the light DOM: Chromium ends the page when a frame that has focus moves into a shadow root.
 */
export function parkPlayers(body: HTMLElement): void {
  if (!body.isConnected || !('moveBefore' in body)) return;
  for (const frame of body.querySelectorAll('iframe')) {
    if (!madeFor.has(frame)) continue;
    frame.slot = aside;
    move(body, frame, null);
  }
}

/** Puts players that were set aside back into their embeds, and takes away those of other data. */
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
