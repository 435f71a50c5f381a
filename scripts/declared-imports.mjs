/**
 * Finds what modules of the package import that it does not declare: a stranger's install would lack
 * it, where our own has it for other reasons.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {builtinModules} from 'node:module';
import {join} from 'node:path';
import ts from 'typescript';

/** @returns for each fault `path: name` */
export function findUndeclaredImports(folder) {
  const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const declared = new Set([
    ...Object.keys(description.dependencies ?? {}),
    ...Object.keys(description.peerDependencies ?? {}),
    description.name,
    ...builtinModules,
  ]);
  const dist = join(folder, 'dist');
  return readdirSync(dist, {recursive: true})
    .filter((path) => /\.(js|d\.ts)$/.test(path))
    .flatMap((path) =>
      importsOf(join(dist, path))
        .filter((name) => /^[a-z@]/.test(name) && !declared.has(packageOf(name)))
        .map((name) => `${path}: ${name}`),
    );
}

/** All that a module imports: at its top, on demand, and for its types. */
function importsOf(path) {
  const {importedFiles, ambientExternalModules} = ts.preProcessFile(readFileSync(path, 'utf8'));
  return [...importedFiles.map(({fileName}) => fileName), ...(ambientExternalModules ?? [])];
}

function packageOf(name) {
  const [first, second] = name.replace(/^node:/, '').split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
