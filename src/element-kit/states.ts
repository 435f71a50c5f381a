/** What an element is doing: one of these at a time, as `:state(…)`. */
export type State = 'loading' | 'ready' | 'missing' | 'failed';

/** Sets custom states of an element; where a browser has none, nothing happens. */
export class States {
  readonly internals: ElementInternals | undefined;

  constructor(element: HTMLElement) {
    this.internals = (element as Partial<HTMLElement>).attachInternals?.();
  }

  /** Gives an element its role, named by its first heading; what the page says of it counts more. */
  nameByHeading(element: HTMLElement, role: string | undefined): void {
    if (!role || !this.internals) return;
    const name = element.querySelector('h1, h2, h3, h4, h5, h6')?.textContent.trim();
    Object.assign(this.internals, {role: name ? role : null, ariaLabel: name ?? null});
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
