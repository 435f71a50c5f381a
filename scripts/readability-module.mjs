const folder = '/node_modules/@mozilla/readability/';

/**
 * Lets a server of sources give `@mozilla/readability`, which is CommonJS, as a module. Bundlers
 * need no such help.
 */
export const readabilityModule = {
  name: 'readability-module',
  resolveImport: ({source}) =>
    source === '@mozilla/readability' ? `${folder}Readability.js` : undefined,
  transform: ({path, body}) =>
    path === `${folder}Readability.js` ? `${body}\nexport {Readability};` : undefined,
};
