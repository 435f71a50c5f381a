import {ownDocument} from '../../templates/own-document.js';

/** What is kept right by the page's one timer; each says after how many milliseconds it is due again. */
const followers = new Set<() => number | undefined>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Longest that is waited at once: a clock may be set, a computer may sleep. */
const longest = 3_600_000;

function refresh(): void {
  clearTimeout(timer);
  timer = undefined;
  if (ownDocument.hidden) return;
  const due = [...followers].map((follower) => follower() ?? Infinity);
  const next = Math.min(...due);
  // A little late rather than a little early, when the old text would still be right.
  if (next < Infinity) timer = setTimeout(refresh, Math.min(next, longest) + 50);
}

/** Keeps something right while the page is in front. @returns a function that ends it */
export function keepRight(follower: () => number | undefined): () => void {
  if (!followers.size) ownDocument.addEventListener('visibilitychange', refresh);
  followers.add(follower);
  refresh();
  return () => {
    followers.delete(follower);
    if (followers.size) return;
    clearTimeout(timer);
    timer = undefined;
    ownDocument.removeEventListener('visibilitychange', refresh);
  };
}
