import {readdirSync} from 'node:fs';

/** Answers `/cases.json` with the paths of all files in the folders `cases` below `test/`. */
export const cases = {
  name: 'cases',
  serve({path}) {
    if (path !== '/cases.json') return undefined;
    const files = readdirSync('test', {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && /[\\/]cases([\\/]|$)/.test(entry.parentPath))
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'));
    return {body: JSON.stringify(files.sort()), type: 'json'};
  },
};
