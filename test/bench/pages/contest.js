import {rest, timeToScreen} from './frames.js';
import {expectSame, markupOf} from './markup.js';

/** Leaves the peers what the elements alone do: blocks far down are laid out when they are near. */
const atOnce = 'div.aw-article-body > * {content-visibility: visible}';

/** The looks of the words, for whatever root they stand in. */
export async function loadStyles() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync((await (await fetch('/dist/article-widgets.css')).text()) + atOnce);
  return [sheet];
}

export function createContainer() {
  const container = document.createElement('main');
  document.body.append(container);
  return container;
}

export async function clearAway(container, clear) {
  await clear?.();
  container.remove();
  await rest();
}

/** Every peer in each round, in an order that moves on, so that none always follows the same one. */
export const turnsOf = (peers, round) =>
  peers.map((_, index) => peers[(index + round) % peers.length]);

/**
 * Draws with each peer in turn, round by round, and says how long each took to be on screen.
 * @param peers name → draw(container, input); the first is what the others are compared with
 * @param makeInput makes new data, so that nothing can be kept from round to round
 */
export async function contest({peers, makeInput, rounds}) {
  const names = Object.keys(peers);
  const times = Object.fromEntries(
    names.map((name) => [name, {nodes: [], screen: [], processor: []}]),
  );
  let markup;
  for (let round = -1; round < rounds; round++) {
    for (const name of turnsOf(names, round + 1)) {
      const input = makeInput();
      const container = createContainer();
      await rest();
      const before = await globalThis.processorTime?.();
      const {result, nodes, screen} = await timeToScreen(container, () =>
        peers[name](container, input),
      );
      const after = await globalThis.processorTime?.();
      // The first round warms up, and shows that all draw the same.
      if (round < 0) {
        const drawn = markupOf(container);
        markup ??= drawn;
        expectSame(drawn, markup, name);
      } else {
        times[name].nodes.push(nodes);
        times[name].screen.push(screen);
        times[name].processor.push(after - before);
      }
      await clearAway(container, typeof result === 'function' ? result : result?.clear);
    }
  }
  return {times, markupLength: markup.length};
}
