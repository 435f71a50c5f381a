/** Leaves dynamic imports out of what is measured: they are loaded later. */
export const leaveDynamic = {
  name: 'leave-dynamic',
  resolveDynamicImport: () => false,
};
