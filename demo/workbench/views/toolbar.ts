/**
 * A toolbar with a single tab stop: the arrow keys, Home and End move within it
 * (https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/). A story of forty blocks has four hundred
 * buttons.
 */
export class WorkbenchToolbar extends HTMLElement {
  readonly #changes = new MutationObserver(() => this.#keepOneStop());

  connectedCallback(): void {
    this.role = 'toolbar';
    this.addEventListener('keydown', this.#press);
    this.addEventListener('focusin', this.#follow);
    this.#changes.observe(this, {childList: true, subtree: true, attributeFilter: ['disabled']});
    this.#keepOneStop();
  }

  disconnectedCallback(): void {
    this.#changes.disconnect();
  }

  /** The enabled tools, without forms that one of them opens. */
  get #tools(): HTMLElement[] {
    const all = this.querySelectorAll<HTMLElement>('button:not(form *), summary');
    return [...all].filter((tool) => !tool.matches(':disabled'));
  }

  #keepOneStop(stop?: HTMLElement): void {
    const tools = this.#tools;
    const chosen = stop ?? tools.find(({tabIndex}) => tabIndex === 0) ?? tools[0];
    // A disabled tool must not keep the tab stop.
    for (const tool of this.querySelectorAll<HTMLElement>('button:not(form *), summary')) {
      const index = tool === chosen ? 0 : -1;
      if (tool.getAttribute('tabindex') !== String(index)) tool.tabIndex = index;
    }
  }

  readonly #follow = ({target}: FocusEvent): void => {
    const tool = this.#tools.find((tool) => tool === target);
    if (tool) this.#keepOneStop(tool);
  };

  readonly #press = (event: KeyboardEvent): void => {
    const tools = this.#tools;
    const at = tools.findIndex((tool) => tool === event.target);
    const places: Record<string, number> = {
      ArrowRight: (at + 1) % tools.length,
      ArrowLeft: (at - 1 + tools.length) % tools.length,
      Home: 0,
      End: tools.length - 1,
    };
    const next = at < 0 ? undefined : tools[places[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
}

customElements.define('workbench-toolbar', WorkbenchToolbar);
