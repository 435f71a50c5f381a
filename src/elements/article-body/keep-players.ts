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

/** Moves a node without loading what it holds again, where the browser can. */
function move(parent: Node, node: Node): void {
  (parent as Node & {moveBefore: typeof parent.insertBefore}).moveBefore(node, parent.firstChild);
}

/** Puts the players of a text aside while it is drawn: with their embeds they would be gone. */
export function parkPlayers(body: HTMLElement): void {
  if (!body.isConnected || !body.shadowRoot || !('moveBefore' in body.shadowRoot)) return;
  for (const frame of body.querySelectorAll('iframe'))
    if (madeFor.has(frame)) move(body.shadowRoot, frame);
}

/** Puts players that were set aside back into their embeds, and takes away those of other data. */
export function returnPlayers(body: HTMLElement): void {
  const embeds = [...body.querySelectorAll('figure:not(figure figure)')];
  for (const frame of body.shadowRoot?.querySelectorAll('iframe:not(.words iframe)') ?? []) {
    const embed = embeds.find((each) => contentOf(each) === madeFor.get(frame));
    if (!embed) frame.remove();
    else move(embed, frame);
  }
  for (const embed of embeds)
    for (const control of embed.querySelectorAll('button, iframe'))
      if (madeFor.has(control) && madeFor.get(control) !== contentOf(embed)) control.remove();
}
