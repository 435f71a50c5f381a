import type {ShownContent} from './shown-content.js';
import type {OnDemand} from './on-demand.js';

/** What an element does beyond showing its content. Its code loads when the element first needs it. */
export interface Behaviour<Host, Data> {
  /** Whether the element needs it now. From then on the element keeps it. */
  readonly isNeeded: (host: Host, content: ShownContent<Data>) => unknown;
  /** Its code; `follow` is called after each update of the element. */
  readonly module: OnDemand<{follow: (host: Host, content: ShownContent<Data>) => unknown}>;
  /** Whether `updateComplete` of the element waits for the code. */
  readonly isAwaited?: boolean;
}

/** Whether an element contains something that a behaviour is for. */
export function contains(selector: string): (host: Element) => unknown {
  return (host) => host.querySelector(selector);
}

/** The behaviours of one element. Offline, the element works without them. */
export class Behaviours<Host, Data> {
  /** Resolves when the awaited ones have followed the last update. */
  loaded: Promise<unknown> | undefined;
  readonly #table: readonly Behaviour<Host, Data>[];
  readonly #kept = new Set<Behaviour<Host, Data>>();

  constructor(table: readonly Behaviour<Host, Data>[] = []) {
    this.#table = table;
  }

  /** Lets each behaviour that the element needs follow an update. */
  follow(host: Host, content: ShownContent<Data>): void {
    for (const behaviour of this.#table)
      if (behaviour.isNeeded(host, content)) this.#kept.add(behaviour);
    this.loaded = Promise.all(
      [...this.#kept].map(({module, isAwaited}) => {
        const followed = module.use(({follow}) => follow(host, content));
        return isAwaited ? followed : Promise.resolve();
      }),
    );
  }
}
