/** What an element is doing: one of these at a time, as `:state(…)`. */
export type State = 'loading' | 'ready' | 'missing' | 'failed';

/** Sets custom states of an element; where a browser has none, nothing happens. */
export class States {
  readonly internals: ElementInternals | undefined;

  constructor(element: HTMLElement) {
    this.internals = (element as Partial<HTMLElement>).attachInternals?.();
  }

  toggle(name: string, on: boolean): void {
    try {
      this.internals!.states[on ? 'add' : 'delete'](name);
    } catch {
      // happy-dom has none, and Chrome before 125 takes only names with two dashes: no look
      // depends on a state alone.
    }
  }
}
