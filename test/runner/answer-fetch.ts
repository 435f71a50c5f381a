/** The `fetch` of the page. */
export const ownFetch = globalThis.fetch;

/** Answers the requests of the page until the end of the test. */
export function answerFetch(answer: typeof fetch): void {
  globalThis.fetch = answer;
}

/** Gives the page its own `fetch` back. */
export function restoreFetch(): void {
  globalThis.fetch = ownFetch;
}

afterEach(restoreFetch);
