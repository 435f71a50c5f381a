/** A store with one state, which pure functions replace, and subscribers. */
export interface Store<State> {
  readonly state: State;
  change: (next: (state: State) => State) => void;
  subscribe: (listener: (state: State) => void) => () => void;
}

export function createStore<State>(first: State): Store<State> {
  let state = first;
  const listeners = new Set<(state: State) => void>();
  return {
    get state() {
      return state;
    },
    change(next) {
      const before = state;
      state = next(before);
      if (state !== before) for (const listener of listeners) listener(state);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
