import {existsSync, readFileSync, writeFileSync} from 'node:fs';

/** What was measured last: `{environment, cases: {name: {engine: result}}}`. */
export const resultsFile = new URL('results.json', import.meta.url);

export const readResults = () =>
  existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : {cases: {}};

/** Keeps one more result at once, so that a run that is broken off is not lost; others stay. */
export function keepResult(name, engine, result) {
  const results = readResults();
  results.cases[name] = {...results.cases[name], [engine]: result};
  writeFileSync(resultsFile, `${JSON.stringify(results, undefined, 2)}\n`);
}
