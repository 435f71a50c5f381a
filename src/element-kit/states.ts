/** The state of an element, as `:state(…)`. It has one of these at a time. */
export type State = 'loading' | 'ready' | 'missing' | 'failed';

/** Sets custom states of an element; does nothing in browsers without them. */
export class States {
  readonly internals: ElementInternals | undefined;

  constructor(element: HTMLElement) {
    this.internals = (element as Partial<HTMLElement>).attachInternals?.();
  }

  /**
   * Sets an element's default role and names it by its first heading. Attributes of the page take
   * precedence.
   */
  nameByHeading(element: HTMLElement, role: string | undefined): void {
    if (!role || !this.internals) return;
    const name = element.querySelector('h1, h2, h3, h4, h5, h6')?.textContent.trim();
    Object.assign(this.internals, {role: name ? role : null, ariaLabel: name ?? null});
  }

  toggle(name: string, on: boolean): void {
    try {
      this.internals!.states[on ? 'add' : 'delete'](name);
    } catch {
      // happy-dom has no custom states, and Chrome before 125 accepts only names with two dashes.
      // No style depends on a state alone.
    }
  }
}
