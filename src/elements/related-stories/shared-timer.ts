import {ownDocument} from '../../templates/own-document.js';

/** Functions called by the page's one timer. Each returns the milliseconds until its next call. */
const followers = new Set<() => number | undefined>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Maximum wait: the clock may be changed, and a computer may sleep. */
const longest = 3_600_000;

function refresh(): void {
  clearTimeout(timer);
  timer = undefined;
  if (ownDocument.hidden) return;
  const due = [...followers].map((follower) => follower() ?? Infinity);
  const next = Math.min(...due);
  // Slightly late rather than slightly early, when the old text would still be correct.
  if (next < Infinity) timer = setTimeout(refresh, Math.min(next, longest) + 50);
}

/** Calls a function regularly while the page is visible. @returns a function that ends it */
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
