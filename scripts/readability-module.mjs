const folder = '/node_modules/@mozilla/readability/';

/**
 * Serves `@mozilla/readability`, which is CommonJS, as a module during development. Bundlers do not
 * need this.
 */
export const readabilityModule = {
  name: 'readability-module',
  resolveImport: ({source}) =>
    source === '@mozilla/readability' ? `${folder}Readability.js` : undefined,
  transform: ({path, body}) =>
    path === `${folder}Readability.js` ? `${body}\nexport {Readability};` : undefined,
};
