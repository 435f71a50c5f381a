/** A module that is loaded when it is first needed, and is at hand from then on. */
export interface OnDemand<Module> {
  readonly module: Module | undefined;
  load: () => Promise<Module>;
}

/** @param load what imports the module */
export function onDemand<Module>(load: () => Promise<Module>): OnDemand<Module> {
  let module: Module | undefined;
  return {
    get module() {
      return module;
    },
    load: async () => (module ??= await load()),
  };
}
