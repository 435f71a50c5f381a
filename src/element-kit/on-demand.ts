/** A module that is loaded when it is first needed and then kept. */
export interface OnDemand<Module> {
  readonly module: Module | undefined;
  load: () => Promise<Module>;
  /** Loads the module and calls a function with it. An error, such as being offline, has no effect. */
  use: (call: (module: Module) => unknown) => Promise<unknown>;
}

/** @param load imports the module */
export function onDemand<Module>(load: () => Promise<Module>): OnDemand<Module> {
  let module: Module | undefined;
  return {
    get module() {
      return module;
    },
    load: async () => (module ??= await load()),
    use(call) {
      return this.load()
        .then(call)
        .catch(() => undefined);
    },
  };
}

const everyTemplates = new Set<OnDemand<unknown>>();

/**
 * Registers the templates of an element. They load when the element gets data. The formats that they
 * share with hand-written lists load in parallel, because a chunk that imports them would wait.
 */
export function templatesOnDemand<Module>(load: () => Promise<Module>): OnDemand<Module> {
  const templates = onDemand(async () => {
    const [module] = await Promise.all([load(), import('../format/age-limit.js')]);
    return module;
  });
  everyTemplates.add(templates);
  return templates;
}

/** Loads the templates of every element that the page has imported. */
export async function loadTemplates(): Promise<void> {
  await Promise.all([...everyTemplates].map((templates) => templates.load()));
}
